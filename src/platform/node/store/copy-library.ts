import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '#services/ports/document-store';
import { storageFailure } from '#services/storage/storage-failure';
import { FILE_MODE, FOLDER_MODE } from './conf-file';
import { flushFile, flushFolder } from './durable';
import { STAGING } from './write-json';

/** Every document of a library by its path below the folder, files that were kept aside among them. */
function documentsIn(folder: string, except: string): readonly string[] {
  return COLLECTIONS.flatMap((collection) => {
    const below = collection === 'root' ? '' : collection;
    if (!existsSync(join(folder, below))) return [];
    const files = readdirSync(join(folder, below)).filter(
      (file) => file.endsWith('.json') && !STAGING.test(file),
    );
    return files.map((file) => join(below, file)).filter((file) => file !== except);
  });
}

function copyDocument(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: FOLDER_MODE });
  copyFileSync(from, to);
  chmodSync(to, FILE_MODE);
  flushFile(to);
  if (!readFileSync(from).equals(readFileSync(to))) throw storageFailure('file.disk-full', { path: to });
}

function isEmptyOrAbsent(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || (found.isDirectory() && readdirSync(folder).length === 0);
}

/** Copies a library into an empty or absent folder and compares each copy; after a failure nothing is left there. */
export function copyLibrary(from: string, to: string, except: string): void {
  if (!isEmptyOrAbsent(to)) throw storageFailure('storage.folder-taken', { path: to });
  const isNew = !existsSync(to);
  // Listed before the new folder is there, since it may lie inside the old one.
  const documents = documentsIn(from, except);
  try {
    mkdirSync(to, { recursive: true, mode: FOLDER_MODE });
    for (const document of documents) copyDocument(join(from, document), join(to, document));
    flushFolder(to);
  } catch (fault) {
    for (const entry of isNew ? [] : readdirSync(to))
      rmSync(join(to, entry), { recursive: true, force: true });
    if (isNew) rmSync(to, { recursive: true, force: true });
    throw fault;
  }
}
