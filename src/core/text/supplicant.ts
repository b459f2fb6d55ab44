import type { WrongCharacter } from '../finding/finding-params';
import { firstWrongCharacter } from '../key/character-scan';
import { toHex, utf8Bytes } from '../utf8';

/**
 * A string value of a network block: printable ASCII between quotation marks, where nothing is an escape; anything
 * else, and a text that itself holds a quotation mark, as the hexadecimal digits of its UTF-8 bytes.
 */
export function toSupplicantString(text: string): string {
  return /^[ !#-~]*$/.test(text) ? `"${text}"` : toHex(utf8Bytes(text));
}

/** A value that has no hexadecimal form: between quotation marks, whatever it holds. */
export function toSupplicantQuoted(text: string): string {
  return `"${text}"`;
}

/**
 * The first `#` of a quoted text that would begin a comment: wpa_supplicant 2.10 pairs the quotation marks of a line
 * up, so that a mark inside the text ends the quotation.
 */
export function firstSupplicantComment(text: string): WrongCharacter | null {
  let isQuoted = true;
  return firstWrongCharacter(text, (character) => {
    if (character === '"') isQuoted = !isQuoted;
    return isQuoted || character !== '#';
  });
}
