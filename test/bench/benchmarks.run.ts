import { execFileSync, spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { test } from 'vitest';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { measureJunk } from './certificate-junk.bench';
import { measureComparing } from './compare-with-fix.bench';
import { measureOneFile } from './conf-peer';
import { measureReading } from './large-configurations.bench';
import { measureSaves } from './library-save.bench';

const SIZES = [10, 1000, 10_000];
const DERIVATIONS = 200;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function timed(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

test('where it runs', () => {
  print(`\nNode ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`);
});

test('saving one profile', { timeout: 900_000 }, async () => {
  const costs = await measureSaves(SIZES);
  print('\n| profiles | save (ms) | one conf file (ms) | ratio | first list (ms) | next list (ms) |');
  print('| --- | --- | --- | --- | --- | --- |');
  for (const { profiles, save, firstList, nextList } of costs) {
    const peer = measureOneFile(profiles);
    const cells = [profiles, save.toFixed(1), peer.toFixed(1), (save / peer).toFixed(2)];
    print(`| ${[...cells, firstList.toFixed(0), nextList.toFixed(0)].join(' | ')} |`);
  }
});

test('deriving keys', { timeout: 300_000 }, async ({ skip }) => {
  if (spawnSync('wpa_passphrase', []).error !== undefined) skip('wpa_passphrase is not installed');
  const salt = new TextEncoder().encode('BENCH');
  const pairs = Array.from({ length: DERIVATIONS }, (_, index) => `passphrase ${index}`);
  const own = await timed(() =>
    Promise.all(pairs.map((passphrase) => nodeKeyDerivation.derivePmk(passphrase, salt))),
  );
  const peer = await timed(() =>
    pairs.forEach((passphrase) => execFileSync('wpa_passphrase', ['BENCH', passphrase])),
  );
  print('\n| pairwise master keys | this program (ms) | wpa_passphrase processes (ms) | ratio |');
  print('| --- | --- | --- | --- |');
  print(`| ${DERIVATIONS} | ${own.toFixed(0)} | ${peer.toFixed(0)} | ${(own / peer).toFixed(2)} |`);
});

test('reading 5 MB', { timeout: 900_000 }, async ({ skip }) => {
  const missing = ['python3', 'xmllint', 'jq'].find(
    (name) => spawnSync(name, ['--version']).error !== undefined,
  );
  if (missing !== undefined) skip(`${missing} is not installed`);
  print('\n| 5 MB of | networks | first (ms) | later (CPU ms) | peer (CPU ms) | ratio | peer |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { dialect, networks, first, own, peer, peerName } of await measureReading()) {
    const times = [first, own, peer].map((time) => time.toFixed(0));
    print(`| ${[dialect, networks, ...times, (own / peer).toFixed(1), peerName].join(' | ')} |`);
  }
});

test('comparing with 5 MB, and the lines of a fix', { timeout: 900_000 }, () => {
  print('\n| 5 MB of | reading (CPU ms) | with comparison and fix (CPU ms) | ratio |');
  print('| --- | --- | --- | --- |');
  for (const { dialect, read, whole } of measureComparing())
    print(`| ${[dialect, read.toFixed(0), whole.toFixed(0), (whole / read).toFixed(1)].join(' | ')} |`);
});

test('5 MB of junk for a certificate', { timeout: 300_000 }, async () => {
  print('\n| junk | refused (ms) | read when asked (ms) | X509Certificate (ms) |');
  print('| --- | --- | --- | --- |');
  for (const { what, refused, read, peer } of await measureJunk()) {
    print(`| ${[what, refused.toFixed(0), read.toFixed(0), peer.toFixed(0)].join(' | ')} |`);
  }
});
