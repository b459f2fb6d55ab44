import type { ProfileInput } from '#core/profile/profile-document';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { labFolder } from '../fixtures/labs';
import { profileInputForRow } from '../fixtures/profiles';
import { hostapdMissing } from './hostapd-process';
import { freeradiusMissing } from './freeradius-server';
import { PEER_ENV } from './programs';
import { freePorts, startServer } from './server-process';

const missing = freeradiusMissing() ?? hostapdMissing();
if (missing !== null) process.stderr.write(`skipped: real programs on a lab proof: ${missing}\n`);

/** Commands in the blocks of an instruction, in order. */
function commandsOf(instruction: string): string[] {
  const blocks = [...instruction.matchAll(/```sh\n([\s\S]+?)```/g)].map(([, block = '']) => block.trim());
  return blocks.flatMap((block) => block.split('\n'));
}

/** What the table of an instruction promises, row by row. */
function promisesOf(instruction: string): string[] {
  return [...instruction.matchAll(/^\| `client\/.*\| `([A-Z]+)` \|/gm)].map(([, verdict = '']) => verdict);
}

async function write(profile: ProfileInput, language: 'ko' | 'en') {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'lab proof-'));
  const files = await labFolder(profile, { language, port });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes, { mode: 0o600 });
  }
  return { folder, instruction: files['README.md']?.toString() ?? '' };
}

/** What a command prints; the server's own output is read meanwhile, or it would wait for its reader. */
async function run(command: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', command], {
    cwd,
    env: PEER_ENV,
    timeout: 30_000,
  });
  return stdout.trim();
}

/** Does what an instruction says, in its folder, and gives what each client's command printed. */
async function follow(profile: ProfileInput, language: 'ko' | 'en') {
  const { folder, instruction } = await write(profile, language);
  const [, start = '', ...trials] = commandsOf(instruction);
  const [program = '', ...args] = start.split(' ');
  const ready = /Ready to process requests|lo: AP-ENABLED/.exec(instruction)?.[0] ?? '';
  try {
    const server = await startServer(program, args, ready, folder);
    try {
      const printed: string[] = [];
      for (const command of trials) printed.push(await run(command, folder));
      return { printed, promised: promisesOf(instruction), output: server.output() };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CASES: readonly (readonly [string, ProfileInput, 'ko' | 'en'])[] = [
  ['EAP-FAST with WPA2', profileInputForRow(7), 'en'],
  [
    'EAP-FAST and a Korean name',
    profileInputForRow(7, { credentials: { username: '병동폰 1', password: '비밀 "#\\' } }),
    'ko',
  ],
  ['EAP-TLS with a MIC', profileInputForRow(10), 'en'],
  ['EAP-TLS with a domain', profileInputForRow(10, { credentials: { username: 'HOSP\\phone01' } }), 'ko'],
  ['EAP-TLS and a Korean name', profileInputForRow(10, { credentials: { username: '병동폰 "1"' } }), 'en'],
  ['PEAP-MSCHAPV2 with CCKM', profileInputForRow(13, { fastRoaming: 'cckm' }), 'en'],
  [
    'PEAP-MSCHAPV2 and a domain',
    profileInputForRow(13, { credentials: { username: 'HOSP\\phone01', password: 'it\'s "#\\' } }),
    'en',
  ],
  ['PEAP-MSCHAPV2 with TKIP', profileInputForRow(12), 'ko'],
  ['PEAP-GTC', profileInputForRow(16), 'ko'],
  ['PEAP-GTC with dynamic WEP', profileInputForRow(14), 'en'],
];

describe.skipIf(missing !== null)('a lab proof that is followed word by word', () => {
  test.each(CASES)('shows what it promises: %s', async (_, profile, language) => {
    const { printed, promised, output } = await follow(profile, language);
    expect(printed, output.slice(-3000)).toEqual(['SUCCESS', 'FAILURE', 'FAILURE']);
    expect(promised).toEqual(printed);
  });
});
