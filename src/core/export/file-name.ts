import { utf8Bytes } from '../utf8';
import type { TargetId } from './target';

/** Leaves room for target and suffix within the 255 bytes that most file systems allow a name. */
const SLUG_BYTES = 120;
/** Names of devices on Windows, whatever follows the first dot. */
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

function limitBytes(text: string, limit: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += utf8Bytes(character).length;
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/**
 * A profile's name as a part of a file name on every file system: letters of any script (Hangul stays) and digits in
 * lower case, everything else one hyphen. Never empty.
 */
export function toSlug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-');
  const slug = limitBytes(words.replace(/^-/, ''), SLUG_BYTES).replace(/-+$/, '');
  if (slug === '') return 'profile';
  return reservedOnWindows.test(slug) ? `profile-${slug}` : slug;
}

/** `<profile>.<target>.<ext>`; where a target writes several files, what each is stands between. */
export function exportFileName(profileName: string, target: TargetId, file: string): string {
  const isNamedByTarget = file === target || file.startsWith(`${target}.`);
  const [, sheetExtension] = target.startsWith('sheet-') ? file.split('.') : [];
  if (sheetExtension !== undefined) return `${toSlug(profileName)}.sheet.${sheetExtension}`;
  return `${toSlug(profileName)}.${isNamedByTarget ? file : `${target}.${file}`}`;
}

function numbered(fileName: string, count: number): string {
  const dot = fileName.indexOf('.');
  return dot < 0 ? `${fileName}-${count}` : `${fileName.slice(0, dot)}-${count}${fileName.slice(dot)}`;
}

/**
 * The names, each different from all others also where upper and lower case are the same; the first of equal names
 * keeps its own, the following get `-2`, `-3` … The order of the names alone decides.
 */
export function uniqueFileNames(fileNames: readonly string[]): string[] {
  const key = (fileName: string): string => fileName.normalize('NFC').toLowerCase();
  const wanted = new Set(fileNames.map(key));
  const taken = new Set<string>();
  return fileNames.map((fileName) => {
    let unique = fileName;
    for (
      let count = 2;
      taken.has(key(unique)) || (unique !== fileName && wanted.has(key(unique)));
      count += 1
    ) {
      unique = numbered(fileName, count);
    }
    taken.add(key(unique));
    return unique;
  });
}
