import type { AlternativeName } from './vocabulary';

type None = Record<string, never>;

/** Why nothing is made of sound input, with the values that its text needs. */
export interface MakeRefusalParams {
  /** Characters that it may have at the most. */
  'certificate.common-name': { limit: number };
  'certificate.country': None;
  'certificate.alternative-name': { type: AlternativeName['type']; value: string };
  'certificate.key-missing': None;
  /** The key is that of another certificate, or of none that was given. */
  'certificate.key-mismatch': None;
  /** There is nothing but private keys, and those were not asked for. */
  'certificate.keys-not-asked': None;
  /** Nothing protects what is to be encrypted. */
  'certificate.no-new-passphrase': None;
  /** A character that programs encode differently. */
  'certificate.passphrase-characters': None;
  /** DER has no way to hold several. */
  'certificate.several-in-der': { count: number };
}

export type MakeRefusalCode = keyof MakeRefusalParams;

const CODES: Readonly<Record<MakeRefusalCode, true>> = {
  'certificate.common-name': true,
  'certificate.country': true,
  'certificate.alternative-name': true,
  'certificate.key-missing': true,
  'certificate.key-mismatch': true,
  'certificate.keys-not-asked': true,
  'certificate.no-new-passphrase': true,
  'certificate.passphrase-characters': true,
  'certificate.several-in-der': true,
};

/** Whether a code says that something was refused, other than that it could not be read. */
export function isMakeRefusal(code: string): boolean {
  return Object.hasOwn(CODES, code);
}
