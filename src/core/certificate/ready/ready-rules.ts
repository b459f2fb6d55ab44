import type { Severity } from '../../finding/finding-rules';
import type { ReadyCode, ReadyFinding, ReadyParams } from './ready-params';

interface ReadyRule {
  /** Where the rule speaks; a check may soften it where it says so. */
  readonly severity: Severity;
  readonly source: string;
}

const forEap = 'Certificates for EAP';
const rfc = (section: string) => `RFC 5280, ${section}`;

/** Severity and source of each code. */
// prettier-ignore
export const READY_RULES: Readonly<Record<ReadyCode, ReadyRule>> = {
  'cert.key-size':            { severity: 'error',   source: 'Phone network hardening: FIPS' },
  'cert.key-algorithm':       { severity: 'error',   source: 'Table 1: ECDSA; TLS 1.2 cipher suites of the phones' },
  'cert.signature-hash':      { severity: 'warning', source: 'Phone network hardening: SHA-2 signatures' },
  'cert.not-yet-valid':       { severity: 'error',   source: 'Certificates for EAP: date and time' },
  'cert.expired':             { severity: 'error',   source: 'Certificates for EAP: date and time' },
  'cert.expires-soon':        { severity: 'warning', source: rfc('4.1.2.5') },
  'cert.eku-client-missing':  { severity: 'error',   source: rfc('4.2.1.12') },
  'cert.eku-server-missing':  { severity: 'error',   source: rfc('4.2.1.12') },
  'cert.ku-digital-signature': { severity: 'error',  source: rfc('4.2.1.3') },
  'cert.is-ca':               { severity: 'error',   source: rfc('4.2.1.9') },
  'cert.name-mismatch':       { severity: 'error',   source: `${forEap}: RADIUS side` },
  'cert.name-encoding':       { severity: 'warning', source: rfc('4.1.2.4') },
  'cert.chain-incomplete':    { severity: 'error',   source: `${forEap}; ${rfc('6.1')}` },
  'cert.chain-untrusted':     { severity: 'error',   source: `${forEap}; ${rfc('6.1')}` },
  'cert.chain-bad-signature': { severity: 'error',   source: rfc('6.1.3') },
  'cert.issuer-expired':      { severity: 'error',   source: rfc('6.1.3') },
  'cert.issuer-not-ca':       { severity: 'error',   source: rfc('6.1.4') },
  'cert.path-length':         { severity: 'error',   source: rfc('4.2.1.9') },
  'cert.version-1':           { severity: 'warning', source: rfc('4.1.2.1') },
  'cert.self-signed':         { severity: 'warning', source: forEap },
  'cert.critical-extension':  { severity: 'error',   source: rfc('4.2') },
  'cert.duplicate-trust':     { severity: 'warning', source: forEap },
  'cert.key-mismatch':        { severity: 'error',   source: 'RFC 8446, 4.4.3' },
  'cert.lsc-not-for-wlan':    { severity: 'error',   source: 'Phone network hardening: LSC' },
  'cert.mic-issuer':          { severity: 'warning', source: 'Cisco manufacturing certificate authorities' },
  'cert.mic-family':          { severity: 'info',    source: 'Cisco manufacturing certificate authorities' },
};

/** A finding with the rule's source, and its severity unless the check knows better. */
export function readyFinding<C extends ReadyCode>(
  code: C,
  params: ReadyParams[C],
  severity: Severity = READY_RULES[code].severity,
): ReadyFinding<C> {
  return { code, severity, source: READY_RULES[code].source, params };
}
