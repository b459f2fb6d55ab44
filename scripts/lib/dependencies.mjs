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

export function dependenciesAreCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
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
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stampFile, wanted());
  return true;
}
