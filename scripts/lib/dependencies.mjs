import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const stampFolder = join(root, 'node_modules', '.cache', 'wlan-profile-wizard');
const stampFile = join(stampFolder, 'installed');

function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return `${process.version} ${hash.digest('hex')}`;
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether npm has installed exactly what package-lock.json says, by its own record of what it installed. */
function installedByHand() {
  try {
    const locked = readLock(join(root, 'package-lock.json'));
    const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(locked).every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && installed[path] === undefined),
    );
  } catch {
    return false;
  }
}

function writeStamp() {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stampFile, wanted());
}

export function dependenciesAreCurrent() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()) return true;
  if (!installedByHand()) return false;
  writeStamp();
  return true;
}

/** Installs what package-lock.json says where it is not installed yet; touches no network otherwise. */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return true;
  console.error('Installing dependencies …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = process.env.npm_execpath
    ? await run(process.execPath, [process.env.npm_execpath, ...args], { stdio: ['ignore', 2, 2] })
    : await run(npm, args, { stdio: ['ignore', 2, 2] });
  if (code !== 0) return false;
  writeStamp();
  return true;
}
