import { operationError, type OperationError } from '#contract/operation-error';
import { failure, success, type Result } from '#core/result';
import { utf8Text } from '#core/utf8';
import type { IncomingMessage } from 'node:http';

/** Most bytes of a request: a library file at its own limit, escaped as a JSON text. */
export const BODY_LIMIT = 80 * 1024 * 1024;

const notJson = failure(operationError('operation.invalid-input', { path: '/', expected: 'json' }));

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // Without `destroyOnReturn` an answer could no longer be sent to who sends too much.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Reads a request's body as JSON. Rejects only where the connection breaks. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<Result<unknown, OperationError>> {
  const bytes = await readBytes(request, limit);
  if (bytes === null) return failure(operationError('operation.too-large', { limit }));
  const text = utf8Text(bytes);
  if (text === null) return notJson;
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return notJson;
  }
}
