import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';

/** Remembers what this program wrote into a folder, so that it can tell its own files from others and from edited ones. */
export const MANIFEST_NAME = '.wlan-wizard-export.json';
const FORMAT = 'wlan-wizard-export';

/** SHA-256 in hexadecimal by file name. */
export type Manifest = ReadonlyMap<string, string>;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parse(text: string): Manifest {
  const value = JSON.parse(text) as { format?: unknown; files?: unknown } | null;
  if (value?.format !== FORMAT || typeof value.files !== 'object' || value.files === null) return new Map();
  return new Map(
    Object.entries(value.files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** A missing, foreign or broken manifest vouches for no file: what is there is then left alone. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return parse(await readFile(join(folder, MANIFEST_NAME), 'utf8'));
  } catch {
    return new Map();
  }
}

/** Sorted, so that the same files give the same bytes. */
export function writeManifest(manifest: Manifest): Buffer {
  const files = Object.fromEntries([...manifest].sort(([one], [other]) => (one < other ? -1 : 1)));
  return Buffer.from(`${JSON.stringify({ format: FORMAT, version: 1, files }, null, 2)}\n`);
}
