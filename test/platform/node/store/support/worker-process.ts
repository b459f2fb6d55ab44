import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKER = fileURLToPath(new URL('library-worker.ts', import.meta.url));

export type WorkerProcess = ChildProcessByStdio<null, Readable, Readable>;

/** Bundles the worker into one file that plain node runs, with its dependencies. */
export async function bundleWorker(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'wlan-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ...{ ssr: WORKER, outDir, emptyOutDir: true, target: 'node20' },
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return join(outDir, 'worker.mjs');
}

export function removeWorker(path: string): void {
  rmSync(dirname(path), { recursive: true, force: true });
}

export function startWorker(path: string, ...args: readonly string[]): WorkerProcess {
  return spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Everything that a process printed; rejects with its error text where it failed. */
export async function finished(worker: WorkerProcess): Promise<readonly string[]> {
  let [output, errors] = ['', ''];
  worker.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  worker.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(worker, 'close')) as [number | null];
  if (code !== 0) throw new Error(`worker ended with ${String(code)}: ${errors}`);
  return output.split('\n').filter((line) => line !== '');
}
