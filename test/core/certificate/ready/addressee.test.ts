import { addresseeOf, type Addressee } from '#core/certificate/ready/addressee';
import type { ReadyFinding } from '#core/certificate/ready/ready-params';
import type { Purpose } from '#core/certificate/ready/ready-question';
import { readyFinding } from '#core/certificate/ready/ready-rules';
import { describe, expect, test } from 'vitest';

const name = 'radius';
const untrusted = (why: 'other-root' | 'intermediate-as-root' | 'same-name-other-key') =>
  readyFinding('cert.chain-untrusted', { name, why });
const expired = readyFinding('cert.expired', { name, notAfter: '2026-01-01T00:00:00Z' });

// prettier-ignore
const rows: readonly (readonly [ReadyFinding, Purpose, Addressee])[] = [
  // Whoever looks after the certificate.
  [expired, 'radius-server', 'radius-administrator'],
  [expired, 'eap-tls-client', 'certificate-authority'],
  [readyFinding('cert.chain-incomplete', { name, issuer: 'CN=root' }), 'radius-server', 'radius-administrator'],
  // A root that is at hand is installed by whoever looks after the other side.
  [untrusted('other-root'), 'radius-server', 'technician'],
  [untrusted('other-root'), 'eap-tls-client', 'radius-administrator'],
  // One that is not at hand has to be asked for.
  [untrusted('intermediate-as-root'), 'radius-server', 'radius-administrator'],
  [untrusted('same-name-other-key'), 'eap-tls-client', 'certificate-authority'],
  [readyFinding('cert.duplicate-trust', { name, times: 2 }), 'radius-server', 'technician'],
  [readyFinding('cert.issuer-not-ca', { name }), 'radius-server', 'certificate-authority'],
  [readyFinding('cert.not-yet-valid', { name, notBefore: '2027-01-01T00:00:00Z', why: 'instant' }), 'radius-server', 'technician'],
  [readyFinding('cert.lsc-not-for-wlan', { name }), 'eap-tls-client', 'technician'],
];

describe('whom to ask', () => {
  test.each(rows)('%o of %s: %s', (finding, purpose, addressee) => {
    expect(addresseeOf(finding, purpose)).toBe(addressee);
  });
});
