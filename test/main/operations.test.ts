import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_FRAME } from '../electron-double/ipc';
import { BUILT_MAIN, startMain, temporaryFolder, type StartedMain } from '../electron-double/start-main';
import type { SenderFrame } from '../electron-double/web-contents';
import { eventually } from '../setup/eventually';

const profile = {
  name: 'Ward 3 voice',
  ssid: '병동 음성',
  security: 'psk',
  keyManagement: 'wpa2',
  encryption: 'aes',
  psk: { keyFormat: 'ascii', key: 'GREG12356789ZXYW' },
};

const call = (main: StartedMain, operation: string, payload: unknown) =>
  main.ipc.invoke(PAGE_FRAME, 'op', operation, payload);

describe('built main entry: operations', () => {
  test('a saved profile is in the list, in the folder and in the next start', async () => {
    const dataFolder = temporaryFolder();
    const first = await startMain(BUILT_MAIN, { dataFolder });
    expect(await call(first, 'library.save', { profile })).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    const listed = { ok: true, value: { profiles: [{ name: 'Ward 3 voice', ssid: '병동 음성' }] } };
    expect(await call(first, 'library.list', {})).toMatchObject(listed);
    expect(readdirSync(dataFolder).length).toBeGreaterThan(0);
    first.app.quit();
    await eventually(() => {
      expect(first.app.quits).toBe(1);
    });
    const second = await startMain(BUILT_MAIN, { dataFolder });
    expect(await call(second, 'library.list', {})).toMatchObject(listed);
  });

  test('there is one channel', async () => {
    const { ipc } = await startMain(BUILT_MAIN);
    expect(ipc.channels).toEqual(['op']);
  });

  test.each<[string, SenderFrame | null]>([
    ['a foreign page', { url: 'https://evil.example/', parent: null }],
    ['a file', { url: 'file:///app/index.html', parent: null }],
    ['another host of our scheme', { url: 'app://other/', parent: null }],
    ['a host that only begins like ours', { url: 'app://bundle.evil.example/', parent: null }],
    ['a frame within our page', { url: 'app://bundle/', parent: {} }],
    ['an empty frame', { url: 'about:blank', parent: null }],
    ['a frame that is gone', null],
  ])('%s is refused', async (_name, frame) => {
    const { ipc } = await startMain(BUILT_MAIN);
    expect(await ipc.invoke(frame, 'op', 'library.list', {})).toEqual({
      ok: false,
      error: { code: 'operation.forbidden', params: {} },
    });
  });

  test.each([
    ['no such operation', 'no.such', {}, 'operation.unknown'],
    ['an inherited name', 'toString', {}, 'operation.unknown'],
    ['a name that is no text', { toString: 1 }, {}, 'operation.unknown'],
    ['an unknown member', 'library.list', { search: '', more: 1 }, 'operation.invalid-input'],
    ['nothing', 'library.list', undefined, 'operation.invalid-input'],
  ])('%s is a coded error', async (_name, operation, payload, code) => {
    const { ipc } = await startMain(BUILT_MAIN);
    const reply = await ipc.invoke(PAGE_FRAME, 'op', operation, payload);
    expect(reply).toMatchObject({ ok: false, error: { code } });
  });

  test('saves that are under way end before the program does', async () => {
    const dataFolder = temporaryFolder();
    const main = await startMain(BUILT_MAIN, { dataFolder });
    const save = call(main, 'library.save', { profile });
    main.app.quit();
    expect(main.app.quits).toBe(0);
    expect(await save).toMatchObject({ ok: true });
    await eventually(() => {
      expect(main.app.quits).toBe(1);
    });
  });
});
