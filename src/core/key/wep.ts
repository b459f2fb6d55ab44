import { finding, type Finding } from '../finding/finding';
import { characterCount } from '../utf8';
import { firstWrongCharacter, isHexDigit, isPrintableAscii } from './character-scan';
import { WEP_KEY_SIZES, type KeyFormat, type WepKeySize } from './key-format';

/** Characters of a WEP key by size in bits and format ("WEP key formats"). */
export const WEP_KEY_LENGTH: Record<WepKeySize, Record<KeyFormat, number>> = {
  40: { hex: 10, ascii: 5 },
  128: { hex: 26, ascii: 13 },
};

/** The size in bits of a key of this many characters; null where no WEP key has that length. */
export function wepKeySize(length: number, format: KeyFormat): WepKeySize | null {
  return WEP_KEY_SIZES.find((size) => WEP_KEY_LENGTH[size][format] === length) ?? null;
}

function checkLength(
  length: number,
  format: KeyFormat,
  keySize: WepKeySize | undefined,
  path: string,
): Finding[] {
  const actual = wepKeySize(length, format);
  if (actual === null) {
    const allowed = WEP_KEY_SIZES.map((size) => WEP_KEY_LENGTH[size][format]).join(', ');
    return [finding('key.wep-length', path, { length, format, allowed })];
  }
  if (keySize === undefined || keySize === actual) return [];
  const expected = WEP_KEY_LENGTH[keySize][format];
  return [finding('key.wep-size-mismatch', path, { length, format, keySize, expected })];
}

/** Checks a static WEP key. `keySize` (bits) is checked where it is given; the format is never guessed. */
export function checkWepKey(value: string, format: KeyFormat, keySize?: WepKeySize, path = ''): Finding[] {
  const findings = checkLength(characterCount(value), format, keySize, path);
  const wrong = firstWrongCharacter(value, format === 'hex' ? isHexDigit : isPrintableAscii);
  if (wrong !== null) findings.unshift(finding('key.wep-character', path, { ...wrong, format }));
  return findings;
}
