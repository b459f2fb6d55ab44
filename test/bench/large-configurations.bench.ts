import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIALECT_IDS, type DialectId } from '#core/import/model/dialect-id';
import { bundle } from './bundle';
import { median, middle, RUNS } from './cpu-time';
import { largeConfiguration } from './large-configurations';
import type { ReadingReport } from './reading-process';

const SIZE = 5 * 1024 * 1024;

/** What reading one large configuration takes, beside a peer that reads the same file without understanding it. */
export interface ReadCost {
  readonly dialect: string;
  readonly networks: number;
  /** Milliseconds until a new process has read it for the first time. */
  readonly first: number;
  /** Milliseconds of processor time of a later reading, and the peer's. */
  readonly own: number;
  readonly peer: number;
  readonly peerName: string;
}

interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: (file: string) => readonly string[];
  /** What the peer reads to measure its start alone. */
  readonly nothing: string;
}

const WORDS: Peer = {
  name: 'python3: every line split into words',
  command: 'python3',
  args: (file) => ['-c', 'import sys\nfor line in open(sys.argv[1]): line.split()', file],
  nothing: '',
};
const INI: Peer = {
  name: 'python3: configparser',
  command: 'python3',
  args: (file) => [
    '-c',
    'import sys, configparser\nconfigparser.RawConfigParser(strict=False).read(sys.argv[1])',
    file,
  ],
  nothing: '[a]\n',
};
const XML: Peer = {
  name: 'xmllint',
  command: 'xmllint',
  args: (file) => ['--noout', '--huge', file],
  nothing: '<a/>',
};
const JSON_PEER: Peer = { name: 'jq', command: 'jq', args: (file) => ['empty', file], nothing: '{}' };

const PEERS: Readonly<Record<string, Peer>> = {
  networkmanager: INI,
  ...{ windows: XML, apple: XML, 'cucm-axl': XML },
  ...{ 'c9800-restconf': JSON_PEER, meraki: JSON_PEER, library: JSON_PEER },
};

/** Milliseconds of processor time of a process, as bash tells them. */
function timedProcess(command: string, args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" 2>/dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', command, ...args], { encoding: 'utf8' });
  const seconds = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return seconds.reduce((sum, part) => sum + part, 0) * 1000;
}

/** What the peer takes for a text beyond its start. */
function measurePeer({ command, args, nothing }: Peer, folder: string, text: string): number {
  const [file, empty] = [join(folder, 'large'), join(folder, 'nothing')];
  writeFileSync(file, text);
  writeFileSync(empty, nothing);
  const run = (path: string) => median(() => timedProcess(command, args(path)));
  return run(file) - run(empty);
}

/** One new process that reads the file. */
function readIn(program: string, file: string): ReadingReport {
  const { stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReadingReport;
}

function measure(dialect: DialectId, program: string, folder: string): ReadCost {
  const text = largeConfiguration(dialect, SIZE);
  const file = join(folder, 'configuration');
  writeFileSync(file, text);
  const runs = Array.from({ length: RUNS }, () => readIn(program, file));
  const networks = runs[0]?.networks ?? 0;
  if (runs.some((run) => run.dialect !== dialect)) throw new Error(`${dialect}: not read`);
  const peer = PEERS[dialect] ?? WORDS;
  // An XML reader takes one document; Windows' profiles are many files one after another.
  const document = dialect === 'windows' ? `<a>${text.replaceAll('<?xml version="1.0"?>', '')}</a>` : text;
  return {
    ...{ dialect, networks, first: middle(runs.map(({ first }) => first)) },
    own: middle(runs.map(({ later }) => later)),
    ...{ peer: measurePeer(peer, folder, document), peerName: peer.name },
  };
}

/** Reads one large configuration of every dialect, each in processes of its own. */
export async function measureReading(): Promise<readonly ReadCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wlan-bench-read-'));
  try {
    const program = await bundle('reading-process', folder);
    return DIALECT_IDS.map((id) => measure(id, program, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
