import { BrowserWindow } from 'electron';
import { PAGE_URL } from './app-scheme';
import { MINIMUM_SIZE } from './window-state';
import type { WindowStateStore } from './window-state-store';

export interface WindowOptions {
  readonly preload: string;
  readonly states: WindowStateStore;
  /** Ground of the page before it has painted, so that a dark screen does not flash. */
  readonly background: string;
}

/** Opens the one window. The page can do nothing but what the preload hands it. */
export function openWindow({ preload, states, background }: WindowOptions): BrowserWindow {
  const { bounds, maximised } = states.read();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    backgroundColor: background,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    states.write(window);
  });
  void window.loadURL(PAGE_URL);
  return window;
}
