import type { CertificateFacts } from '../facts';

/** Digits of each hash; MD5 is told apart so that it can be refused by name. */
const ALGORITHMS = { md5: 32, sha1: 40, sha256: 64, sha512: 128 } as const;
export type FingerprintAlgorithm = keyof typeof ALGORITHMS;

export interface Fingerprint {
  readonly algorithm: FingerprintAlgorithm;
  /** Upper case, no separators. */
  readonly hex: string;
}

export type NoFingerprint =
  | { readonly kind: 'empty' }
  /** A character that is neither a digit nor a separator; position counted from 1 in what was typed. */
  | { readonly kind: 'character'; readonly position: number; readonly codePoint: string }
  | { readonly kind: 'length'; readonly digits: number };

export type ReadFingerprint =
  { readonly ok: true; readonly value: Fingerprint } | { readonly ok: false; readonly error: NoFingerprint };

/** What programs print before the digits, e.g. `SHA256 Fingerprint=` or `sha1:`. */
const HEADING = /^[^=:]*\b(?:md5|sha-?\d+)\b[^=:]*[=:]\s*/i;
/** Blanks, colons, points, hyphens of any kind, and the invisible marks that Windows' dialog copies along. */
const SEPARATOR = /[\s:.\-\u2010-\u2015\u200b-\u200f\ufeff]/u;

/** Reads a fingerprint in any spelling: with a heading, any separators, either case. Nothing else is overlooked. */
export function readFingerprint(text: string): ReadFingerprint {
  const start = HEADING.exec(text)?.[0].length ?? 0;
  let hex = '';
  let position = start;
  for (const character of text.slice(start)) {
    position += character.length;
    if (/[0-9a-f]/i.test(character)) hex += character.toUpperCase();
    else if (!SEPARATOR.test(character)) {
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return { ok: false, error: { kind: 'character', position, codePoint } };
    }
  }
  if (hex === '') return { ok: false, error: { kind: 'empty' } };
  const names = Object.keys(ALGORITHMS) as FingerprintAlgorithm[];
  const algorithm = names.find((name) => ALGORITHMS[name] === hex.length);
  return algorithm === undefined
    ? { ok: false, error: { kind: 'length', digits: hex.length } }
    : { ok: true, value: { algorithm, hex } };
}

export const FINGERPRINT_RELATIONS = ['equal', 'other-algorithm', 'other-certificate'] as const;
export type FingerprintRelation = (typeof FINGERPRINT_RELATIONS)[number];

/** Two fingerprints: of different hashes they can't be told to be of one certificate. */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): FingerprintRelation {
  if (a.algorithm !== b.algorithm) return 'other-algorithm';
  return a.hex === b.hex ? 'equal' : 'other-certificate';
}

/** A fingerprint and a certificate; only SHA-1 and SHA-256 are computed of certificates. */
export function compareWithCertificate(
  { algorithm, hex }: Fingerprint,
  certificate: Pick<CertificateFacts, 'sha1' | 'sha256'>,
): FingerprintRelation {
  if (algorithm !== 'sha1' && algorithm !== 'sha256') return 'other-algorithm';
  return certificate[algorithm] === hex ? 'equal' : 'other-certificate';
}
