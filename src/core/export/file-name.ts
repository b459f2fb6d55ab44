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

/**
 * `<profile>.<target>.<ext>`; where a target writes several files, what each is stands between. A target that writes
 * a folder gets `<profile>.<target>/<path>`.
 */
export function exportFileName(profileName: string, target: TargetId, file: string): string {
  const isNamedByTarget = file === target || ['.', '/'].some((next) => file.startsWith(target + next));
  const [, sheetExtension] = target.startsWith('sheet-') ? file.split('.') : [];
  if (sheetExtension !== undefined) return `${toSlug(profileName)}.sheet.${sheetExtension}`;
  return `${toSlug(profileName)}.${isNamedByTarget ? file : `${target}.${file}`}`;
}

/** The first part of a path: the folder that all of its files share, or the file itself. */
export function topOf(fileName: string): string {
  return fileName.split('/', 1)[0] ?? fileName;
}

function numbered(fileName: string, count: number): string {
  const dot = fileName.indexOf('.');
  return dot < 0 ? `${fileName}-${count}` : `${fileName.slice(0, dot)}-${count}${fileName.slice(dot)}`;
}

function uniqueNames(names: readonly string[]): string[] {
  const key = (name: string): string => name.normalize('NFC').toLowerCase();
  const wanted = new Set(names.map(key));
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(key(unique)) || (unique !== name && wanted.has(key(unique))); count += 1) {
      unique = numbered(name, count);
    }
    taken.add(key(unique));
    return unique;
  });
}

/**
 * The names, each different from all others also where upper and lower case are the same; the first of equal names
 * keeps its own, the following get `-2`, `-3` … The order of the names alone decides. Each list is one profile's:
 * its own names differ already, and those in one folder stay together.
 */
export function uniqueFileNames(lists: readonly (readonly string[])[]): string[][] {
  const tops = lists.map((names) => [...new Set(names.map(topOf))]);
  const left = uniqueNames(tops.flat());
  return lists.map((names, index) => {
    const own = tops[index] ?? [];
    const unique = new Map(left.splice(0, own.length).map((name, at) => [own[at], name]));
    return names.map((name) => `${unique.get(topOf(name)) ?? ''}${name.slice(topOf(name).length)}`);
  });
}
