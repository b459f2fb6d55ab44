import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { hasCode } from './disk-fault';

/** Names a process so that a later one with the same number is not taken for it. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** When it started, in the system's own measure; null where the system does not tell cheaply. */
  readonly started: string | null;
}

/** Field 22 of proc(5): clock ticks from boot to the process's start. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

export function thisProcess(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) };
}

/** Whether a process still runs; `unknown` where that can't be told from here. */
export function livenessOf({ host, pid, started }: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (host !== hostname()) return 'unknown';
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if (hasCode(fault, 'ESRCH')) return 'dead';
  }
  const now = startOf(pid);
  if (started === null || now === null) return 'unknown';
  return now === started ? 'alive' : 'dead';
}
