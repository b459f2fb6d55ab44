import { checkCommon } from './check-common';
import { certificatesIn, mayIssue, privateKeysIn, type CertificateFacts, type EntryFacts } from './facts';
import { reason, type Reason } from './reason';

/** What was found in a PKCS#12 file. */
export interface ClientIdentity {
  /** The certificate that a key belongs to; where none does, the first that is no CA. */
  readonly certificate: CertificateFacts | null;
  readonly keys: number;
  readonly keyFits: boolean;
}

/** The identity that a phone would use of what a file holds. */
export function clientIdentity(entries: readonly EntryFacts[]): ClientIdentity {
  const certificates = certificatesIn(entries);
  const keys = privateKeysIn(entries);
  const publicKeys = new Set(keys.map(({ key }) => key?.spki));
  const own = certificates.find(({ key }) => publicKeys.has(key.spki));
  const certificate = own ?? certificates.find((one) => !mayIssue(one)) ?? certificates[0] ?? null;
  return { certificate, keys: keys.length, keyFits: own !== undefined };
}

function checkRole(certificate: CertificateFacts): Reason[] {
  const { extendedKeyUsage } = certificate;
  const forClients = extendedKeyUsage.length === 0 || extendedKeyUsage.includes('clientAuth');
  return [
    ...(mayIssue(certificate) ? [reason('cert.is-ca', 'error')] : []),
    ...(forClients ? [] : [reason('cert.eku-client-missing', 'error')]),
  ];
}

/** Whether a phone can authenticate by EAP-TLS with what a PKCS#12 file holds. */
export function checkClientIdentity({ certificate, keys, keyFits }: ClientIdentity, now: Date): Reason[] {
  const keyReasons = [
    ...(keys === 0 ? [reason('cert.key-missing', 'error')] : []),
    ...(keys > 1 ? [reason('cert.several', 'warning')] : []),
  ];
  if (certificate === null) return [reason('cert.certificate-missing', 'error'), ...keyReasons];
  return [
    ...keyReasons,
    ...(keys > 0 && !keyFits ? [reason('cert.key-mismatch', 'error')] : []),
    ...checkRole(certificate),
    ...checkCommon(certificate, now),
  ];
}
