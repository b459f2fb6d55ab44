import type { CertificateFacts, KeyFacts } from '../facts';
import type { ReadyFinding } from './ready-params';
import { shortName } from './ready-question';
import { readyFinding } from './ready-rules';

/** Bits of an RSA key below which a phone does not register in FIPS mode ("Phone network hardening"). */
export const RSA_BITS = 2048;
/** Curves of the TLS 1.2 suites that phones and RADIUS servers share (RFC 8422). */
const CURVES: readonly string[] = ['P-256', 'P-384', 'P-521'];

/** Whether phones and RADIUS servers take the kind and size of the key. */
export function checkKey(certificate: CertificateFacts): ReadyFinding[] {
  const { type, bits, curve, algorithm } = certificate.key;
  const name = shortName(certificate);
  if (type === 'rsa' || type === 'rsa-pss') {
    const short = bits !== null && bits < RSA_BITS;
    return [
      ...(short ? [readyFinding('cert.key-size', { name, bits, needed: RSA_BITS })] : []),
      // A key that may only sign with PSS: TLS 1.2 suites of the phones do not offer it.
      ...(type === 'rsa-pss' ? [readyFinding('cert.key-algorithm', { name, algorithm }, 'warning')] : []),
    ];
  }
  if (type === 'ec' && curve !== null && CURVES.includes(curve)) return [];
  return [readyFinding('cert.key-algorithm', { name, algorithm: curve ?? algorithm })];
}

/** Whether the hash of a signature that the other side has to verify is still taken. */
export function checkSignatureHash(certificate: CertificateFacts, fips: boolean): ReadyFinding[] {
  const { signatureHash: hash } = certificate;
  if (hash !== 'md5' && hash !== 'sha1') return [];
  const severity = fips || hash === 'md5' ? 'error' : 'warning';
  return [readyFinding('cert.signature-hash', { name: shortName(certificate), hash }, severity)];
}

/** Whether a private key is the one of the certificate. */
export function checkOwnKey(certificate: CertificateFacts, key: KeyFacts | null): ReadyFinding[] {
  if (key === null || key.spki === certificate.key.spki) return [];
  return [readyFinding('cert.key-mismatch', { name: shortName(certificate) })];
}
