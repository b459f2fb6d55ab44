import type { WrongCharacter } from '../finding/finding-params';

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character that a predicate refuses; position is 1-based and counts characters, not UTF-16 units. */
export function firstWrongCharacter(
  text: string,
  accepts: (character: string) => boolean,
): WrongCharacter | null {
  let position = 0;
  for (const character of text) {
    position += 1;
    if (!accepts(character)) return { position, codePoint: codePointName(character) };
  }
  return null;
}

/** Printable ASCII, 32 to 126: what WEP and WPA keys in ASCII form may hold. */
export function isPrintableAscii(character: string): boolean {
  return character >= ' ' && character <= '~' && character.length === 1;
}

export function isHexDigit(character: string): boolean {
  return /^[0-9A-Fa-f]$/.test(character);
}

/** Unicode general category Cc: U+0000 to U+001F and U+007F to U+009F. */
export function isControl(character: string): boolean {
  return /^\p{Cc}$/u.test(character);
}

/** Characters that show nothing or reorder what is shown: category Cf, line and paragraph separators. */
export function isInvisible(character: string): boolean {
  return /^[\p{Cf}\p{Zl}\p{Zp}]$/u.test(character);
}

/** At which edge of a text white space stands. */
export function edgeSpace(text: string): 'start' | 'end' | 'both' | null {
  const start = /^\s/u.test(text);
  const end = /\s$/u.test(text);
  if (start && end) return 'both';
  if (start) return 'start';
  return end ? 'end' : null;
}
