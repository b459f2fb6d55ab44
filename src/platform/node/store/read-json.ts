import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRead } from '#services/ports/document-store';
import { utf8Text } from '#core/utf8';
import type { ConfContent, OpenConfFile } from './conf-file';

function isObject(value: unknown): value is ConfContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Conf decodes leniently; only where it had to replace something, or the text says so itself, look again. */
function isWellFormed(text: string, path: string): boolean {
  return !text.includes('\uFFFD') || utf8Text(readFileSync(path)) !== null;
}

/** Reads `<folder>/<name>.json` by conf. Throws a system error where the file is there but can't be read. */
export function readJson(open: OpenConfFile, folder: string, name: string): DocumentRead {
  const path = join(folder, `${name}.json`);
  // Conf would create the folder of a file that is not there.
  if (!existsSync(path)) return { state: 'absent' };
  let value: unknown;
  // Opening reads the file; taking its content here saves reading it a second time.
  const deserialize = (text: string): ConfContent => {
    value = isWellFormed(text, path) ? (JSON.parse(text) as unknown) : undefined;
    return {};
  };
  try {
    open({ folder, name, deserialize });
  } catch (fault) {
    if (fault instanceof SyntaxError) return { state: 'damaged' };
    throw fault;
  }
  if (value === undefined && !existsSync(path)) return { state: 'absent' };
  return isObject(value) ? { state: 'present', value } : { state: 'damaged' };
}
