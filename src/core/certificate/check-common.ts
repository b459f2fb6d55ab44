import type { CertificateFacts } from './facts';
import { reason, type Reason } from './reason';

/** Days before the end of validity from which on a replacement should be at hand. */
export const EXPIRES_SOON_DAYS = 30;
/** Bits of an RSA key below which a phone in FIPS mode does not register ("FIPS mode"). */
export const RSA_BITS = 2048;
/** Bits below which current TLS libraries refuse an RSA key outright. */
const RSA_BITS_REFUSED = 1024;

const DAY = 86_400_000;

function checkValidity({ notBefore, notAfter }: CertificateFacts, now: Date): Reason[] {
  const left = Date.parse(notAfter) - now.getTime();
  if (Date.parse(notBefore) > now.getTime()) return [reason('cert.not-yet-valid', 'error')];
  if (left < 0) return [reason('cert.expired', 'error')];
  return left < EXPIRES_SOON_DAYS * DAY ? [reason('cert.expires-soon', 'warning')] : [];
}

function checkKey({ key: { type, bits } }: CertificateFacts): Reason[] {
  if (type === 'ed25519' || type === 'other') return [reason('cert.key-algorithm', 'error')];
  if (type === 'ec' || bits === null || bits >= RSA_BITS) return [];
  return [reason('cert.key-size', bits < RSA_BITS_REFUSED ? 'error' : 'warning')];
}

/** What holds for every certificate: validity, key, and the hash of its signature. */
export function checkCommon(certificate: CertificateFacts, now: Date): Reason[] {
  const weakHash = ['md5', 'sha1'].includes(certificate.signatureHash ?? '');
  return [
    ...checkValidity(certificate, now),
    ...checkKey(certificate),
    ...(weakHash ? [reason('cert.signature-hash', 'warning')] : []),
  ];
}
