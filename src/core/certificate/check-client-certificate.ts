import {
  certificatesIn,
  mayIssue,
  privateKeysIn,
  type CertificateFacts,
  type EntryFacts,
  type KeyFacts,
} from './facts';
import { checkLeaf } from './ready/check-ready';
import { reason, toReasons, type Reason } from './reason';

/** What was found in a PKCS#12 file. */
export interface ClientIdentity {
  /** The certificate that a key belongs to; where none does, the first that is no CA. */
  readonly certificate: CertificateFacts | null;
  /** The key that belongs to it; where none does, the first that could be opened. */
  readonly key: KeyFacts | null;
  readonly keys: number;
}

/** The identity that a phone would use of what a file holds. */
export function clientIdentity(entries: readonly EntryFacts[]): ClientIdentity {
  const certificates = certificatesIn(entries);
  const keys = privateKeysIn(entries).map(({ key }) => key);
  const ownedBy = ({ key: { spki } }: CertificateFacts) => keys.find((key) => key?.spki === spki);
  const own = certificates.find((one) => ownedBy(one) !== undefined);
  const certificate = own ?? certificates.find((one) => !mayIssue(one)) ?? certificates[0] ?? null;
  return { certificate, key: (own && ownedBy(own)) ?? keys[0] ?? null, keys: keys.length };
}

/** Whether a phone can authenticate by EAP-TLS with what a PKCS#12 file holds. */
export function checkClientIdentity({ certificate, key, keys }: ClientIdentity, now: Date): Reason[] {
  const keyReasons = [
    ...(keys === 0 ? [reason('cert.key-missing', 'error')] : []),
    ...(keys > 1 ? [reason('cert.several', 'warning')] : []),
  ];
  if (certificate === null) return [reason('cert.certificate-missing', 'error'), ...keyReasons];
  const clock = { now, offsetMinutes: 0 };
  const findings = checkLeaf({
    ...{ purpose: 'eap-tls-client', certificate, key, name: null, clock },
    ...{ method: 'user-installed', fips: false },
  });
  return [...keyReasons, ...toReasons(findings)];
}
