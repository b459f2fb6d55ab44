import type { Finding } from '../../finding/finding';
import type { ValidProfile } from '../../profile/valid-profile';

/** What a check list goes through, in order; each area is passed or holds findings. */
export const CHECK_AREAS = [
  'scheme',
  'phone',
  'ssid',
  'key',
  'credentials',
  'radius',
  'certificate',
  'file',
] as const;
export type CheckArea = (typeof CHECK_AREAS)[number];

interface AreaRule {
  readonly area: CheckArea;
  /** Finding codes that belong here, by what stands before the dot. */
  readonly prefixes: readonly string[];
  readonly applies: (profile: ValidProfile) => boolean;
  readonly source: string;
}

const isEap = ({ protection }: ValidProfile): boolean => protection.kind === 'eap';
const hasKey = ({ protection }: ValidProfile): boolean =>
  protection.kind === 'psk' || protection.kind === 'static-wep';
const hasPassword = ({ protection }: ValidProfile): boolean =>
  protection.kind === 'eap' && protection.password !== null;

// prettier-ignore
export const AREA_RULES: readonly AreaRule[] = [
  { area: 'scheme',      prefixes: ['scheme'],              applies: () => true, source: 'Table 5' },
  { area: 'phone',       prefixes: ['phone', 'platform'],   applies: () => true, source: 'Table 5' },
  { area: 'ssid',        prefixes: ['ssid'],                applies: () => true, source: 'IEEE 802.11-2020, 9.4.2.2' },
  { area: 'key',         prefixes: ['key'],                 applies: hasKey,     source: 'WEP key formats; Pre-shared key formats' },
  { area: 'credentials', prefixes: ['credentials'],         applies: hasPassword, source: 'Setting the authentication mode, credentials' },
  { area: 'radius',      prefixes: ['radius'],              applies: isEap,      source: 'WLAN security: methods' },
  { area: 'certificate', prefixes: ['certificate', 'scep'], applies: isEap,      source: 'Certificates for EAP' },
  { area: 'file',        prefixes: ['section', 'profile'],  applies: () => false, source: 'Library file format, version 1' },
];

export function findingsOf({ prefixes }: AreaRule, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => prefixes.includes(code.slice(0, code.indexOf('.'))));
}
