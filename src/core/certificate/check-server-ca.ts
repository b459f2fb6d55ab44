import { mayIssue, type CertificateFacts } from './facts';
import { checkKey, checkSignatureHash } from './ready/check-key';
import { checkCriticalExtensions } from './ready/check-purpose';
import { checkValidity } from './ready/check-validity';
import { reason, toReasons, type Reason } from './reason';

function checkRole(certificate: CertificateFacts): Reason[] {
  const { version, selfSigned } = certificate;
  // Version 1 has no extensions; old roots are of that version and work.
  if (version === 1 && selfSigned) return [reason('cert.version-1', 'warning')];
  if (!mayIssue(certificate)) return [reason('cert.not-a-ca', selfSigned ? 'warning' : 'error')];
  return selfSigned ? [] : [reason('cert.not-a-root', 'warning')];
}

/** The certificate of a file that the phone should get: the root, else a CA, else the first. */
export function pickServerCa(certificates: readonly CertificateFacts[]): CertificateFacts | null {
  return (
    certificates.find((one) => mayIssue(one) && one.selfSigned) ??
    certificates.find(({ selfSigned }) => selfSigned) ??
    certificates.find(mayIssue) ??
    certificates[0] ??
    null
  );
}

/** What the phone will make of an authentication server CA ("Certificates for EAP"). */
export function checkServerCa(certificate: CertificateFacts, count: number, now: Date): Reason[] {
  const findings = [
    ...checkValidity(certificate, { now, offsetMinutes: 0 }),
    ...checkKey(certificate),
    // Nobody verifies a root's own signature.
    ...(certificate.selfSigned ? [] : checkSignatureHash(certificate, false)),
    ...checkCriticalExtensions(certificate),
  ];
  return [
    ...checkRole(certificate),
    ...toReasons(findings),
    ...(count > 1 ? [reason('cert.several', 'warning')] : []),
  ];
}
