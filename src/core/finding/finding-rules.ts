import type { FindingCode } from './finding-params';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface FindingRule {
  readonly severity: Severity;
  /** Section of the phone's security document, or the standard, that the rule rests on. */
  readonly source: string;
}

const file = 'Library file format, version 1';
const guide8821 = 'TAC note 214215';

/** Severity and source of each finding code. */
// prettier-ignore
export const findingRules: Record<FindingCode, FindingRule> = {
  'scheme.not-in-table':         { severity: 'error',   source: 'Table 5' },
  'scheme.roaming-not-offered':  { severity: 'error',   source: 'Table 5' },
  'scheme.weak-wep':             { severity: 'warning', source: 'WLAN security: encryption' },
  'scheme.weak-tkip':            { severity: 'warning', source: 'WLAN security: encryption' },
  'scheme.open':                 { severity: 'warning', source: 'WLAN security: methods' },

  'phone.unsupported':           { severity: 'error',   source: `Table 5; ${guide8821}` },
  'phone.wpa-compatibility':     { severity: 'info',    source: '8800 administration guide, Security setup menu' },

  'platform.row-unsupported':    { severity: 'warning', source: 'Support table of the export target' },

  'ssid.empty':                  { severity: 'error',   source: 'IEEE 802.11-2020, 9.4.2.2' },
  'ssid.too-long':               { severity: 'error',   source: 'IEEE 802.11-2020, 9.4.2.2' },
  'ssid.control-character':      { severity: 'error',   source: 'SSID rules' },
  'ssid.edge-space':             { severity: 'warning', source: 'SSID rules' },
  'ssid.not-unicode':            { severity: 'error',   source: 'SSID rules' },
  'ssid.invisible-character':    { severity: 'warning', source: 'SSID rules' },
  'ssid.hex-character':          { severity: 'error',   source: 'SSID rules' },
  'ssid.hex-odd':                { severity: 'error',   source: 'SSID rules' },

  'key.wep-length':              { severity: 'error',   source: 'WEP key formats' },
  'key.wep-character':           { severity: 'error',   source: 'WEP key formats' },
  'key.wep-size-mismatch':       { severity: 'error',   source: 'WEP key formats' },
  'key.psk-ascii-length':        { severity: 'error',   source: 'Pre-shared key formats' },
  'key.psk-ascii-character':     { severity: 'error',   source: 'Pre-shared key formats' },
  'key.psk-hex-length':          { severity: 'error',   source: 'Pre-shared key formats' },
  'key.psk-hex-character':       { severity: 'error',   source: 'Pre-shared key formats' },
  'key.missing':                 { severity: 'error',   source: 'Setting the authentication mode' },
  'key.edge-space':              { severity: 'warning', source: 'Pre-shared key formats' },

  'credentials.missing':           { severity: 'error', source: 'Setting the authentication mode, credentials' },
  'credentials.username-length':   { severity: 'error', source: 'Setting the authentication mode, credentials' },
  'credentials.password-length':   { severity: 'error', source: 'Setting the authentication mode, credentials' },
  'credentials.control-character': { severity: 'error', source: 'Setting the authentication mode, credentials' },

  'radius.missing':              { severity: 'warning', source: 'WLAN security: methods' },
  'radius.host-invalid':         { severity: 'error',   source: 'RFC 2865; RFC 1123' },
  'radius.secret-missing':       { severity: 'warning', source: 'RFC 2865, section 3' },
  'radius.secret-character':     { severity: 'error',   source: 'RFC 2865, section 3' },
  'radius.secret-length':        { severity: 'error',   source: 'AIRESPACE-WIRELESS-MIB' },

  'certificate.server-ca-missing': { severity: 'warning', source: 'Certificates for EAP' },
  'certificate.server-ca-not-pem': { severity: 'error',   source: 'Phone administration web page' },
  'scep.missing':                { severity: 'warning', source: 'SCEP' },
  'scep.server-missing':         { severity: 'warning', source: 'SCEP' },
  'scep.fingerprint':            { severity: 'error',   source: 'SCEP' },

  'section.unused':              { severity: 'warning', source: 'Table 5' },

  'question.not-json':           { severity: 'error',   source: 'RFC 8259' },
  'question.not-utf8':           { severity: 'error',   source: 'RFC 8259, section 8.1' },
  'question.too-long':           { severity: 'error',   source: 'Command line' },
  'question.wrong-form':         { severity: 'error',   source: 'Command line' },

  'profile.missing-member':      { severity: 'error',   source: file },
  'profile.unknown-member':      { severity: 'error',   source: file },
  'profile.wrong-type':          { severity: 'error',   source: file },
  'profile.unknown-value':       { severity: 'error',   source: file },
  'profile.out-of-range':        { severity: 'error',   source: file },
  'profile.too-long':            { severity: 'error',   source: file },
  'profile.name-empty':          { severity: 'error',   source: file },
  'profile.control-character':   { severity: 'error',   source: file },
  'profile.duplicate-name':      { severity: 'error',   source: file },
  'profile.duplicate-id':        { severity: 'error',   source: file },
  'profile.secret-sealed':       { severity: 'info',    source: file },
  'profile.renamed':             { severity: 'info',    source: file },
};
