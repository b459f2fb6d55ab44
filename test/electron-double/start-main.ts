import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, vi } from 'vitest';
import { eventually } from '../setup/eventually';
import { createElectronDouble, type DoubleSettings, type ElectronDouble } from './electron-double';

export interface StartedMain extends ElectronDouble {
  readonly dataFolder: string;
}

const folders: string[] = [];
const running: ElectronDouble[] = [];

afterEach(async () => {
  for (const double of running.splice(0)) {
    double.app.quit();
    if (double.windows.length > 0) await eventually(() => expectQuit(double));
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function expectQuit({ app }: ElectronDouble): void {
  if (app.quits === 0) throw new Error('the program did not end');
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wlan wizard desktop '));
  folders.push(folder);
  return folder;
}

export function newDouble(appData: string, settings: Partial<DoubleSettings> = {}): ElectronDouble {
  return createElectronDouble({
    appData,
    downloads: join(appData, 'Downloads'),
    locale: 'en-GB',
    firstInstance: true,
    keyStore: false,
    workArea: { x: 0, y: 0, width: 1920, height: 1040 },
    ...settings,
  });
}

export type Entry = () => Promise<unknown>;

const builtMain = fileURLToPath(new URL('../../out/main/index.js', import.meta.url));

/** The entry that Electron runs; the build makes it, so its types are not known here. */
export const BUILT_MAIN: Entry = () => import(/* @vite-ignore */ builtMain);

/** Evaluating the entry takes well under a second; a busy machine may need longer. */
const PATIENCE_MS = 20_000;

/** Evaluates an entry before Electron is ready; 'deadlock' where it waits for what comes only afterwards. */
export async function evaluate(
  entry: Entry,
  double: ElectronDouble,
  patience = PATIENCE_MS,
): Promise<'evaluated' | 'deadlock'> {
  vi.resetModules();
  vi.doMock('electron', () => double.module);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'deadlock'>((resolve) => {
    timer = setTimeout(() => {
      resolve('deadlock');
    }, patience);
  });
  const outcome = await Promise.race([entry().then(() => 'evaluated' as const), late]);
  clearTimeout(timer);
  return outcome;
}

export interface StartOptions extends Partial<DoubleSettings> {
  readonly dataFolder?: string;
}

/** Starts a main entry in Electron's order and waits for its window. */
export async function startMain(entry: Entry, options: StartOptions = {}): Promise<StartedMain> {
  const { dataFolder = temporaryFolder(), ...settings } = options;
  const double = newDouble(temporaryFolder(), settings);
  const given = process.argv;
  process.argv = ['electron', '.', '--data', dataFolder];
  try {
    if ((await evaluate(entry, double)) === 'deadlock')
      throw new Error('deadlock: the entry waits for ready');
  } finally {
    process.argv = given;
  }
  double.app.becomeReady();
  running.push(double);
  await eventually(() => {
    if (double.windows.length === 0 && double.app.exitCode === null) throw new Error('no window opened');
  });
  return Object.assign(double, { dataFolder });
}
