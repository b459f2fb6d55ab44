import { join } from 'node:path';
import type { Session } from 'electron';

/** Files that the page saves: Electron asks where, starting in the user's download folder. */
export function askWhereToSave(session: Session, downloadFolder: string): void {
  session.on('will-download', (event, item) => {
    // Only what the page made itself; there is nothing to fetch from elsewhere.
    if (!item.getURL().startsWith('blob:app://bundle/')) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({ defaultPath: join(downloadFolder, item.getFilename()) });
  });
}
