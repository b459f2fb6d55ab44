import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PEER_ENV } from './programs';

/** Why hostapd can't judge files on this machine; null where it can. */
export function hostapdMissing(): string | null {
  const missing = ['hostapd', 'hostapd_cli'].filter(
    (name) => spawnSync(name, ['-v'], { env: PEER_ENV }).error !== undefined,
  );
  return missing.length === 0 ? null : `${missing.join(' and ')} not installed (Debian package hostapd)`;
}

export interface HostapdVerdict {
  readonly enabled: boolean;
  /** Everything that hostapd printed, keys included. */
  readonly output: string;
  /** What hostapd_cli reads back; empty where the access point did not start. */
  readonly config: Readonly<Record<string, string>>;
}

function readBack(directory: string): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    execFile(
      'hostapd_cli',
      ['-p', directory, '-i', 'lo', 'get_config'],
      { env: PEER_ENV },
      (error, stdout) => {
        if (error !== null) {
          reject(new Error(`hostapd_cli: ${error.message}`));
          return;
        }
        const pairs = stdout.split('\n').filter((line) => line.includes('='));
        resolve(
          Object.fromEntries(
            pairs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
          ),
        );
      },
    );
  });
}

function run(directory: string, file: string): Promise<HostapdVerdict> {
  const child = spawn('hostapd', ['-dd', '-K', file], { env: PEER_ENV, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    let reading: Promise<Record<string, string>> | null = null;
    const read = (chunk: Buffer) => {
      output += chunk.toString('latin1');
      if (reading !== null || !output.includes('AP-ENABLED')) return;
      reading = readBack(directory);
      reading.then(
        (config) => {
          child.kill();
          child.once('close', () => resolve({ enabled: true, output, config }));
        },
        (error: unknown) => {
          child.kill();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', () => {
      if (reading === null) resolve({ enabled: false, output, config: {} });
    });
  });
}

/** Starts hostapd on a file without a radio, reads its configuration back and ends it. */
export async function judgeHostapd(text: (controlDirectory: string) => string): Promise<HostapdVerdict> {
  const directory = mkdtempSync(join(tmpdir(), 'hostapd-'));
  const control = join(directory, 'ctrl');
  const file = join(directory, 'hostapd.conf');
  try {
    writeFileSync(file, text(control));
    return await run(control, file);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** An SSID as hostapd_cli prints it (`printf_encode` of hostapd): printable ASCII but `"` and `\`, else escaped. */
export function asHostapdPrints(ssid: string): string {
  return Array.from(Buffer.from(ssid, 'utf8'), (byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    if (byte === 0x1b) return '\\e';
    return byte >= 32 && byte <= 126 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}
