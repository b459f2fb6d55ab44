import { EVENT_CHANNEL, type BridgeEvent } from '#contract/bridge';
import type { Language } from '#contract/shapes';
import { dialog, Menu, shell, type BrowserWindow } from 'electron';
import { menuTemplate } from './menu-template';
import { shellTexts } from './shell-text';

export interface DesktopMenuOptions {
  readonly window: () => BrowserWindow | null;
  readonly dataFolder: () => Promise<string | null>;
  readonly version: string;
}

/** A function that puts up the native menu in one language. */
export function createDesktopMenu({
  window,
  dataFolder,
  version,
}: DesktopMenuOptions): (language: Language) => void {
  const emit = (event: BridgeEvent) => {
    window()?.webContents.send(EVENT_CHANNEL, event);
  };
  const showDataFolder = async () => {
    const folder = await dataFolder();
    if (folder !== null) await shell.openPath(folder);
  };
  return (language) => {
    const { product, aboutText } = shellTexts[language];
    const showAbout = () => {
      const about = { type: 'info' as const, message: product, detail: aboutText(version) };
      const parent = window();
      void (parent === null ? dialog.showMessageBox(about) : dialog.showMessageBox(parent, about));
    };
    const actions = { emit, showDataFolder: () => void showDataFolder(), showAbout };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, actions, process.platform)));
  };
}
