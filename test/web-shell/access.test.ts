import { failure } from '#core/result';
import { operationError } from '#contract/operation-error';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startServer } from './start-server';

const forbidden = failure(operationError('operation.forbidden', {}));

describe('loopback server: token', () => {
  test('the printed address carries a fresh token in its fragment', async () => {
    const [one, other] = [await startServer(), await startServer()];
    expect(one.url).toBe(`http://127.0.0.1:${one.port}/#token=${one.token}`);
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(other.token).not.toBe(one.token);
  });

  test('an operation with the token is carried to the application', async () => {
    const server = await startServer();
    const answer = await server.operate({ path: '/op/library.get', body: '{"id":"한글"}' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      ok: true,
      value: { operation: 'library.get', payload: { id: '한글' } },
    });
  });

  test.each([
    ['no token', ''],
    ['an empty bearer', 'Bearer '],
    ['a wrong token of the right length', `Bearer ${'A'.repeat(43)}`],
    ['another scheme', 'Basic dG9rZW4='],
    ['junk', '\u00ff\u00fe'.repeat(200)],
  ])('%s is refused with 401 and does not reach the application', async (_name, authorization) => {
    let reached = false;
    const server = await startServer(() => {
      reached = true;
      return Promise.resolve({ ok: true, value: null });
    });
    const answer = await server.operate({ headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toEqual(forbidden);
    expect(reached).toBe(false);
  });

  test('the token without the word Bearer and the token in the query are refused', async () => {
    const server = await startServer();
    expect((await server.operate({ headers: { authorization: server.token } })).status).toBe(401);
    const inQuery = { path: `/op/settings.get?token=${server.token}`, headers: { authorization: '' } };
    expect((await server.operate(inQuery)).status).toBe(401);
  });
});

describe('loopback server: where a request comes from', () => {
  test.each([
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'evil.example:PORT',
    '127.0.0.1:PORT.evil.example',
    '[::1]:PORT',
  ])('the host %s is refused with 403, for the page and for operations', async (pattern) => {
    const server = await startServer();
    const host = pattern.replace('PORT', String(server.port));
    expect((await server.operate({ headers: { host } })).status).toBe(403);
    expect((await server.ask({ path: '/', headers: { host } })).status).toBe(403);
  });

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['the null origin of a sandboxed frame', { origin: 'null' }],
    ['another port on this machine', { origin: 'http://127.0.0.1:1' }],
    ['our address over TLS', { origin: 'https://127.0.0.1:PORT' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a fetch from another port', { 'sec-fetch-site': 'same-site' }],
    ['a navigation', { 'sec-fetch-site': 'none' }],
  ])('%s may not call an operation even with the token', async (_name, headers) => {
    const server = await startServer();
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('PORT', String(server.port)),
    ]);
    const answer = await server.operate({ headers: Object.fromEntries(filled) as Record<string, string> });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toEqual(forbidden);
  });

  test('our own page may call an operation', async () => {
    const server = await startServer();
    const headers = { origin: `http://${server.host}`, 'sec-fetch-site': 'same-origin' };
    expect((await server.operate({ headers })).status).toBe(200);
  });

  test('another site may not embed our files but may link to the page', async () => {
    const server = await startServer();
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect(
      (await server.ask({ path: '/', headers: { ...foreign, 'sec-fetch-mode': 'no-cors' } })).status,
    ).toBe(403);
    expect(
      (await server.ask({ path: '/', headers: { ...foreign, 'sec-fetch-mode': 'navigate' } })).status,
    ).toBe(200);
  });

  test('no answer allows another origin anything', async () => {
    const server = await startServer();
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const preflight = await server.ask({ method: 'OPTIONS', path: '/op/settings.get', headers });
    const answers = [preflight, await server.operate(), await server.ask({ path: '/' })];
    expect(preflight.status).toBe(405);
    for (const { headers: sent } of answers) {
      expect(Object.keys(sent).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');

  test.runIf(elsewhere !== undefined)('the port is closed on the network', async () => {
    const server = await startServer();
    const outcome = await new Promise((resolve) => {
      const socket = connect({ host: elsewhere?.address ?? '', port: server.port });
      socket.once('connect', () => {
        socket.destroy();
        resolve('open');
      });
      socket.once('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code);
      });
    });
    expect(outcome).toBe('ECONNREFUSED');
  });
});
