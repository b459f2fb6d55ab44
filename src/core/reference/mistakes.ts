import type { CertificateProblemCode } from '../certificate/problem';
import type { ReadyCode } from '../certificate/ready/ready-params';
import type { CertificateReason } from '../certificate/reason';
import type { RefusalCode } from '../export/export-params';
import type { FindingCode } from '../finding/finding-params';
import type { PairCode } from '../pair/pair-params';
import type { ProcedureId } from '../procedure/procedures';

/** Any code that a check of this program can raise. */
export type CheckCode =
  FindingCode | PairCode | RefusalCode | ReadyCode | CertificateReason | CertificateProblemCode;

/** A row of a procedure; `*` for every procedure that has a row of that id. */
export type RowPlace = `${ProcedureId | '*'}/${string}`;

export const MISTAKE_IDS = [
  'roaming-key-management',
  'version-or-key',
  'server-not-trusted',
  'client-certificate',
  'clock',
  'pac',
  'container-or-key',
  'scep-fingerprint',
  'restart-order',
  'characters',
] as const;
export type MistakeId = (typeof MISTAKE_IDS)[number];

/** One of the ten mistakes that cost technicians most time, with what catches or prevents it. */
export interface Mistake {
  /** 1 to 10; the most frequent first. */
  readonly number: number;
  readonly id: MistakeId;
  /** The checks that catch it. */
  readonly codes: readonly CheckCode[];
  /** The steps that prevent it. */
  readonly rows: readonly RowPlace[];
  readonly source: string;
}

// prettier-ignore
export const MISTAKES: readonly Mistake[] = [
  {
    number: 1,
    id: 'roaming-key-management',
    codes: [
      'pair.akm-none-common', 'pair.akm-together', 'pair.roaming-not-offered', 'pair.ft-adaptive', 'pair.ft-switched-off',
      'pair.ft-only', 'pair.ft-only-mixed', 'pair.wds-needed', 'scheme.roaming-not-offered',
    ],
    rows: [],
    source: '8821 and 8861/8865 deployment guides: FT and CCKM',
  },
  {
    number: 2,
    id: 'version-or-key',
    codes: [
      'pair.security-different', 'pair.authentication-different', 'pair.key-management-different', 'pair.cipher-different',
      'pair.cipher-other-version', 'pair.tkip-unsupported', 'pair.wpa-compatibility-off', 'pair.psk-different',
      'pair.psk-missing', 'pair.wep-key-different', 'pair.wep-key-missing', 'pair.wep-index-different',
      'pair.wep-size-different', 'pair.wep-authentication-different', 'scheme.not-in-table', 'phone.wpa-compatibility',
      'phone.unsupported', 'key.missing', 'key.psk-ascii-length', 'key.psk-hex-length', 'key.wep-length',
      'key.wep-size-mismatch',
    ],
    rows: [
      'wifi-credentials/same-on-ap', 'wifi-credentials/same-key-on-ap', 'wifi-credentials/enter-psk',
      'wifi-credentials/enter-wep-key',
    ],
    source: 'TAC note 200072; Table 5',
  },
  {
    number: 3,
    id: 'server-not-trusted',
    codes: [
      'certificate.server-ca-missing', 'certificate.server-ca-not-pem', 'cert.not-a-root', 'cert.not-a-ca',
      'cert.chain-incomplete', 'cert.chain-untrusted', 'cert.chain-bad-signature', 'cert.issuer-expired',
      'cert.issuer-not-ca', 'cert.path-length', 'cert.eku-server-missing', 'cert.duplicate-trust',
    ],
    rows: [
      '*/export-ca-services', '*/export-ca-browser', '*/check-ca', '*/install-ca', '*/check-installed',
      '*/validation-is-on', '*/server-certificate', '*/root-ready',
    ],
    source: 'Certificates for EAP',
  },
  {
    number: 4,
    id: 'client-certificate',
    codes: [
      'cert.lsc-not-for-wlan', 'cert.mic-issuer', 'cert.mic-family', 'cert.eku-client-missing',
      'cert.ku-digital-signature', 'cert.is-ca', 'cert.name-mismatch', 'cert.self-signed', 'cert.chain-incomplete',
      'cert.chain-untrusted',
    ],
    rows: [
      '*/lsc-not-for-wlan', '*/certificate-instead', '*/certificates-ready', '*/install-manufacturing',
      '*/trust-manufacturing', '*/mic-is-no-identity', '*/choose-mic', '*/install-issuer', '*/trust-issuer',
      '*/cn-comparison', '*/make-csr', '*/sign-csr', '*/make-certificate', '*/ca-template', '*/trust-capf',
      '*/trust-mic', '*/lsc-installed',
    ],
    source: 'Phone network hardening: LSC; TAC note 213295',
  },
  {
    number: 5,
    id: 'clock',
    codes: ['cert.not-yet-valid', 'cert.expired', 'cert.issuer-expired'],
    rows: [
      '*/check-clock', '*/know-time', '*/set-local-time', '*/set-specific-time', '*/check-after-registration',
    ],
    source: 'Certificates for EAP: date and time; TAC note 215412',
  },
  {
    number: 6,
    id: 'pac',
    codes: [],
    rows: ['*/pac-provisioning', '*/inner-methods', '*/pac-expiry', '*/ap-timeout', '*/check-pac'],
    source: 'WLAN security: methods (EAP-FAST)',
  },
  {
    number: 7,
    id: 'container-or-key',
    codes: [
      'cert.key-size', 'cert.key-algorithm', 'cert.key-mismatch', 'cert.key-missing', 'cert.certificate-missing',
      'cert.several', 'cert.version-1', 'cert.critical-extension', 'certificate.server-ca-not-pem',
      'certificate.wrong-passphrase', 'certificate.passphrase-missing', 'certificate.unsupported',
      'certificate.java-key-store', 'certificate.wrong-label', 'certificate.mac-absent',
      'certificate.not-recognised', 'certificate.header-missing', 'certificate.utf16',
    ],
    rows: [
      '*/check-pkcs12', '*/install-user-certificate', '*/install-ca', '*/set-key-size', '*/check-lsc-size',
      '*/check-other-sizes',
    ],
    source: 'Phone administration web page; Phone network hardening: FIPS',
  },
  {
    number: 8,
    id: 'scep-fingerprint',
    codes: ['scep.fingerprint', 'scep.missing', 'scep.server-missing'],
    rows: ['*/check-fingerprint', '*/set-fingerprint', '*/set-scep-server'],
    source: 'SCEP',
  },
  {
    number: 9,
    id: 'restart-order',
    codes: [],
    rows: [
      '*/back-up-before', '*/agree-window', '*/read-ipsec-serial', '*/compare-ipsec-serial', '*/keep-publisher-ipsec',
      '*/regenerate', '*/untick-ha', '*/stop-imp', '*/stop-cucm', '*/restart-sync-agent', '*/restart-sip-proxy',
      '*/restart-presence-engine', '*/restart-sip-federation', '*/restart-xcp-router', '*/restart-xmpp-federation',
      '*/restart-drf-master', '*/restart-drf-local', '*/restart-tomcat', '*/restart-tomcat-everywhere', '*/upload-ipsec',
      '*/start-imp', '*/start-cucm', '*/tick-ha', '*/check-intercluster', '*/check-callmanager-trust',
    ],
    source: 'IM&P: regeneration; TAC notes 225746 and 214231',
  },
  {
    number: 10,
    id: 'characters',
    codes: [
      'ssid.edge-space', 'ssid.invisible-character', 'ssid.control-character', 'pair.ssid-different', 'pair.ssid-looks-alike',
      'key.edge-space', 'key.psk-ascii-character', 'key.psk-hex-character', 'key.wep-character', 'credentials.control-character',
      'radius.secret-character', 'target.ssid-character', 'target.ssid-edge', 'target.key-character', 'target.secret-character',
      'target.name-character', 'cert.name-mismatch', 'cert.name-encoding',
    ],
    rows: ['*/clear-reject-list', '*/create-user-password', '*/enter-username', '*/enter-password', '*/decide-password'],
    source: 'Vendor configuration guides: SSID and key characters',
  },
];

/** The frequent mistakes that a code stands for; most codes stand for none, few for two. */
export function mistakesFor(code: string): readonly Mistake[] {
  return MISTAKES.filter(({ codes }) => codes.some((one) => one === code));
}

/** The frequent mistakes that a row of a procedure prevents. */
export function mistakesOfRow(procedure: string, row: string): readonly Mistake[] {
  return MISTAKES.filter(({ rows }) =>
    rows.some((one) => one === `*/${row}` || one === `${procedure}/${row}`),
  );
}
