import { utf8Text } from '../utf8';
import { isEnvelope, signedContent } from './apple/envelope';

/** Code units a call: so many arguments every engine takes. */
const PIECE = 8192;

/** A text of UTF-16 code units. */
function textOfUnits(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += PIECE)
    text += String.fromCharCode(...units.subarray(start, start + PIECE));
  return text;
}

function utf16Text(bytes: Uint8Array, start: number, isLittle: boolean): string {
  const units = new Uint16Array(Math.floor((bytes.length - start) / 2));
  for (let index = 0; index < units.length; index += 1) {
    const at = start + index * 2;
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    units[index] = isLittle ? second * 256 + first : first * 256 + second;
  }
  return textOfUnits(units);
}

/** UTF-16 by its byte order mark, or, without one, by the zero in `<` and a second character of ASCII. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return utf16Text(bytes, 2, true);
  if (first === 0xfe && second === 0xff) return utf16Text(bytes, 2, false);
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return utf16Text(bytes, 0, true);
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return utf16Text(bytes, 0, false);
  return null;
}

/**
 * The text of a configuration file: UTF-8 or UTF-16, and what a signed envelope holds. Bytes that are neither are
 * taken as Latin-1, in which device configurations with old banners come.
 */
export function textOfFile(bytes: Uint8Array): string {
  const content = (isEnvelope(bytes) ? signedContent(bytes) : null) ?? bytes;
  return utf16Of(content) ?? utf8Text(content) ?? textOfUnits(content);
}
