import { checkCommon } from './check-common';
import { mayIssue, type CertificateFacts } from './facts';
import { reason, type Reason } from './reason';

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
  return [
    ...checkRole(certificate),
    ...checkCommon(certificate, now),
    ...(count > 1 ? [reason('cert.several', 'warning')] : []),
  ];
}
