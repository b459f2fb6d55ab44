import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BridgeEventKind } from '#contract/bridge';
import { bridgeOf, loadPreload } from '../electron-double/load-preload';
import { BUILT_MAIN, startMain } from '../electron-double/start-main';

const file = join(fileURLToPath(new URL('../../', import.meta.url)), 'out', 'preload', 'index.cjs');

describe('built preload', () => {
  test('it puts one object with two functions on the page', async () => {
    const preload = loadPreload(file, await startMain(BUILT_MAIN));
    expect([...preload.exposed.keys()]).toEqual(['bridge']);
    expect(Object.keys(bridgeOf(preload)).sort()).toEqual(['on', 'send']);
  });

  test('an operation goes to the main process and back', async () => {
    const bridge = bridgeOf(loadPreload(file, await startMain(BUILT_MAIN)));
    expect(await bridge.send('settings.get', {})).toMatchObject({ ok: true, value: { theme: 'system' } });
  });

  test('a listener hears its own kind only, and nothing of Electron', async () => {
    const preload = loadPreload(file, await startMain(BUILT_MAIN));
    const heard: unknown[][] = [];
    bridgeOf(preload).on('open-page', (...args: unknown[]) => heard.push(args));
    preload.ipcRenderer.emit('event', { sender: 'secret' }, { kind: 'open-page', page: 'settings' });
    preload.ipcRenderer.emit('event', { sender: 'secret' }, { kind: 'new-profile' });
    expect(heard).toEqual([[{ kind: 'open-page', page: 'settings' }]]);
  });

  test('the returned function ends the listening', async () => {
    const preload = loadPreload(file, await startMain(BUILT_MAIN));
    let heard = 0;
    const stop = bridgeOf(preload).on('find', () => {
      heard += 1;
    });
    stop();
    preload.ipcRenderer.emit('event', {}, { kind: 'find' });
    expect([heard, preload.ipcRenderer.listenerCount('event')]).toEqual([0, 0]);
  });

  test('an unknown kind is not listened for', async () => {
    const preload = loadPreload(file, await startMain(BUILT_MAIN));
    bridgeOf(preload).on('ELECTRON_INTERNAL' as BridgeEventKind, () => undefined);
    expect(preload.ipcRenderer.listenerCount('event')).toBe(0);
  });
});
