import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder; every script works from wherever it is called. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The file of a package's command, so that no shell and no PATH is needed. */
export function tool(path) {
  return join(root, 'node_modules', ...path.split('/'));
}

/**
 * Runs a program to its end. Its output goes to this terminal, or piece by piece to `collect` where that is given.
 * Resolves with its exit code; 1 where it could not be started or was ended by a signal.
 */
export function run(command, args, { env = {}, cwd = root, stdio, collect } = {}) {
  const pipes = collect ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: stdio ?? pipes, env: { ...process.env, ...env } });
    for (const stream of collect ? [child.stdout, child.stderr] : []) stream.on('data', collect);
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/** Whether a program can be found on this machine, also where an ordinary user's PATH does not lead. */
export async function hasProgram(name) {
  const [command, args] =
    process.platform === 'win32'
      ? ['where', [name]]
      : ['sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin"; command -v ${name}`]];
  return (await run(command, args, { stdio: 'ignore' })) === 0;
}
