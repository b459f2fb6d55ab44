import { existsSync, linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

/** Creates a file; false where it is there already. */
function createFile(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: FILE_MODE });
    return true;
  } catch (fault) {
    // Windows reports a file that is just being deleted as a matter of permission.
    const isThere =
      hasCode(fault, 'EEXIST') || (process.platform === 'win32' && hasCode(fault, 'EPERM', 'EBUSY'));
    if (isThere) return false;
    // An empty file on a full disk would look like a lock.
    if (hasCode(fault, 'ENOSPC', 'EDQUOT')) rmSync(path, { force: true });
    throw fault;
  }
}

/** Names of files out of which a lock was to be made; the number is their process's. */
export const LOCK_DRAFT = /^library\.lock\.(\d+)-[\da-f-]+$/;

/**
 * Makes the lock out of a file that names its holder already: a kill in between leaves no lock without a name, for
 * which the others would have to wait. File systems without links get the lock in two steps.
 */
function createLock(path: string, holder: Holder): boolean {
  if (existsSync(path)) return false;
  const draft = `${path}.${holder.pid}-${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: FILE_MODE });
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    return hasCode(fault, 'EEXIST') ? false : createFile(path, JSON.stringify(holder));
  } finally {
    rmSync(draft, { force: true });
  }
}

function isAbandoned(path: string): boolean {
  const holder = readHolder(path);
  const age = ageOf(path);
  if (age === null) return false;
  // Killed between creating the file and writing its name into it, where that takes two steps.
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
  if (createLock(path, { ...thisProcess(), token })) return true;
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
