import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Notice } from '#contract/operations/app-operations';
import { z } from '#core/schema/zod';
import type { StorageLocation } from '#services/ports/storage-location';
import { storageFailure } from '#services/storage/storage-failure';
import type { OpenConfFile } from './conf-file';
import { copyLibrary } from './copy-library';
import { codingFaults } from './disk-fault';
import { keepAside } from './keep-aside';
import { readJson } from './read-json';
import { writeJson } from './write-json';

export interface FileStorageLocation extends StorageLocation {
  /** The library's folder. Throws StorageFailure `file.not-found` where it was moved to a folder that is not there. */
  reachableFolder(): string;
}

/** Stays in the first folder and says where the library is now. */
const POINTER = 'storage';
const pointerSchema = z.object({
  format: z.literal('wlan-wizard-storage'),
  version: z.literal(1),
  folder: z.string().min(1),
});

function stampOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino}-${found.mtimeNs}`;
}

function othersMayRead(folder: string): boolean {
  if (process.platform === 'win32') return false;
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o077) !== 0;
}

/** The library's folder: `first`, or the one that a pointer file in it names; follows moves by other processes. */
export function createFileStorageLocation(first: string, open: OpenConfFile): FileStorageLocation {
  const pointerPath = join(first, `${POINTER}.json`);
  let seen: string | null = null;
  let active = first;
  const notices: Notice[] = [];

  function readPointer(): string {
    const found = readJson(open, first, POINTER);
    if (found.state === 'absent') return first;
    const pointer = found.state === 'present' ? pointerSchema.safeParse(found.value) : null;
    if (pointer?.success) return pointer.data.folder;
    const params = { file: `${POINTER}.json`, keptAs: keepAside(first, POINTER) };
    notices.push({ code: 'store.file-kept-aside', params });
    return first;
  }

  function folder(): string {
    const stamp = stampOf(pointerPath);
    if (stamp !== seen) {
      active = stamp === null ? first : readPointer();
      seen = stampOf(pointerPath);
    }
    return active;
  }

  function reachableFolder(): string {
    const current = folder();
    // An empty library in place of one on an unplugged disk would look like a loss.
    if (current !== first && !existsSync(current)) throw storageFailure('file.not-found', { path: current });
    return current;
  }

  return {
    folder,
    reachableFolder,

    moveTo(wanted) {
      if (!isAbsolute(wanted))
        return Promise.reject(storageFailure('storage.relative-path', { path: wanted }));
      const target = resolve(wanted);
      const pointer = { format: 'wlan-wizard-storage', version: 1, folder: target };
      return new Promise((settle) => {
        codingFaults('write', target, () => {
          copyLibrary(reachableFolder(), target, `${POINTER}.json`);
        });
        codingFaults('write', pointerPath, () => {
          writeJson(open, first, POINTER, pointer);
        });
        settle(folder());
      });
    },

    notices() {
      const current = folder();
      const readable: Notice[] = othersMayRead(current)
        ? [{ code: 'store.folder-readable-by-others', params: { folder: current } }]
        : [];
      return Promise.resolve([...notices, ...readable]);
    },
  };
}
