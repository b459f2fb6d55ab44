import Store from 'electron-store';
import { screen, type BrowserWindow } from 'electron';
import { placeWindow, type WindowState } from './window-state';

export interface WindowStateStore {
  readonly read: () => WindowState;
  readonly write: (window: BrowserWindow) => void;
}

/** Keeps the window's place in `window-state.json`; a file that can't be read is as good as none. */
export function createWindowStateStore(folder: string): WindowStateStore {
  const store = new Store<{ state?: WindowState }>({
    name: 'window-state',
    cwd: folder,
    clearInvalidConfig: true,
  });
  return {
    read: () =>
      placeWindow(
        store.get('state'),
        screen.getAllDisplays().map(({ workArea }) => workArea),
        screen.getPrimaryDisplay().workArea,
      ),
    write: (window) => {
      store.set('state', { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
    },
  };
}
