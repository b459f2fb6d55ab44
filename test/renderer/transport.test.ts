import { createTransport, type TransportHost } from '../../src/renderer/transport';
import { describe, expect, test } from 'vitest';

const TOKEN = 'a'.repeat(43);

interface Called {
  readonly url: string;
  readonly init: RequestInit;
}

function host(hash: string, answer: () => Promise<Response>, stored: Record<string, string> = {}) {
  const calls: Called[] = [];
  const replaced: string[] = [];
  const value = {
    bridge: undefined,
    location: { hash, pathname: '/', search: '' },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, url: string) => replaced.push(url),
    },
    sessionStorage: {
      getItem: (key: string) => stored[key] ?? null,
      setItem: (key: string, item: string) => {
        stored[key] = item;
      },
    },
    fetch: (url: string, init: RequestInit) => {
      calls.push({ url, init });
      return answer();
    },
  };
  return { host: value as unknown as TransportHost, calls, replaced, stored };
}

const ok = () => Promise.resolve(Response.json({ ok: true, value: 1 }));

describe('createTransport in a browser', () => {
  test('sends the operation with the token of the address', async () => {
    const { host: browser, calls } = host(`#token=${TOKEN}`, ok);
    expect(await createTransport(browser)('library.get', { id: 'x' })).toEqual({ ok: true, value: 1 });
    expect(calls[0]?.url).toBe('/op/library.get');
    expect(calls[0]?.init).toMatchObject({ method: 'POST', body: '{"id":"x"}', credentials: 'omit' });
    expect(calls[0]?.init.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  });

  test('takes the token out of the address', () => {
    const { host: browser, replaced } = host(`#token=${TOKEN}`, ok);
    createTransport(browser);
    expect(replaced).toEqual(['/']);
  });

  test('a reload in the same tab still has the token', async () => {
    const first = host(`#token=${TOKEN}`, ok);
    createTransport(first.host);
    const second = host('', ok, first.stored);
    expect(await createTransport(second.host)('settings.get', {})).toMatchObject({ ok: true });
    expect(second.calls[0]?.init.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  });

  test('another fragment is left as it is', () => {
    const { host: browser, replaced } = host('#/library', ok);
    createTransport(browser);
    expect(replaced).toEqual([]);
  });

  test('without a token nothing is sent', async () => {
    const { host: browser, calls } = host('', ok);
    expect(await createTransport(browser)('settings.get', {})).toMatchObject({
      error: { code: 'shell.not-connected' },
    });
    expect(calls).toEqual([]);
  });

  test.each([
    [
      'the program was started anew',
      () => Promise.resolve(Response.json({}, { status: 401 })),
      'shell.not-connected',
    ],
    ['the program has ended', () => Promise.reject(new TypeError('Failed to fetch')), 'shell.unreachable'],
    ['something else answers', () => Promise.resolve(new Response('<html>')), 'shell.unreachable'],
  ])('where %s it says so as an error value', async (_name, answer, code) => {
    const { host: browser } = host(`#token=${TOKEN}`, answer);
    expect(await createTransport(browser)('settings.get', {})).toMatchObject({ ok: false, error: { code } });
  });

  test('a coded error comes through whatever its status', async () => {
    const reply = { ok: false, error: { code: 'operation.unknown', params: { operation: 'x' } } };
    const { host: browser } = host(`#token=${TOKEN}`, () =>
      Promise.resolve(Response.json(reply, { status: 404 })),
    );
    expect(await createTransport(browser)('x', {})).toEqual(reply);
  });
});

describe('createTransport in the desktop window', () => {
  function withBridge(send: (operation: string, payload: unknown) => Promise<unknown>) {
    return { ...host('', ok).host, bridge: { send, on: () => () => undefined } } as TransportHost;
  }

  test('uses the bridge with the same JSON as over HTTP', async () => {
    let seen: unknown;
    const send = createTransport(
      withBridge((operation, payload) => {
        seen = [operation, payload];
        return Promise.resolve({ ok: true, value: 2 });
      }),
    );
    expect(await send('library.get', { id: 'x', left: undefined })).toEqual({ ok: true, value: 2 });
    expect(seen).toStrictEqual(['library.get', { id: 'x' }]);
  });

  test('a main process that does not answer is an error value', async () => {
    const send = createTransport(withBridge(() => Promise.reject(new Error('no handler'))));
    expect(await send('x', {})).toMatchObject({ ok: false, error: { code: 'shell.unreachable' } });
  });
});
