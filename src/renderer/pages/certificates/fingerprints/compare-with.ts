import type { CertificateFacts } from '#core/certificate/facts';
import {
  compareFingerprints,
  compareWithCertificate,
  readFingerprint,
  type FingerprintRelation,
  type NoFingerprint,
} from '#core/certificate/fingerprint/fingerprint';

/** What a fingerprint is compared with, and how they relate; null where one of the two is still missing. */
export type Outcome =
  | { readonly kind: 'fault'; readonly of: 'given' | 'other'; readonly fault: NoFingerprint }
  | {
      readonly kind: 'related';
      readonly relation: FingerprintRelation;
      /** The certificate that it is of; null where two texts were compared, or it is of none. */
      readonly certificate: CertificateFacts | null;
    };

function withCertificates(
  given: Parameters<typeof compareWithCertificate>[0],
  certificates: readonly CertificateFacts[],
): Outcome | null {
  if (certificates.length === 0) return null;
  const relations = certificates.map((one) => compareWithCertificate(given, one));
  const at = relations.indexOf('equal');
  if (at >= 0) return { kind: 'related', relation: 'equal', certificate: certificates[at] ?? null };
  const relation = relations.includes('other-certificate') ? 'other-certificate' : 'other-algorithm';
  return { kind: 'related', relation, certificate: null };
}

/** A fingerprint in any spelling against another one or, without that, against certificates. */
export function compareWith(
  text: string,
  other: string,
  certificates: readonly CertificateFacts[],
): Outcome | null {
  if (text.trim() === '') return null;
  const given = readFingerprint(text);
  if (!given.ok) return { kind: 'fault', of: 'given', fault: given.error };
  if (other.trim() === '') return withCertificates(given.value, certificates);
  const second = readFingerprint(other);
  if (!second.ok) return { kind: 'fault', of: 'other', fault: second.error };
  return { kind: 'related', relation: compareFingerprints(given.value, second.value), certificate: null };
}
