import type { Reply, Send } from '#contract/contract';
import type { Settings } from '#contract/operations/app-operations';
import type { Language } from '#contract/shapes';
import { createElectronApplication } from '#platform/electron/create-electron-application';
import type { ProgramFolder } from '#platform/node/program-folder';
import { app, dialog, nativeTheme, safeStorage, session, type BrowserWindow } from 'electron';
import { servePage } from './app-scheme';
import { createDesktopMenu } from './desktop-menu';
import { askWhereToSave } from './downloads';
import { followSettings } from './follow-settings';
import { handleMishaps } from './mishaps';
import { confineToPage } from './navigation';
import { openOperationChannel } from './operation-channel';
import { denyPermissions } from './permissions';
import { shellTexts } from './shell-text';
import type { Folders } from './start-options';
import { openWindow } from './window';
import { createWindowStateStore } from './window-state-store';

/** Grounds of the page's two themes. */
const BACKGROUND = { light: '#F7F8FA', dark: '#12161C' } as const;

export interface Desktop {
  /** Brings the window to the front, opening it where it was closed. */
  readonly show: () => void;
  readonly close: () => Promise<void>;
}

export interface DesktopOptions {
  readonly program: ProgramFolder;
  readonly folders: Folders;
  readonly log: (message: string) => void;
}

function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

async function dataFolderOf(send: Send): Promise<string | null> {
  const reply = (await send('app.info', {})) as Reply<{ dataFolder: string }>;
  return reply.ok ? reply.value.dataFolder : null;
}

/** Tells the user that the library can't be opened, in the system's language since no settings could be read. */
export function showStartFailure(folder: string): void {
  const { startFailed, startFailedDetail } = shellTexts[systemLanguage()];
  dialog.showErrorBox(startFailed, `${startFailedDetail}\n${folder}`);
}

/** Wires the desktop shell. Electron must be ready. Rejects where the library can't be opened. */
export async function startDesktop({ program, folders, log }: DesktopOptions): Promise<Desktop> {
  const { version, fonts: fontFolder } = program;
  const application = await createElectronApplication({
    dataFolder: folders.library,
    version,
    fontFolder,
    safeStorage,
  });
  let window: BrowserWindow | null = null;
  let language = systemLanguage();
  const putUpMenu = createDesktopMenu({
    window: () => window,
    dataFolder: () => dataFolderOf(application.send),
    version,
  });
  const send = followSettings(application.send, (settings: Settings) => {
    nativeTheme.themeSource = settings.theme;
    language = settings.language ?? systemLanguage();
    putUpMenu(language);
  });

  servePage(session.defaultSession, program.renderer);
  denyPermissions(session.defaultSession);
  askWhereToSave(session.defaultSession, app.getPath('downloads'));
  openOperationChannel(send);
  putUpMenu(language);
  await send('settings.get', {});

  const states = createWindowStateStore(folders.userData);
  const show = () => {
    if (window !== null) {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return;
    }
    const background = nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
    window = openWindow({ preload: program.preload, states, background });
    confineToPage(window.webContents);
    handleMishaps(window, () => shellTexts[language], log);
    window.on('closed', () => {
      window = null;
    });
  };
  show();
  return { show, close: () => application.close() };
}
