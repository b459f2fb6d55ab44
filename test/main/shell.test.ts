import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_FRAME } from '../electron-double/ipc';
import { findItem, flatten } from '../electron-double/menu';
import { BUILT_MAIN, startMain, temporaryFolder, type StartedMain } from '../electron-double/start-main';
import { navigation } from '../electron-double/web-contents';
import { eventually } from '../setup/eventually';

const menuOf = ({ menus }: StartedMain) => menus.at(-1) ?? [];
const labels = (main: StartedMain) =>
  flatten(menuOf(main)).flatMap(({ label }) => (label === undefined ? [] : [label]));
const setSettings = (main: StartedMain, settings: object) =>
  main.ipc.invoke(PAGE_FRAME, 'op', 'settings.set', settings);

describe('built main entry: menu', () => {
  test.each([
    ['en-GB', 'New profile'],
    ['de', 'New profile'],
    ['ko', '새 프로파일'],
    ['ko-KR', '새 프로파일'],
  ])('the system language %s gives "%s"', async (locale, label) => {
    expect(labels(await startMain(BUILT_MAIN, { locale }))).toContain(label);
  });

  test('choosing another language rebuilds the menu at once and for the next start', async () => {
    const dataFolder = temporaryFolder();
    const main = await startMain(BUILT_MAIN, { dataFolder });
    const english = labels(main);
    await setSettings(main, { language: 'ko' });
    const korean = labels(main);
    expect(korean).toHaveLength(english.length);
    const unchanged = korean.filter((label) => english.includes(label));
    expect(unchanged).toEqual(['한국어', 'English']);
    expect(findItem(menuOf(main), 'language-ko').checked).toBe(true);
    expect(labels(await startMain(BUILT_MAIN, { dataFolder }))).toEqual(korean);
  });

  test.each([
    ['new-profile', { kind: 'new-profile' }],
    ['import', { kind: 'import-library' }],
    ['export', { kind: 'export-library' }],
    ['find', { kind: 'find' }],
    ['settings', { kind: 'open-page', page: 'settings' }],
    ['library', { kind: 'open-page', page: 'library' }],
    ['compare', { kind: 'open-page', page: 'compare' }],
    ['reference', { kind: 'open-page', page: 'reference' }],
    ['language-ko', { kind: 'set-language', language: 'ko' }],
    ['language-en', { kind: 'set-language', language: 'en' }],
  ])('the item %s tells the page %j', async (id, value) => {
    const main = await startMain(BUILT_MAIN);
    findItem(menuOf(main), id).click?.();
    expect(main.windows[0]?.webContents.sent).toEqual([{ channel: 'event', value }]);
  });

  test("the library's folder is shown", async () => {
    const main = await startMain(BUILT_MAIN);
    findItem(menuOf(main), 'data-folder').click?.();
    await eventually(() => {
      expect(main.openedFolders).toEqual([main.dataFolder]);
    });
  });

  test('about says the version', async () => {
    const main = await startMain(BUILT_MAIN);
    findItem(menuOf(main), 'about').click?.();
    expect(main.dialogs[0]?.detail).toMatch(/\d+\.\d+\.\d+/);
  });

  test('no two items of a menu have the same shortcut', async () => {
    const keys = flatten(menuOf(await startMain(BUILT_MAIN))).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the theme of the settings is the theme of the window', async () => {
    const main = await startMain(BUILT_MAIN);
    await setSettings(main, { theme: 'dark' });
    expect(main.nativeTheme.themeSource).toBe('dark');
  });
});

describe('built main entry: window state', () => {
  test('the first window is centred on the display', async () => {
    const { windows } = await startMain(BUILT_MAIN);
    expect(windows[0]?.bounds).toEqual({ x: 320, y: 90, width: 1280, height: 860 });
  });

  test('place, size and maximised come back in the next start', async () => {
    const dataFolder = temporaryFolder();
    const [window] = (await startMain(BUILT_MAIN, { dataFolder })).windows;
    if (window === undefined) throw new Error('no window');
    window.bounds = { x: 40, y: 50, width: 900, height: 700 };
    window.maximised = true;
    window.close();
    const [next] = (await startMain(BUILT_MAIN, { dataFolder })).windows;
    expect([next?.bounds, next?.maximised]).toEqual([{ x: 40, y: 50, width: 900, height: 700 }, true]);
  });

  test('a place on a display that is gone is forgotten', async () => {
    const dataFolder = temporaryFolder();
    const [window] = (await startMain(BUILT_MAIN, { dataFolder })).windows;
    if (window === undefined) throw new Error('no window');
    window.bounds = { x: 5000, y: 50, width: 900, height: 700 };
    window.close();
    const [next] = (await startMain(BUILT_MAIN, { dataFolder })).windows;
    expect(next?.bounds.x).toBe(320);
  });
});

describe('built main entry: mishaps', () => {
  test('a page that ended is told and loaded again', async () => {
    const main = await startMain(BUILT_MAIN);
    const contents = main.windows[0]?.webContents;
    contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    expect(main.dialogs[0]?.message).toBe('The window’s page ended unexpectedly.');
    await eventually(() => {
      expect(contents?.reloads).toBe(1);
    });
  });

  test('a window that hangs is told in the language of the settings, and waiting is an answer', async () => {
    const main = await startMain(BUILT_MAIN);
    await setSettings(main, { language: 'ko' });
    main.answerDialogsWith = 1;
    main.windows[0]?.emit('unresponsive');
    await Promise.resolve();
    expect(main.dialogs[0]).toMatchObject({
      message: '창이 응답하지 않습니다.',
      buttons: ['다시 불러오기', '기다리기'],
    });
    expect(main.windows[0]?.webContents.reloads).toBe(0);
  });
});

describe('built main entry: downloads', () => {
  function item(url: string) {
    const options: { defaultPath?: string }[] = [];
    const download = {
      getURL: () => url,
      getFilename: () => 'Ward 3 voice.cfg',
      setSaveDialogOptions: (value: { defaultPath?: string }) => options.push(value),
    };
    return { options, download: Object.assign(new EventEmitter(), download) };
  }

  test('what the page made is saved where the user says, starting in the download folder', async () => {
    const { session, app } = await startMain(BUILT_MAIN);
    const { options, download } = item('blob:app://bundle/1b7f');
    session.emit('will-download', navigation(''), download);
    expect(options).toEqual([{ defaultPath: join(app.getPath('downloads'), 'Ward 3 voice.cfg') }]);
  });

  test('anything else is not downloaded', async () => {
    const { session } = await startMain(BUILT_MAIN);
    const { options, download } = item('https://evil.example/setup.exe');
    const event = navigation('');
    session.emit('will-download', event, download);
    expect([event.prevented, options]).toEqual([true, []]);
  });
});
