import { finding, type Finding } from '../finding/finding';
import { characterCount } from '../utf8';
import { edgeSpace, firstWrongCharacter, isHexDigit, isPrintableAscii } from './character-scan';
import type { KeyFormat } from './key-format';

/** Digits of a pre-shared key in hexadecimal form ("Pre-shared key formats"). */
export const PSK_HEX_LENGTH = 64;
/** Fewest and most characters of a passphrase ("Pre-shared key formats"; IEEE 802.11-2020, J.4). */
export const PSK_ASCII_LENGTH = { minimum: 8, maximum: 63 } as const;

function fitsAscii(length: number): boolean {
  return length >= PSK_ASCII_LENGTH.minimum && length <= PSK_ASCII_LENGTH.maximum;
}

function checkAscii(value: string, path: string): Finding[] {
  const findings: Finding[] = [];
  const length = characterCount(value);
  const wrong = firstWrongCharacter(value, isPrintableAscii);
  if (wrong !== null) findings.push(finding('key.psk-ascii-character', path, wrong));
  if (!fitsAscii(length)) {
    const isHex = length === PSK_HEX_LENGTH && firstWrongCharacter(value, isHexDigit) === null;
    findings.push(finding('key.psk-ascii-length', path, { length, hint: isHex ? 'looks-like-hex' : 'none' }));
  }
  const edge = edgeSpace(value);
  if (edge !== null) findings.push(finding('key.edge-space', path, { edge }));
  return findings;
}

function checkHex(value: string, path: string): Finding[] {
  const findings: Finding[] = [];
  const length = characterCount(value);
  const wrong = firstWrongCharacter(value, isHexDigit);
  if (wrong !== null) findings.push(finding('key.psk-hex-character', path, wrong));
  if (length !== PSK_HEX_LENGTH) {
    const isAscii = fitsAscii(length) && firstWrongCharacter(value, isPrintableAscii) === null;
    findings.push(finding('key.psk-hex-length', path, { length, hint: isAscii ? 'valid-as-ascii' : 'none' }));
  }
  return findings;
}

/** Checks a pre-shared key: 64 hexadecimal digits, or 8 to 63 printable ASCII characters; never guesses which. */
export function checkPskKey(value: string, format: KeyFormat, path = ''): Finding[] {
  return format === 'hex' ? checkHex(value, path) : checkAscii(value, path);
}
