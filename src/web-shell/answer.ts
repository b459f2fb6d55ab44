import type { OperationError } from '#contract/operation-error';
import { failure } from '#core/result';
import { SECURITY_HEADERS } from '#platform/node/page/security-headers';
import type { ServerResponse } from 'node:http';

/** Sends a reply of the contract as JSON. */
export function answerReply(
  response: ServerResponse,
  status: number,
  reply: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(`${JSON.stringify(reply)}\n`);
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/**
 * Refuses a request. What is left of its body is read and dropped, since closing the connection instead could
 * reset it before the answer arrives; the server's request timeout ends an endless body.
 */
export function refuse(
  response: ServerResponse,
  status: number,
  error: OperationError,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.req.resume();
  answerReply(response, status, failure(error), headers);
}
