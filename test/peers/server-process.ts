import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { tmpdir } from 'node:os';
import { PEER_ENV } from './programs';

export interface Server {
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Starts a server and waits for the words by which it says that it listens; fails with its output where it ends. */
export function startServer(
  program: string,
  args: readonly string[],
  ready: string,
  cwd = tmpdir(),
): Promise<Server> {
  const child = spawn(program, args, { cwd, env: PEER_ENV, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes(ready)) resolve({ output: () => output, stop: () => end(child) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} ended:\n${output.slice(-2000)}`)));
  });
}

/** UDP ports of the loopback address that nobody uses at the moment. */
export async function freePorts(count: number): Promise<number[]> {
  const sockets = Array.from({ length: count }, () => createSocket('udp4'));
  const ports = await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<number>((resolve) => socket.bind(0, '127.0.0.1', () => resolve(socket.address().port))),
    ),
  );
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  return ports;
}
