const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const SEXTETS: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (character, index) => [character, index]),
);

/** The bytes of base64 text (RFC 4648, 4), blanks and line ends within it left out; null where it is none. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> | null {
  const digits = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const digit of digits) {
    const sextet = SEXTETS.get(digit);
    if (sextet === undefined) return null;
    buffer = ((buffer << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes;
}

/** Base64 text of bytes, padded, on one line. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const group = bytes.subarray(index, index + 3);
    const value = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((value >> shift) & 63));
    parts.push(
      digits
        .slice(0, group.length + 1)
        .join('')
        .padEnd(4, '='),
    );
  }
  return parts.join('');
}
