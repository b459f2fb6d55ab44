import { dialog, type BrowserWindow } from 'electron';
import type { ShellText } from './shell-text';

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

async function reloadIfWanted(window: BrowserWindow, question: Question): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    ...question,
    buttons: [...question.buttons],
    defaultId: 0,
    cancelId: question.buttons.length - 1,
    noLink: true,
  });
  if (response === 0 && !window.isDestroyed()) window.webContents.reload();
}

/** Tells the user when the page's process ended or hangs, and offers what helps; `text` gives the current language. */
export function handleMishaps(
  window: BrowserWindow,
  text: () => ShellText,
  log: (message: string) => void,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`The page's process is gone: ${reason}`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { pageEnded, pageEndedDetail, reload, close } = text();
    void reloadIfWanted(window, { message: pageEnded, detail: pageEndedDetail, buttons: [reload, close] });
  });
  window.on('unresponsive', () => {
    log('The window does not respond.');
    const { pageHangs, pageHangsDetail, reload, wait } = text();
    void reloadIfWanted(window, { message: pageHangs, detail: pageHangsDetail, buttons: [reload, wait] });
  });
}
