import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { FILE_MODE } from './conf-file';
import { hasCode } from './disk-fault';
import { livenessOf, thisProcess, type ProcessIdentity } from './process-identity';

/**
 * A lock is a file that only one process can create. A library like proper-lockfile judges a lock by its age: after
 * a kill everybody waits for seconds, a laptop that sleeps loses the lock it still believes in, and two waiters can
 * both remove an old lock and with it each other's new one. Here the file names its process, so that the death of
 * the holder is known at once, and removing a dead holder's lock is itself done by one process at a time.
 */
interface Holder extends ProcessIdentity {
  readonly token: string;
}

/** A holder that can't be judged otherwise must have touched its lock within this time. */
const FRESH_MS = 60_000;
/** Creating a lock and writing its holder, or removing a dead one's, takes far less. */
const INSTANT_MS = 5_000;

function ageOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : Date.now() - found.mtimeMs;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Creates a file with a text in it; false where it is there already. */
function createFile(path: string, text: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx', FILE_MODE);
  } catch (fault) {
    // Windows reports a file that is just being deleted as a matter of permission.
    if (hasCode(fault, 'EEXIST') || (process.platform === 'win32' && hasCode(fault, 'EPERM', 'EBUSY')))
      return false;
    throw fault;
  }
  try {
    writeSync(handle, text);
  } catch (fault) {
    rmSync(path, { force: true });
    throw fault;
  } finally {
    closeSync(handle);
  }
  return true;
}

function isAbandoned(path: string): boolean {
  const holder = readHolder(path);
  const age = ageOf(path);
  if (age === null) return false;
  // Killed between creating the file and writing its name into it.
  if (holder === null) return age > INSTANT_MS;
  const liveness = livenessOf(holder);
  return liveness === 'dead' || (liveness === 'unknown' && age > FRESH_MS);
}

/** Only the one who holds the right to it looks again and removes: what it removes is surely still the dead lock. */
function removeAbandoned(path: string): void {
  const right = `${path}.break`;
  if (!createFile(right, '')) {
    if ((ageOf(right) ?? 0) > INSTANT_MS) rmSync(right, { force: true });
    return;
  }
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(right, { force: true });
  }
}

/** Takes the lock if it is free or its holder is dead; false where somebody holds it. */
export function tryLock(path: string, token: string): boolean {
  if (createFile(path, JSON.stringify({ ...thisProcess(), token } satisfies Holder))) return true;
  if (isAbandoned(path)) removeAbandoned(path);
  return false;
}

/** Shows that the holder is alive. */
export function touchLock(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch (fault) {
    if (!hasCode(fault, 'ENOENT')) throw fault;
  }
}

/** Gives the lock back; a lock that somebody else holds by now is left alone. */
export function unlock(path: string, token: string): void {
  if (readHolder(path)?.token === token) rmSync(path, { force: true });
}
