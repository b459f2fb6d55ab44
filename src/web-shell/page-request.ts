import { operationError } from '#contract/operation-error';
import { readPageFile } from '#platform/node/page/page-file';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './answer';
import { isForeignSubresource } from './request-guard';

/** Answers a request for a part of the page. These need no token: they hold nothing of the user's. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  rendererFolder: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, operationError('operation.forbidden', {}), { allow: 'GET, HEAD' });
    return;
  }
  if (isForeignSubresource(request.headers)) {
    refuse(response, 403, operationError('operation.forbidden', {}));
    return;
  }
  const { status, headers, body } = await readPageFile(rendererFolder, path);
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
