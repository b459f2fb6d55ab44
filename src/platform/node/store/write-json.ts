import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { storageFailure } from '#services/storage/storage-failure';
import { FOLDER_MODE, type ConfContent, type OpenConfFile } from './conf-file';
import { flushFile, flushFolder, renameOver } from './durable';

/** Files that a write leaves behind when its process is killed, with the process's number; no reader looks at them. */
export const STAGING = /\.new-(\d+)-\d+\.json(\.tmp-[\da-f]+)?$/;

let writes = 0;

/**
 * Replaces `<folder>/<name>.json` by conf in one step. Conf writes a file beside it, which is checked and only then
 * renamed, because conf alone does not keep its promise of an atomic write everywhere: inside a snap and across
 * devices it overwrites in place, and on a disk that fills up it takes a short write for a whole one.
 */
export function writeJson(open: OpenConfFile, folder: string, name: string, value: ConfContent): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  writes += 1;
  const staging = `${name}.new-${process.pid}-${writes}`;
  const stagingPath = join(folder, `${staging}.json`);
  const path = join(folder, `${name}.json`);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  try {
    open({ folder, name: staging, serialize: () => text }).store = value;
    if (flushFile(stagingPath) !== Buffer.byteLength(text)) throw storageFailure('file.disk-full', { path });
    renameOver(stagingPath, path);
  } catch (fault) {
    rmSync(stagingPath, { force: true });
    throw fault;
  }
  flushFolder(folder);
}
