import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RadiusAddress {
  readonly port: number;
  readonly secret: string;
}

export interface Authentication {
  /** The last line: SUCCESS, FAILURE, or TIMEOUT where the server did not answer. */
  readonly verdict: string;
  readonly output: string;
}

/** One authentication by eapol_test with a file of one network; success also means that both sides have the same keys. */
export function authenticate(file: string, { port, secret }: RadiusAddress): Promise<Authentication> {
  const address = ['-a', '127.0.0.1', '-p', String(port), '-s', secret];
  const child = spawn('eapol_test', ['-c', file, ...address, '-t', '8'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', () => resolve({ verdict: output.trimEnd().split('\n').at(-1) ?? '', output }));
  });
}

/** The same with the text of a file. */
export async function authenticateWith(text: string, address: RadiusAddress): Promise<Authentication> {
  const folder = mkdtempSync(join(tmpdir(), 'eapol-'));
  try {
    const file = join(folder, 'client.conf');
    writeFileSync(file, text);
    return await authenticate(file, address);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
