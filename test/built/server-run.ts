import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../out/main/server.js', import.meta.url));

/** A process of the built server. */
export interface ServerRun {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Its address. */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly kill: () => Promise<void>;
}

export function newDataFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wlan wizard server '));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function startServer(...args: readonly string[]): ServerRun {
  const child = spawn(process.execPath, [program, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk.toString();
      if (output.stdout.includes('\n')) resolve(output.stdout.split('\n')[0] ?? '');
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { child, output, firstLine, ended, kill };
}

/** Asks the server at an address for an operation, as its page does. */
export async function operate(url: string, operation: string, payload: object): Promise<unknown> {
  const { origin, hash } = new URL(url);
  const headers = {
    authorization: `Bearer ${hash.slice('#token='.length)}`,
    'content-type': 'application/json',
  };
  return (
    await fetch(`${origin}/op/${operation}`, { method: 'POST', headers, body: JSON.stringify(payload) })
  ).json();
}
