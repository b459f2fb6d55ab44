import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root, runNode, tool } from './run.mjs';

const sources = [
  'src',
  'resources',
  'scripts',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'svelte.config.js',
];
const stampFile = join(root, 'out', '.built-from');
const products = [
  'main/index.js',
  'main/server.js',
  'main/cli.js',
  'preload/index.cjs',
  'renderer/index.html',
];

function* filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(full).sort()) yield* filesIn(join(path, name));
}

/** A hash of everything that the build reads; times of change say nothing after a checkout. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of filesIn(source)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

export function buildIsCurrent() {
  if (!products.every((product) => existsSync(join(root, 'out', product)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint();
}

function makeCommandExecutable() {
  const cli = join(root, 'out', 'main', 'cli.js');
  const code = readFileSync(cli, 'utf8');
  const firstLine = '#!/usr/bin/env node\n';
  if (!code.startsWith('#!')) writeFileSync(cli, firstLine + code);
  chmodSync(cli, 0o755);
}

/** Builds all three shells and the library file's JSON Schema into out/. Output goes to standard error. */
export async function build() {
  const before = fingerprint();
  const stdio = ['ignore', 2, 2];
  const bundle = [tool('electron-vite/bin/electron-vite.js'), ['build', '--logLevel', 'warn'], { stdio }];
  if ((await runNode(...bundle)) !== 0) return false;
  if ((await runNode(join(root, 'scripts', 'write-schema.mjs'), [], { stdio })) !== 0) return false;
  makeCommandExecutable();
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile, before);
  return true;
}

export async function ensureBuilt() {
  if (buildIsCurrent()) return true;
  console.error('Building …');
  return build();
}
