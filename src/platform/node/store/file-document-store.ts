import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, DocumentEntry, DocumentPlace, DocumentStore } from '#services/ports/document-store';
import { FOLDER_MODE, type OpenConfFile } from './conf-file';
import { codingFaults, hasCode } from './disk-fault';
import { flushFolder, renameOver } from './durable';
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

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (hasCode(fault, 'ENOENT')) return [];
    throw fault;
  }
}

function listFolder(folder: string): readonly DocumentEntry[] {
  const names = filesIn(folder).filter((file) => file.endsWith(SUFFIX));
  return names.flatMap((file) => {
    const stamp = stampOf(join(folder, file));
    return stamp === null ? [] : [{ name: file.slice(0, -SUFFIX.length), stamp }];
  });
}

function move(from: string, to: string, folders: readonly [string, string]): void {
  mkdirSync(folders[1], { recursive: true, mode: FOLDER_MODE });
  renameOver(from, to);
  // The new name first: after a power cut a document may have two names, but never none.
  flushFolder(folders[1]);
  flushFolder(folders[0]);
}

/** Documents as JSON files of the user's own, written by conf or electron-store. */
export function createFileDocumentStore({ folder, open }: FileStoreOptions): DocumentStore {
  const folderOf = (collection: Collection) =>
    collection === 'root' ? folder() : join(folder(), collection);
  const pathOf = ({ collection, name }: DocumentPlace) => join(folderOf(collection), name + SUFFIX);

  /** Runs an action on a document's path; a failure of the disk rejects with its coded error. */
  const on = <T>(intent: 'read' | 'write', place: DocumentPlace, action: (path: string) => T): Promise<T> =>
    new Promise((resolve) => {
      const path = pathOf(place);
      resolve(codingFaults(intent, path, () => action(path)));
    });

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
    list: (collection) =>
      new Promise((resolve) => {
        const at = folderOf(collection);
        resolve(codingFaults('read', at, () => listFolder(at)));
      }),
  };
}
