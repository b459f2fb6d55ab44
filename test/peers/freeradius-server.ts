import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PEER_ENV } from './programs';
import { startServer, type Server } from './server-process';

/** Texts by their path within a server's folder. */
export type Folder = Readonly<Record<string, string>>;

/** Why FreeRADIUS can't judge on this machine; null where it can. */
export function freeradiusMissing(): string | null {
  const missing = ['freeradius', 'eapol_test'].filter(
    (program) => spawnSync(program, ['-v'], { env: PEER_ENV, stdio: 'ignore' }).error !== undefined,
  );
  return missing.length === 0 ? null : `${missing.join(' and ')} not installed`;
}

export function writeFolder(files: Folder): string {
  const folder = mkdtempSync(join(tmpdir(), 'freeradius-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { mode: 0o600 });
  }
  return folder;
}

/** What `freeradius -XC` says of a folder: its exit code and everything printed. */
export function checkFolder(files: Folder): { readonly code: number | null; readonly output: string } {
  const folder = writeFolder(files);
  const args = ['-d', folder, '-n', 'radiusd', '-XC'];
  const { status, stdout } = spawnSync('freeradius', args, { env: PEER_ENV, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return { code: status, output: stdout };
}

/** Runs a server on a folder while something is asked of it. */
export async function withFreeradius<T>(files: Folder, ask: (server: Server) => Promise<T>): Promise<T> {
  const folder = writeFolder(files);
  try {
    const args = ['-d', folder, '-n', 'radiusd', '-X'];
    const server = await startServer('freeradius', args, 'Ready to process requests');
    try {
      return await ask(server);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
