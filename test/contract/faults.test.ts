import { contract, type Handlers, type Send } from '#contract/contract';
import { createDispatcher } from '#contract/dispatcher';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startLoopbackServer } from '../../src/web-shell/loopback-server';
import { PAGE_FRAME } from '../electron-double/ipc';
import { newDouble, temporaryFolder } from '../electron-double/start-main';

const SECRET = 'GREG12356789ZXYW';

const broken = Object.fromEntries(
  Object.keys(contract).map((name) => [name, () => Promise.reject(new Error(`fell over ${SECRET}`))]),
) as unknown as Handlers;

/** Every handler throws an Error that holds a secret. */
function brokenDispatcher() {
  const faults: unknown[] = [];
  const send = createDispatcher(broken, (_operation, fault) => {
    faults.push(fault);
    return `incident ${faults.length}`;
  });
  return { send, faults };
}

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A send, and what it gives back exactly as it goes over the wire. */
const WIRES: readonly (readonly [
  string,
  (send: Send) => Promise<(operation: string, payload: unknown) => Promise<string>>,
])[] = [
  [
    'in process',
    (send) => Promise.resolve(async (operation, payload) => JSON.stringify(await send(operation, payload))),
  ],
  [
    'loopback HTTP',
    async (send) => {
      const options = { send, rendererFolder: temporaryFolder(), port: 0, log: () => undefined };
      const { close, port, token } = await startLoopbackServer(options);
      ends.push(close);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return async (operation, payload) => {
        const address = `http://127.0.0.1:${port}/op/${operation}`;
        return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(payload) })).text();
      };
    },
  ],
  [
    'Electron',
    async (send) => {
      const double = newDouble(temporaryFolder());
      vi.resetModules();
      vi.doMock('electron', () => double.module);
      const { openOperationChannel } = await import('../../src/main/operation-channel');
      openOperationChannel(send);
      return async (operation, payload) =>
        JSON.stringify(await double.ipc.invoke(PAGE_FRAME, 'op', operation, payload));
    },
  ],
];

describe.each(WIRES)('what goes wrong over %s', (_name, connect) => {
  test('a fault of the program is an incident number without message, stack or secret', async () => {
    const { send, faults } = brokenDispatcher();
    const answer = await (await connect(send))('settings.get', {});
    expect(JSON.parse(answer)).toEqual({
      ok: false,
      error: { code: 'operation.failed', params: { incident: 'incident 1' } },
    });
    expect(answer).not.toMatch(/fell over|GREG|\.ts|at /);
    expect(String(faults[0])).toContain('fell over');
  });

  test('an unknown operation is a coded error', async () => {
    const answer = await (await connect(brokenDispatcher().send))('library.destroy', {});
    expect(JSON.parse(answer)).toEqual({
      ok: false,
      error: { code: 'operation.unknown', params: { operation: 'library.destroy' } },
    });
  });

  test.each([
    ['a text', 'text'],
    ['null', null],
    ['an unknown member', { profile: {}, key: SECRET }],
    ['a wrong type deep inside', { profile: { name: SECRET, psk: { key: 5 } } }],
  ])('%s as input is a coded error that does not repeat it', async (_input, payload) => {
    const { send, faults } = brokenDispatcher();
    const answer = await (await connect(send))('library.save', payload);
    expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'operation.invalid-input' } });
    expect(answer).not.toContain('GREG');
    expect(faults).toEqual([]);
  });
});
