import type { Certificate } from './certificate';
import { checkCommon } from './check-common';
import { reason, type Reason } from './reason';

function checkRole({ version, isCa, selfSigned }: Certificate): Reason[] {
  // Version 1 has no extensions; old roots are of that version and work.
  if (version === 1 && selfSigned) return [reason('cert.version-1', 'warning')];
  if (!isCa) return [reason('cert.not-a-ca', selfSigned ? 'warning' : 'error')];
  return selfSigned ? [] : [reason('cert.not-a-root', 'warning')];
}

/** The certificate of a file that the phone should get: the root, else a CA, else the first. */
export function pickServerCa<T extends Certificate>(certificates: readonly T[]): T | null {
  return (
    certificates.find(({ isCa, selfSigned }) => isCa && selfSigned) ??
    certificates.find(({ selfSigned }) => selfSigned) ??
    certificates.find(({ isCa }) => isCa) ??
    certificates[0] ??
    null
  );
}

/** What the phone will make of an authentication server CA ("Certificates for EAP"). */
export function checkServerCa(certificate: Certificate, count: number, now: Date): Reason[] {
  return [
    ...checkRole(certificate),
    ...checkCommon(certificate, now),
    ...(count > 1 ? [reason('cert.several', 'warning')] : []),
  ];
}
