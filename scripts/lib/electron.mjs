// Finds Electron by looking at files only: importing 'electron' would start a download that has no time limit.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const cacheFolder = join(root, 'node_modules', '.cache', 'wlan-profile-wizard');
const failureFile = join(cacheFolder, 'electron-not-available');

const STALL_MS = 20_000;
const LOOK_EVERY_MS = 500;
const REPORT_EVERY_MS = 3_000;
/** So long a failed attempt is remembered, so that starting offline does not wait each time. */
const REMEMBER_MS = 24 * 60 * 60 * 1000;

const defaultNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The path of Electron's executable, or null where it is not there. */
export function findElectron() {
  if (process.env.ELECTRON_EXEC_PATH) {
    return existsSync(process.env.ELECTRON_EXEC_PATH) ? process.env.ELECTRON_EXEC_PATH : null;
  }
  const nameFile = join(packageFolder, 'path.txt');
  const name = existsSync(nameFile)
    ? readFileSync(nameFile, 'utf8').trim()
    : (defaultNames[process.platform] ?? 'electron');
  const file = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist'), name);
  return existsSync(file) ? file : null;
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function version() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/** Whether getting this version of Electron failed within the last day. */
export function failedLately(now = Date.now()) {
  try {
    const failure = JSON.parse(readFileSync(failureFile, 'utf8'));
    return failure.version === version() && now - failure.at < REMEMBER_MS && now >= failure.at;
  } catch {
    return false;
  }
}

function rememberFailure() {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(failureFile, JSON.stringify({ version: version(), at: Date.now() }));
}

function bytesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
      .reduce((sum, entry) => sum + (entry?.isFile() ? entry.size : 0), 0);
  } catch {
    return 0;
  }
}

/** Watches the folders that a download grows in; ends the child once nothing has come for `stallMs`. */
function watchProgress(child, folders, stallMs) {
  let bytes = 0;
  let lastByte = Date.now();
  let lastReport = Date.now();
  return setInterval(() => {
    const now = Date.now();
    const seen = folders.reduce((sum, folder) => sum + bytesIn(folder), 0);
    if (seen !== bytes) lastByte = now;
    bytes = seen;
    if (now - lastReport >= REPORT_EVERY_MS) {
      console.error(`  ${(bytes / 1e6).toFixed(1)} MB so far`);
      lastReport = now;
    }
    if (now - lastByte >= stallMs) {
      console.error(`  nothing came for ${stallMs / 1000} s; giving up`);
      child.kill('SIGKILL');
    }
  }, LOOK_EVERY_MS);
}

/** Downloads and unpacks Electron with its own installer. Resolves with whether it is there afterwards. */
export async function fetchElectron(stallMs = STALL_MS) {
  const incoming = join(cacheFolder, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  console.error('Getting the Electron runtime (about 120 MB, once) …');
  const env = {
    ...process.env,
    TMPDIR: incoming,
    TEMP: incoming,
    TMP: incoming,
    ELECTRON_GET_NO_PROGRESS: '1',
  };
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  const watch = watchProgress(child, [incoming, join(packageFolder, 'dist')], stallMs);
  await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  clearInterval(watch);
  rmSync(incoming, { recursive: true, force: true });
  const found = findElectron() !== null;
  if (found) rmSync(failureFile, { force: true });
  else rememberFailure();
  return found;
}
