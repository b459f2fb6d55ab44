import type { CertificateFacts } from '../facts';
import type { ReadyFinding } from './ready-params';
import { shortName, type Purpose } from './ready-question';
import { readyFinding } from './ready-rules';

/** Key usages of which one has to be there, where the extension is (RFC 5246, 7.4.2 and 7.4.6). */
const KEY_USAGES: Readonly<Record<Purpose, readonly string[]>> = {
  'eap-tls-client': ['digitalSignature', 'keyAgreement'],
  'radius-server': ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
};

function checkExtendedKeyUsage(certificate: CertificateFacts, purpose: Purpose): ReadyFinding[] {
  const { extendedKeyUsage: has } = certificate;
  const wanted = purpose === 'radius-server' ? 'serverAuth' : 'clientAuth';
  // "Any" alone is not taken for a purpose by OpenSSL, on which RADIUS servers and phones rest.
  if (has.length === 0 || has.includes(wanted)) return [];
  const params = { name: shortName(certificate), has: has.join(', ') };
  return purpose === 'radius-server'
    ? [readyFinding('cert.eku-server-missing', params)]
    : [readyFinding('cert.eku-client-missing', params)];
}

function checkKeyUsage(certificate: CertificateFacts, purpose: Purpose): ReadyFinding[] {
  const { keyUsage } = certificate;
  const params = { name: shortName(certificate), has: keyUsage.join(', ') };
  if (keyUsage.length === 0) return [];
  if (!KEY_USAGES[purpose].some((usage) => keyUsage.includes(usage))) {
    return [readyFinding('cert.ku-digital-signature', params)];
  }
  // Suites with ECDHE sign; a key that may only encipher leaves the old suites.
  const signs = keyUsage.includes('digitalSignature');
  return signs ? [] : [readyFinding('cert.ku-digital-signature', params, 'warning')];
}

/** Whether the certificate may be used for what it is meant for. */
export function checkPurpose(certificate: CertificateFacts, purpose: Purpose): ReadyFinding[] {
  const name = shortName(certificate);
  // Self-signed servers are often marked as CAs so that they can be installed as roots.
  const caSeverity = purpose === 'radius-server' ? 'warning' : 'error';
  const selfSignedServer = certificate.selfSigned && purpose === 'radius-server';
  return [
    ...(certificate.ca && !selfSignedServer ? [readyFinding('cert.is-ca', { name }, caSeverity)] : []),
    ...checkExtendedKeyUsage(certificate, purpose),
    ...checkKeyUsage(certificate, purpose),
    ...(certificate.version === 1 ? [readyFinding('cert.version-1', { name })] : []),
    ...(certificate.selfSigned ? [readyFinding('cert.self-signed', { name })] : []),
  ];
}

/** Critical extensions that the other side has to refuse. */
export function checkCriticalExtensions(certificate: CertificateFacts): ReadyFinding[] {
  const name = shortName(certificate);
  return certificate.criticalUnknown.map((oid) => readyFinding('cert.critical-extension', { name, oid }));
}
