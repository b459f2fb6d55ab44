import { closeSync, fstatSync, fsyncSync, openSync } from 'node:fs';

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
