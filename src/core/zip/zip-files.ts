import { zipSync, type Zippable } from 'fflate';

export interface ZipEntry {
  /** A path with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The earliest time that a ZIP archive can state. Its fields are of local time: the same bytes in every zone. */
const MODIFIED = new Date(1980, 0, 1);
/** Entries are written as Unix does, so that unpacking leaves them to their owner alone: they may hold secrets. */
const UNIX = 3;
const PRIVATE_FILE = 0o100600;

/** A ZIP archive of some files in the order given; the same files give the same bytes. */
export function zipFiles(entries: readonly ZipEntry[]): Uint8Array {
  const attributes = { mtime: MODIFIED, os: UNIX, attrs: (PRIVATE_FILE << 16) >>> 0 };
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = [bytes, attributes];
  return zipSync(files);
}
