import { EventEmitter } from 'node:events';
import { AppDouble, type AppSettings } from './app';
import { BrowserWindowDouble, type WindowOptions } from './browser-window';
import { IpcDouble } from './ipc';
import type { MenuItem } from './menu';
import { SessionDouble } from './session';

export interface DoubleSettings extends AppSettings {
  readonly keyStore: boolean;
  readonly workArea: { x: number; y: number; width: number; height: number };
}

export interface Dialog {
  readonly message?: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
}

/** Everything that a test may look at or do, and the module that stands in for 'electron'. */
export interface ElectronDouble {
  readonly app: AppDouble;
  readonly session: SessionDouble;
  readonly ipc: IpcDouble;
  readonly windows: BrowserWindowDouble[];
  readonly menus: (readonly MenuItem[])[];
  readonly schemes: Record<string, unknown>[];
  readonly dialogs: Dialog[];
  readonly errorBoxes: string[];
  readonly openedFolders: string[];
  readonly nativeTheme: { themeSource: string; shouldUseDarkColors: boolean };
  /** Which button the user presses in the next message boxes. */
  answerDialogsWith: number;
  readonly module: Readonly<Record<string, unknown>>;
}

function keyStoreDouble(app: AppDouble, available: boolean) {
  const flip = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  return {
    isAsyncEncryptionAvailable: () => {
      app.requireReady('safeStorage');
      return Promise.resolve(available);
    },
    getSelectedStorageBackend: () => (available ? 'gnome_libsecret' : 'basic_text'),
    encryptStringAsync: (text: string) => Promise.resolve(flip(Buffer.from(text))),
    decryptStringAsync: (sealed: Buffer) =>
      Promise.resolve({ result: flip(sealed).toString(), shouldReEncrypt: false }),
  };
}

function windowClass(app: AppDouble, windows: BrowserWindowDouble[]) {
  return class BrowserWindow extends BrowserWindowDouble {
    constructor(options: WindowOptions) {
      app.requireReady('BrowserWindow');
      super(options);
      windows.push(this);
    }
  };
}

function menuModule(app: AppDouble, menus: (readonly MenuItem[])[]) {
  return {
    buildFromTemplate: (template: readonly MenuItem[]) => {
      app.requireReady('Menu');
      return template;
    },
    setApplicationMenu: (menu: readonly MenuItem[]) => {
      app.requireReady('Menu');
      menus.push(menu);
    },
  };
}

function dialogModule(double: () => ElectronDouble) {
  return {
    showMessageBox: (...args: readonly unknown[]) => {
      double().app.requireReady('dialog');
      double().dialogs.push(args.at(-1) as Dialog);
      return Promise.resolve({ response: double().answerDialogsWith });
    },
    showErrorBox: (title: string, content: string) => {
      double().errorBoxes.push(`${title}\n${content}`);
    },
  };
}

function protocolModule(app: AppDouble, session: SessionDouble, schemes: Record<string, unknown>[]) {
  return {
    registerSchemesAsPrivileged: (list: readonly Record<string, unknown>[]) => {
      if (app.ready)
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      schemes.push(...list);
    },
    handle: (...args: Parameters<SessionDouble['protocol']['handle']>) => {
      app.requireReady('protocol.handle');
      session.protocol.handle(...args);
    },
  };
}

function screenModule(app: AppDouble, workArea: DoubleSettings['workArea']) {
  const displays = () => {
    app.requireReady('screen');
    return [{ workArea }];
  };
  return { getAllDisplays: displays, getPrimaryDisplay: () => displays()[0] };
}

/** A double of the 'electron' module that follows Electron's order of events. */
export function createElectronDouble(settings: DoubleSettings): ElectronDouble {
  const app = new AppDouble(settings);
  const session = new SessionDouble();
  const ipc = new IpcDouble();
  const recorded = {
    ...{
      windows: [] as BrowserWindowDouble[],
      menus: [] as (readonly MenuItem[])[],
      dialogs: [] as Dialog[],
    },
    ...{
      schemes: [] as Record<string, unknown>[],
      errorBoxes: [] as string[],
      openedFolders: [] as string[],
    },
  };
  const nativeTheme = Object.assign(new EventEmitter(), {
    themeSource: 'system',
    shouldUseDarkColors: false,
  });
  const electron = {
    app,
    session: {
      get defaultSession() {
        app.requireReady('session');
        return session;
      },
    },
    ipcMain: ipc.ipcMain,
    nativeTheme,
    BrowserWindow: windowClass(app, recorded.windows),
    Menu: menuModule(app, recorded.menus),
    protocol: protocolModule(app, session, recorded.schemes),
    screen: screenModule(app, settings.workArea),
    safeStorage: keyStoreDouble(app, settings.keyStore),
    dialog: dialogModule(() => double),
    shell: {
      openPath: (path: string) => {
        recorded.openedFolders.push(path);
        return Promise.resolve('');
      },
    },
  };
  const module = { ...electron, default: electron };
  const double: ElectronDouble = {
    app,
    session,
    ipc,
    ...recorded,
    nativeTheme,
    answerDialogsWith: 0,
    module,
  };
  return double;
}
