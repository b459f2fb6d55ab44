import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, DocumentEntry, DocumentPlace, DocumentStore } from '#services/ports/document-store';
import { FOLDER_MODE, type OpenConfFile } from './conf-file';
import { hasCode, toStorageFailure } from './disk-fault';
import { flushFolder } from './durable';
import { keepAside } from './keep-aside';
import { readJson } from './read-json';
import { writeJson } from './write-json';

const SUFFIX = '.json';

export interface FileStoreOptions {
  /** The library's folder at this moment. Throws a StorageFailure where it is out of reach. */
  readonly folder: () => string;
  readonly open: OpenConfFile;
}

/** Changes with every write: each one makes a new file. */
function stampOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino}-${found.size}-${found.mtimeNs}`;
}

function attempt<T>(intent: 'read' | 'write', path: string, action: () => T): Promise<T> {
  try {
    return Promise.resolve(action());
  } catch (fault) {
    return Promise.reject(toStorageFailure(fault, path, intent) as Error);
  }
}

function listFolder(folder: string): readonly DocumentEntry[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  return names.flatMap((file) => {
    const stamp = stampOf(join(folder, file));
    return stamp === null ? [] : [{ name: file.slice(0, -SUFFIX.length), stamp }];
  });
}

function move(from: string, to: string, folders: readonly [string, string]): void {
  mkdirSync(folders[1], { recursive: true, mode: FOLDER_MODE });
  renameSync(from, to);
  // The new name first: after a power cut a document may have two names, but never none.
  flushFolder(folders[1]);
  flushFolder(folders[0]);
}

/** Documents as JSON files of the user's own, written by conf or electron-store. */
export function createFileDocumentStore({ folder, open }: FileStoreOptions): DocumentStore {
  const folderOf = (collection: Collection) =>
    collection === 'root' ? folder() : join(folder(), collection);
  const pathOf = ({ collection, name }: DocumentPlace) => join(folderOf(collection), name + SUFFIX);

  const on = async <T>(
    intent: 'read' | 'write',
    place: DocumentPlace,
    action: (at: string) => T,
  ): Promise<T> => {
    const path = pathOf(place);
    return attempt(intent, path, () => action(path));
  };

  return {
    read: (place) => on('read', place, () => readJson(open, folderOf(place.collection), place.name)),
    stamp: (place) => on('read', place, stampOf),
    write: (place, value) =>
      on('write', place, () => {
        writeJson(open, folderOf(place.collection), place.name, { ...value });
      }),
    move: (from, to) =>
      on('write', to, (path) => {
        move(pathOf(from), path, [folderOf(from.collection), folderOf(to.collection)]);
      }),
    remove: (place) =>
      on('write', place, (path) => {
        rmSync(path, { force: true });
      }),
    keepAside: (place) => on('write', place, () => keepAside(folderOf(place.collection), place.name)),
    async list(collection) {
      const at = folderOf(collection);
      try {
        return listFolder(at);
      } catch (fault) {
        if (hasCode(fault, 'ENOENT')) return [];
        throw toStorageFailure(fault, at, 'read') as Error;
      }
    },
  };
}
