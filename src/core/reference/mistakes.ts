import type { RefusalCode } from '../export/export-params';
import type { FindingCode } from '../finding/finding-params';
import type { PairCode } from '../pair/pair-params';

/** Any code that a check of this program can raise. */
export type CheckCode = FindingCode | PairCode | RefusalCode;

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

/** One of the ten mistakes that cost technicians most time, and the codes of the checks that catch it. */
export interface Mistake {
  /** 1 to 10; the most frequent first. */
  readonly number: number;
  readonly id: MistakeId;
  readonly codes: readonly CheckCode[];
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
    source: 'TAC note 200072; Table 5',
  },
  {
    number: 3,
    id: 'server-not-trusted',
    codes: ['certificate.server-ca-missing', 'certificate.server-ca-not-pem'],
    source: 'Certificates for EAP',
  },
  { number: 4, id: 'client-certificate', codes: [], source: 'Phone network hardening: LSC; TAC note 213295' },
  { number: 5, id: 'clock', codes: [], source: 'Certificates for EAP: date and time; TAC note 215412' },
  { number: 6, id: 'pac', codes: [], source: 'WLAN security: methods (EAP-FAST)' },
  { number: 7, id: 'container-or-key', codes: [], source: 'Phone administration web page; Phone network hardening: FIPS' },
  { number: 8, id: 'scep-fingerprint', codes: ['scep.fingerprint', 'scep.missing', 'scep.server-missing'], source: 'SCEP' },
  { number: 9, id: 'restart-order', codes: [], source: 'IM&P: regeneration; TAC notes 225746 and 214231' },
  {
    number: 10,
    id: 'characters',
    codes: [
      'ssid.edge-space', 'ssid.invisible-character', 'ssid.control-character', 'pair.ssid-different', 'pair.ssid-looks-alike',
      'key.edge-space', 'key.psk-ascii-character', 'key.psk-hex-character', 'key.wep-character', 'credentials.control-character',
      'radius.secret-character', 'target.ssid-character', 'target.ssid-edge', 'target.key-character', 'target.secret-character',
      'target.name-character',
    ],
    source: 'Vendor configuration guides: SSID and key characters',
  },
];

const byCode = new Map<string, Mistake>(
  MISTAKES.flatMap((mistake) => mistake.codes.map((code) => [code, mistake] as const)),
);

/** The frequent mistake that a code stands for; null where it is none of the ten. */
export function mistakeOf(code: string): Mistake | null {
  return byCode.get(code) ?? null;
}
