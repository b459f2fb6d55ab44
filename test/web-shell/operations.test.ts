import type { Send } from '#contract/contract';
import { operationError, type OperationError } from '#contract/operation-error';
import { failure } from '#core/result';
import { describe, expect, test } from 'vitest';
import { startServer, type Answer } from './start-server';

function errorOf({ text }: Answer): OperationError {
  return (JSON.parse(text) as { error: OperationError }).error;
}

function deferred() {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('loopback server: operations', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])(
    '%s is refused with 405',
    async (method) => {
      const server = await startServer();
      const answer = await server.operate({ method, body: '' });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json-seq',
    '',
    'application/json; charset=euc-kr',
  ])('the media type "%s" is refused with 415', async (type) => {
    const server = await startServer();
    expect((await server.operate({ headers: { 'content-type': type } })).status).toBe(415);
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'the media type "%s" is taken',
    async (type) => {
      const server = await startServer();
      expect((await server.operate({ headers: { 'content-type': type } })).status).toBe(200);
    },
  );

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['half of a JSON text', Buffer.from('{"id":')],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['NUL bytes', Buffer.alloc(900)],
    ['two JSON texts', Buffer.from('{}{}')],
    ['a form', Buffer.from('a=b&c=d')],
  ])('%s as body is invalid input', async (_name, body) => {
    const server = await startServer();
    const answer = await server.operate({ body });
    expect(answer.status).toBe(400);
    expect(errorOf(answer)).toEqual(
      operationError('operation.invalid-input', { path: '/', expected: 'json' }),
    );
  });

  test('a body of exactly the limit is taken and one byte more is too large', async () => {
    const server = await startServer(undefined, 1024);
    const atLimit = JSON.stringify('x'.repeat(1022));
    expect((await server.operate({ body: atLimit })).status).toBe(200);
    const answer = await server.operate({ body: `${atLimit} ` });
    expect([answer.status, errorOf(answer)]).toEqual([
      413,
      operationError('operation.too-large', { limit: 1024 }),
    ]);
  });

  test('a body that hides its length is counted while it comes', async () => {
    const server = await startServer(undefined, 1024);
    const answer = await server.operate({
      headers: { 'transfer-encoding': 'chunked' },
      body: 'x'.repeat(300_000),
    });
    expect([answer.status, errorOf(answer).code]).toEqual([413, 'operation.too-large']);
  });

  test('a body of megabytes over the limit is answered, not cut off', async () => {
    const server = await startServer(undefined, 1024);
    const answer = await server.operate({ body: Buffer.alloc(10 * 1024 * 1024, 0x20) });
    expect(answer.status).toBe(413);
  });

  test('a stranger learns nothing from the size of the body', async () => {
    const server = await startServer(undefined, 1024);
    const answer = await server.operate({ headers: { authorization: '' }, body: 'x'.repeat(5000) });
    expect(answer.status).toBe(401);
  });

  test.each([
    ['operation.unknown', operationError('operation.unknown', { operation: 'x' }), 404],
    ['operation.invalid-input', operationError('operation.invalid-input', { path: '/', expected: 'x' }), 400],
    ['operation.failed', operationError('operation.failed', { incident: '1' }), 500],
    ['a coded answer of the application', operationError('library.profile-not-found', {}), 200],
  ])('%s keeps its JSON and gets its status', async (_name, error, status) => {
    const send: Send = () => Promise.resolve(failure(error));
    const server = await startServer(send);
    const answer = await server.operate();
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, failure(error)]);
  });

  test.each([
    ['/op/no%20such', 'no such'],
    ['/op/%E0%A4%A', '%E0%A4%A'],
    ['/op/', ''],
    ['/op/__proto__', '__proto__'],
  ])('%s asks the application for "%s"', async (path, operation) => {
    const server = await startServer();
    const { value } = JSON.parse((await server.operate({ path })).text) as { value: { operation: string } };
    expect(value.operation).toBe(operation);
  });

  test('answers are JSON that nobody keeps', async () => {
    const server = await startServer();
    const { headers } = await server.operate();
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('a request that is being answered ends before the server does', async () => {
    const save = deferred();
    const reached = deferred();
    const server = await startServer(() => {
      reached.resolve(null);
      return save.promise;
    });
    const answer = server.operate();
    await reached.promise;
    const closed = server.close();
    save.resolve({ ok: true, value: 'saved' });
    expect((await answer).text).toContain('saved');
    await closed;
  });
});
