import type { EntryFacts, EntryPlace } from '#core/certificate/facts';
import type { CertificateFault } from '#core/certificate/problem';

/** One structure of a file: its facts, what is wrong with it, and, for an opened private key, the key. */
export interface Found {
  readonly facts: EntryFacts;
  readonly faults: readonly CertificateFault[];
  /** PKCS#8 in DER. */
  readonly key: Buffer | null;
}

/** A structure that can't be used, and why not. */
export function unreadable(reason: CertificateFault): Found {
  return { facts: { type: 'unreadable', reason }, faults: [reason], key: null };
}

export interface PlacedFound extends Found {
  readonly place: EntryPlace;
}

export const NO_PLACE: EntryPlace = { label: null, line: null };
