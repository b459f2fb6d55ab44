import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder name under the user's application data; the same in every shell, so that they share one library. */
const FOLDER_NAME = 'wlan-profile-wizard';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

function applicationData({ platform, env, home }: Surroundings): string {
  // The same folders that Electron's app.getPath('appData') gives.
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const configured = env['XDG_CONFIG_HOME'];
  return configured === undefined || configured === '' ? join(home, '.config') : configured;
}

/** Where this program keeps everything for the current user. */
export function userDataFolder(
  surroundings: Surroundings = { platform: process.platform, env: process.env, home: homedir() },
): string {
  return join(applicationData(surroundings), FOLDER_NAME);
}

/** Where the library lies unless the user says otherwise; beside what Electron keeps for its windows. */
export function defaultLibraryFolder(surroundings?: Surroundings): string {
  return join(userDataFolder(surroundings), 'library');
}
