import type { ReadyFinding } from './ready-params';
import type { Purpose } from './ready-question';

/** Who can mend what a check found. */
export const ADDRESSEES = ['technician', 'radius-administrator', 'certificate-authority'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** Whoever looks after the certificate itself: the server's administrator, or the authority that issues phones' ones. */
const KEEPER: Readonly<Record<Purpose, Addressee>> = {
  'radius-server': 'radius-administrator',
  'eap-tls-client': 'certificate-authority',
};

/** Whoever looks after what the other side trusts. */
const TRUSTING: Readonly<Record<Purpose, Addressee>> = {
  'radius-server': 'technician',
  'eap-tls-client': 'radius-administrator',
};

/** Whom to ask about a finding. */
export function addresseeOf(finding: ReadyFinding, purpose: Purpose): Addressee {
  switch (finding.code) {
    // The phone's clock, and what is chosen on the phone.
    case 'cert.not-yet-valid':
    case 'cert.lsc-not-for-wlan':
    case 'cert.mic-issuer':
      return 'technician';
    case 'cert.chain-untrusted':
      return finding.params.why === 'other-root' || finding.params.why === 'no-trust-given'
        ? TRUSTING[purpose]
        : KEEPER[purpose];
    case 'cert.duplicate-trust':
    case 'cert.mic-family':
      return TRUSTING[purpose];
    case 'cert.issuer-expired':
    case 'cert.issuer-not-ca':
    case 'cert.path-length':
      return 'certificate-authority';
    default:
      return KEEPER[purpose];
  }
}
