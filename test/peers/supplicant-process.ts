import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PEER_ENV } from './programs';

const isRoot = process.getuid?.() === 0;
/** wpa_supplicant opens a raw socket, for which an ordinary user needs a network namespace of his own. */
const namespace = ['unshare', '--map-root-user', '--net'] as const;

/** Why wpa_supplicant can't judge files on this machine; null where it can. */
export function supplicantMissing(): string | null {
  const missing = ['wpa_supplicant', 'wpa_cli'].filter(
    (name) => spawnSync(name, ['-v'], { env: PEER_ENV }).error !== undefined,
  );
  if (missing.length > 0) return `${missing.join(' and ')} not installed (Debian package wpasupplicant)`;
  const [unshare, ...args] = namespace;
  return isRoot || spawnSync(unshare, [...args, 'true']).status === 0
    ? null
    : 'wpa_supplicant needs root or a network namespace';
}

function start(command: string, args: readonly string[]): ChildProcess {
  const [program, ...rest]: readonly [string, ...string[]] = isRoot
    ? [command, ...args]
    : [...namespace, command, ...args];
  return spawn(program, rest, { env: PEER_ENV, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Everything that a process writes; `seen` is called with all of it so far. */
function gather(child: ChildProcess, seen: (output: string) => void = () => undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString('latin1');
      seen(output);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

/** A network as wpa_supplicant gives it back: `get_network` by field, and its lines in the file that it saves. */
export interface ReadNetwork {
  readonly fields: Readonly<Record<string, string>>;
  /** With readable secrets, which `get_network` shows as an asterisk. */
  readonly saved: Readonly<Record<string, string>>;
}

export interface SupplicantVerdict {
  readonly accepted: boolean;
  /** What it complained about, a line each. */
  readonly complaints: readonly string[];
  readonly networks: readonly ReadNetwork[];
  /** The blobs of the file that it saves, by name. */
  readonly blobs: Readonly<Record<string, string>>;
}

/** Answers of wpa_cli to `get_network`, events between them left out. */
function toFields(output: string): Map<string, Record<string, string>> {
  const networks = new Map<string, Record<string, string>>();
  const answers = output.matchAll(/> get_network (\d+) (\w+)\n(?:\r?<\d>[^\n]*\n(?:> )?)*([^\n]*)/g);
  for (const [, network = '', field = '', value = ''] of answers) {
    const fields = networks.get(network) ?? {};
    fields[field] = value;
    networks.set(network, fields);
  }
  return networks;
}

function toSaved(text: string): { networks: Record<string, string>[]; blobs: Record<string, string> } {
  const blocks = (head: string) =>
    Array.from(text.matchAll(new RegExp(`^${head}=\\{\\n([\\s\\S]*?)\\n\\}$`, 'gm')));
  const networks = blocks('network').map(([, body = '']) =>
    Object.fromEntries(
      body.split('\n').map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(1, equals), line.slice(equals + 1)];
      }),
    ),
  );
  const blobs = blocks('blob-base64-([\\w-]+)').map(([, name = '', body = '']) => [
    name,
    body.replaceAll('\n', ''),
  ]);
  return { networks, blobs: Object.fromEntries(blobs) as Record<string, string> };
}

async function ask(control: string, count: number, fields: readonly string[]): Promise<string> {
  const cli = start('wpa_cli', ['-p', control, '-i', 'lo']);
  const questions = Array.from({ length: count }, (_, network) =>
    fields.map((field) => `get_network ${network} ${field}\n`).join(''),
  );
  cli.stdin?.end(`${questions.join('')}save_config\nquit\n`);
  return gather(cli);
}

/** Runs wpa_supplicant until it refuses the file, or its networks were read; then `answers` is not null. */
async function run(file: string, control: string, count: number, fields: readonly string[]) {
  const daemon = start('wpa_supplicant', ['-dd', '-D', 'none', '-i', 'lo', '-c', file]);
  const asked: Promise<string>[] = [];
  const output = await gather(daemon, (sofar) => {
    if (asked.length > 0 || !/^lo: Added interface lo$/m.test(sofar)) return;
    const answers = ask(control, count, fields);
    asked.push(answers);
    void answers.finally(() => daemon.kill());
  });
  const [answers = null] = await Promise.all(asked);
  return { output, answers };
}

/**
 * Starts wpa_supplicant without a radio on a file of so many networks, reads each back and ends it. The text must not
 * set `ctrl_interface`.
 */
export async function judgeSupplicant(
  text: string,
  count = 1,
  fields: readonly string[] = [],
): Promise<SupplicantVerdict> {
  const directory = mkdtempSync(join(tmpdir(), 'supplicant-'));
  const control = join(directory, 'ctrl');
  const file = join(directory, 'wpa_supplicant.conf');
  try {
    writeFileSync(file, `ctrl_interface=${control}\nupdate_config=1\n${text}`);
    const { output, answers } = await run(file, control, count, fields);
    const complaints = output.split('\n').filter((line) => /^Line \d+: |^Failed to /.test(line));
    if (answers === null) return { accepted: false, complaints, networks: [], blobs: {} };
    const read = toFields(answers);
    const saved = toSaved(readFileSync(file, 'utf8'));
    const networks = saved.networks.map((lines, index) => ({
      fields: read.get(String(index)) ?? {},
      saved: lines,
    }));
    return { accepted: complaints.length === 0, complaints, networks, blobs: saved.blobs };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
