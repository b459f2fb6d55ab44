const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, so check with {@link firstLoneSurrogate} before. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes, or null where they are not well-formed UTF-8. A byte order mark is kept. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** 1-based position, in characters (code points), of the first lone surrogate; null where there is none. */
export function firstLoneSurrogate(text: string): number | null {
  let position = 0;
  for (const character of text) {
    position += 1;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return position;
  }
  return null;
}

/** Number of characters (code points) in a text. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const HEX_OF = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal digits of bytes, two a byte. */
export function toHex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += HEX_OF[byte] ?? '';
  return digits;
}

/** Bytes of an even number of hexadecimal digits in either case; null for anything else. */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> | null {
  if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(digits)) return null;
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}

/** Code units a call: so many arguments every engine takes. */
const PIECE = 8192;

/** A text of UTF-16 code units. */
export function textOfUnits(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += PIECE)
    text += String.fromCharCode(...units.subarray(start, start + PIECE));
  return text;
}
