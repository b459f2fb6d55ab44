import { toHex } from '../utf8';
import type { KeyFormat, WepKeySize } from './key-format';
import { PSK_ASCII_LENGTH, PSK_HEX_LENGTH } from './psk';
import { WEP_KEY_LENGTH } from './wep';

/** Cryptographically random bytes, as many as asked for. */
export type RandomBytes = (count: number) => Uint8Array;

/** Letters and digits without those that look alike in print or on a phone's display: 0 O o, 1 I l i, 2 Z z, 5 S s, 8 B. */
export const UNMISTAKABLE = 'ACDEFGHJKLMNPQRTUVWXYabcdefghjkmnpqrtuvwxy34679';

/** Characters that a passphrase gets unless another length is asked for: about 110 bits. */
export const DEFAULT_PASSPHRASE_LENGTH = 20;

/** Draws with rejection, so that every character is equally likely. */
function drawAscii(length: number, random: RandomBytes): string {
  const limit = 256 - (256 % UNMISTAKABLE.length);
  let text = '';
  while (text.length < length) {
    for (const byte of random(length * 2)) {
      if (byte < limit && text.length < length) text += UNMISTAKABLE.charAt(byte % UNMISTAKABLE.length);
    }
  }
  return text;
}

function drawHex(digits: number, random: RandomBytes): string {
  return toHex(random(digits / 2)).toUpperCase();
}

/** A random WEP key of the size in bits. */
export function generateWepKey(format: KeyFormat, keySize: WepKeySize, random: RandomBytes): string {
  const length = WEP_KEY_LENGTH[keySize][format];
  return format === 'hex' ? drawHex(length, random) : drawAscii(length, random);
}

/** A random pre-shared key; `length` (8 to 63) is used for ASCII only and clamped to what a passphrase may have. */
export function generatePskKey(
  format: KeyFormat,
  random: RandomBytes,
  length = DEFAULT_PASSPHRASE_LENGTH,
): string {
  if (format === 'hex') return drawHex(PSK_HEX_LENGTH, random);
  const { minimum, maximum } = PSK_ASCII_LENGTH;
  return drawAscii(Math.min(maximum, Math.max(minimum, Math.trunc(length))), random);
}
