/** The four columns of Table 5 as the phone offers them, in the order of the document. */
export const SECURITY = ['none', 'wep', 'psk', 'eap-fast', 'eap-tls', 'peap-mschapv2', 'peap-gtc'] as const;
export const KEY_MANAGEMENT = ['none', 'static', '802.1x', 'wpa', 'wpa2'] as const;
export const ENCRYPTION = ['none', 'wep', 'tkip', 'aes'] as const;
export const FAST_ROAMING = ['none', 'ft', 'cckm'] as const;

export type Security = (typeof SECURITY)[number];
export type KeyManagement = (typeof KEY_MANAGEMENT)[number];
export type Encryption = (typeof ENCRYPTION)[number];
export type FastRoaming = (typeof FAST_ROAMING)[number];

/** The EAP methods among the phone's security modes. */
export type EapMethod = Exclude<Security, 'none' | 'wep' | 'psk'>;

/** Whether the phone authenticates by RADIUS, with one of the EAP methods. */
export function isEnterprise(security: Security): security is EapMethod {
  return security !== 'none' && security !== 'wep' && security !== 'psk';
}

/** One choice in each column. */
export interface Combination {
  readonly security: Security;
  readonly keyManagement: KeyManagement;
  readonly encryption: Encryption;
  readonly fastRoaming: FastRoaming;
}

export type SchemeField = keyof Combination;

/** The columns in the order in which the document, the wizard and the checks go through them. */
export const SCHEME_FIELDS = [
  'security',
  'keyManagement',
  'encryption',
  'fastRoaming',
] as const satisfies readonly SchemeField[];

/** Every value of every column. */
export const SCHEME_VALUES = {
  security: SECURITY,
  keyManagement: KEY_MANAGEMENT,
  encryption: ENCRYPTION,
  fastRoaming: FAST_ROAMING,
} as const satisfies { readonly [F in SchemeField]: readonly Combination[F][] };
