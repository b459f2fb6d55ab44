import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program in the foreground and hands it the signals that reach this one. */
export function launch(command, args, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    let asked = false;
    const forward = (signal) => {
      asked = true;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    const end = (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve({ code: code ?? (asked ? 0 : 1), signal, asked, lived: Date.now() - started });
    };
    child.once('error', () => end(127, null));
    child.once('close', end);
  });
}
