import { closeSync, fstatSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { hasCode } from './disk-fault';

/** Forces a file's content to the disk and returns its size in bytes. */
export function flushFile(path: string): number {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
    return fstatSync(handle).size;
  } finally {
    closeSync(handle);
  }
}

/** Forces a folder's entries to the disk, so that a rename survives a power cut. Windows has no such call. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch {
    // Some network and FUSE file systems refuse it; their renames are as durable as they come.
  } finally {
    closeSync(handle);
  }
}

const PAUSE_MS = 20;
const ATTEMPTS = 50;

/** Renames over what is there. On Windows a virus scanner may hold a fresh file for a moment; then it tries again. */
export function renameOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (fault) {
      const isHeld = process.platform === 'win32' && hasCode(fault, 'EPERM', 'EACCES', 'EBUSY');
      if (!isHeld || attempt === ATTEMPTS) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
