import type { CertificateFacts } from '../facts';
import { identifiersDiffer } from '../ready/find-path';
import type { VerifySignature } from '../ready/ready-question';

/** How a certificate relates to one that bears its issuer's name; `unverified`: this runtime can't tell. */
export const LINK_KINDS = ['signed', 'other-key', 'unverified'] as const;

/** Both certificates by their SHA-256 fingerprint. */
export interface IssuerLink {
  readonly certificate: string;
  readonly issuer: string;
  readonly kind: (typeof LINK_KINDS)[number];
}

function kindOf(child: CertificateFacts, issuer: CertificateFacts, verify: VerifySignature) {
  const verified = verify(child, issuer);
  if (verified !== null) return verified ? 'signed' : 'other-key';
  return identifiersDiffer(child, issuer) ? 'other-key' : 'unverified';
}

/** Every pair of a certificate and one of its issuer's name, and whether that one's key made the signature. */
export function issuerLinks(
  certificates: readonly CertificateFacts[],
  verify: VerifySignature,
): readonly IssuerLink[] {
  return certificates.flatMap((child) =>
    certificates
      .filter(({ sha256, subject }) => sha256 !== child.sha256 && subject.der === child.issuer.der)
      .map((issuer) => ({
        ...{ certificate: child.sha256, issuer: issuer.sha256 },
        kind: kindOf(child, issuer, verify),
      })),
  );
}
