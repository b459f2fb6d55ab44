import { execFileSync, spawnSync } from 'node:child_process';

/** Debian keeps daemons outside an ordinary user's PATH. */
export const PEER_ENV = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** Whether a program is installed; tests that need it are shown as skipped where it is not. */
export function isInstalled(program: string, ...versionArguments: string[]): boolean {
  return spawnSync(program, versionArguments, { stdio: 'ignore', env: PEER_ENV }).error === undefined;
}

/** Runs a program to its end and returns what it wrote; throws where it failed or took over 20 seconds. */
export function output(program: string, args: readonly string[]): Buffer {
  return execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 });
}
