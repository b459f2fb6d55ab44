import type { Certificate } from './certificate';
import { checkCommon } from './check-common';
import { reason, type Reason } from './reason';

/** id-kp-clientAuth (RFC 5280, 4.2.1.12). */
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';

/** What was found in a PKCS#12 file. */
export interface ClientIdentity<T extends Certificate = Certificate> {
  /** The certificate that the first key belongs to; where none does, the first that is no CA. */
  readonly certificate: T | null;
  readonly keys: number;
  readonly keyFits: boolean;
}

function checkRole({ isCa, extendedKeyUsage }: Certificate): Reason[] {
  const forClients = extendedKeyUsage === null || extendedKeyUsage.includes(CLIENT_AUTHENTICATION);
  return [
    ...(isCa ? [reason('cert.is-ca', 'error')] : []),
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
