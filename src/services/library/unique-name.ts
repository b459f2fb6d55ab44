import { NAME_LIMIT } from '#core/profile/vocabulary';

/** A name that is not taken yet: the wanted one or, where it is taken, `name (2)`, `name (3)` and so on. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted) || wanted.trim() === '') return wanted;
  const stem = wanted.replace(/ \(\d{1,6}\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = shorten(stem, NAME_LIMIT - suffix.length) + suffix;
    if (!taken.has(name)) return name;
  }
}

/** Cuts a text to a number of UTF-16 units without splitting a character. */
function shorten(text: string, units: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > units) break;
    short += character;
  }
  return short;
}
