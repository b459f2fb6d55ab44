import { describe, expect, test } from 'vitest';
import { BUILT_MAIN, evaluate, newDouble, startMain, temporaryFolder } from '../electron-double/start-main';
import { navigation, WebContentsDouble } from '../electron-double/web-contents';

describe('built main entry: start', () => {
  test('it is evaluated without waiting for ready', async () => {
    const double = newDouble(temporaryFolder());
    expect(await evaluate(BUILT_MAIN, double)).toBe('evaluated');
    expect(double.windows).toEqual([]);
  });

  test('an entry that waits for ready at its top level is caught as a deadlock', async () => {
    const double = newDouble(temporaryFolder());
    expect(await evaluate(() => double.app.whenReady(), double, 200)).toBe('deadlock');
  });

  test('the page scheme is privileged before ready: standard and secure, nothing more than fetch', async () => {
    const double = newDouble(temporaryFolder());
    await evaluate(BUILT_MAIN, double);
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(double.schemes).toEqual([{ scheme: 'app', privileges }]);
  });

  test('a second instance ends and leaves everything to the first', async () => {
    const double = newDouble(temporaryFolder(), { firstInstance: false });
    await evaluate(BUILT_MAIN, double);
    expect([double.app.quits, double.schemes]).toEqual([1, []]);
    double.app.becomeReady();
    await Promise.resolve();
    expect(double.windows).toEqual([]);
  });

  test('the first instance comes to the front when a second one was started', async () => {
    const { app, windows } = await startMain(BUILT_MAIN);
    const [window] = windows;
    if (window !== undefined) window.minimised = true;
    app.emit('second-instance');
    expect(window?.calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
    expect(windows).toHaveLength(1);
  });

  test('a library that cannot be opened is told in a box and the program ends with 1', async () => {
    const { app, errorBoxes, windows } = await startMain(BUILT_MAIN, { dataFolder: '/dev/null/library' });
    expect([app.exitCode, windows]).toEqual([1, []]);
    expect(errorBoxes[0]).toContain('WLAN Profile Wizard can’t start.');
  });
});

describe('built main entry: window', () => {
  test('the page is sandboxed and isolated', async () => {
    const { windows } = await startMain(BUILT_MAIN);
    expect(windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(String(windows[0]?.options.webPreferences['preload'])).toMatch(/out[\\/]preload[\\/]index\.cjs$/);
    expect(windows[0]?.webContents.url).toBe('app://bundle/');
  });

  test.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'app://other/',
    'app://bundle.evil.example/',
    'javascript:1',
  ])('navigation to %s is refused', async (url) => {
    const { windows } = await startMain(BUILT_MAIN);
    const contents = windows[0]?.webContents;
    const events = ['will-navigate', 'will-redirect', 'will-frame-navigate'].map((name) => {
      const event = navigation(url);
      contents?.emit(name, event);
      return event.prevented;
    });
    expect(events).toEqual([true, true, true]);
  });

  test('reloading the page and previews in frames are let through', async () => {
    const { windows } = await startMain(BUILT_MAIN);
    const contents = windows[0]?.webContents;
    const reload = navigation('app://bundle/');
    contents?.emit('will-navigate', reload);
    const preview = navigation('blob:app://bundle/1b7f', false);
    contents?.emit('will-frame-navigate', preview);
    const foreign = navigation('https://evil.example/', false);
    contents?.emit('will-frame-navigate', foreign);
    expect([reload.prevented, preview.prevented, foreign.prevented]).toEqual([false, false, true]);
  });

  test('no further window opens and no webview is attached', async () => {
    const { windows } = await startMain(BUILT_MAIN);
    const contents = windows[0]?.webContents;
    const attach = navigation('app://bundle/');
    contents?.emit('will-attach-webview', attach);
    expect([contents?.openHandler({ url: 'app://bundle/' }), attach.prevented]).toEqual([
      { action: 'deny' },
      true,
    ]);
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'hid',
    'fullscreen',
    'unknown',
  ])('the permission %s is denied', async (permission) => {
    const { session, windows } = await startMain(BUILT_MAIN);
    const contents = windows[0]?.webContents ?? new WebContentsDouble();
    expect([session.isGranted(contents, permission), session.isChecked(permission, 'app://bundle')]).toEqual([
      false,
      false,
    ]);
    expect(session.isDeviceGranted()).toBe(false);
  });

  test('only our page may write to the clipboard', async () => {
    const { session, windows } = await startMain(BUILT_MAIN);
    const foreign = new WebContentsDouble();
    foreign.url = 'https://evil.example/';
    const permission = 'clipboard-sanitized-write';
    expect(session.isGranted(windows[0]?.webContents ?? foreign, permission)).toBe(true);
    expect(session.isChecked(permission, 'app://bundle/')).toBe(true);
    expect(session.isGranted(foreign, permission)).toBe(false);
    expect(session.isChecked(permission, 'https://evil.example')).toBe(false);
  });
});

describe('built main entry: app://', () => {
  test('the page comes with its policy on the answer itself', async () => {
    const { session } = await startMain(BUILT_MAIN);
    const answer = await session.load('app://bundle/');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('<div id="app">');
  });

  test('every file that the page names is there', async () => {
    const { session } = await startMain(BUILT_MAIN);
    const html = await (await session.load('app://bundle/')).text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const { status } = await session.load(new URL(file, 'app://bundle/').href);
      expect([file, status]).toEqual([file, 200]);
    }
  });

  test.each([
    'app://bundle/../../package.json',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/%2e%2e%2fmain%2findex.js',
    'app://bundle/..%5c..%5cpackage.json',
    'app://other/index.html',
    'app://bundle/missing.js',
  ])('%s is not found', async (url) => {
    const { session } = await startMain(BUILT_MAIN);
    const answer = await session.load(url);
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('POST is not found', async () => {
    const { session } = await startMain(BUILT_MAIN);
    expect((await session.load('app://bundle/', 'POST')).status).toBe(404);
  });
});
