import { locateProgram } from '#platform/node/program-folder';
import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import { registerPageScheme } from './app-scheme';
import { showStartFailure, startDesktop, type Desktop } from './desktop';
import { foldersFrom } from './start-options';

function log(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Saves that are under way end before the program does. */
function closeBeforeQuit(desktop: Desktop): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void desktop.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** Electron wants the folder to be there. Nobody else may read it, since the library may lie around it. */
function claimUserData(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    app.setPath('userData', folder);
  } catch {
    // Told in a box once Electron is ready, when the library can't be opened either.
    log('The program’s folder could not be made.');
  }
}

function run(): void {
  const folders = foldersFrom(process.argv, app.getPath('appData'));
  claimUserData(folders.userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerPageScheme();
  let desktop: Desktop | null = null;
  app.on('second-instance', () => desktop?.show());
  app.on('activate', () => desktop?.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const start = async () => {
    desktop = await startDesktop({ program: locateProgram(import.meta.url), folders, log });
    closeBeforeQuit(desktop);
  };
  // Never awaited at the top level: Electron gets ready only after this module has been evaluated.
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log(`The program could not be started (${error instanceof Error ? error.name : 'unexpected fault'}).`);
      showStartFailure(folders.library);
      app.exit(1);
    });
}

run();
