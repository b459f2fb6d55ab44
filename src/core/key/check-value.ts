import { utf8Bytes } from '../utf8';

/** Crockford's base 32: no I, L, O and U, so that a value survives the telephone and a label printer. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_CHARACTER = 5;

/** Characters of a check value. */
export const CHECK_VALUE_LENGTH = 8;

/** What the pairwise master key is hashed with, so that the hash serves nothing but check values. */
export const CHECK_VALUE_LABEL = utf8Bytes('WLAN Profile Wizard check value 1');

/** The first 40 bits of a keyed hash as eight characters. Needs at least five bytes. */
export function toCheckValue(hash: Uint8Array): string {
  let bits = 0;
  let waiting = 0;
  let text = '';
  for (const byte of hash) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_CHARACTER && text.length < CHECK_VALUE_LENGTH) {
      bits -= BITS_PER_CHARACTER;
      text += ALPHABET.charAt((waiting >> bits) & 31);
    }
    waiting &= (1 << bits) - 1;
    if (text.length === CHECK_VALUE_LENGTH) return text;
  }
  throw new Error('a check value needs 40 bits');
}
