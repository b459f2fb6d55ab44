import { AES_KINDS, CCKM_KINDS, FT_KINDS, TKIP_KINDS, WPA_KINDS } from '../ap/kinds';
import { ROW_KINDS, type RowKind } from '../row-kind';

/** The switches of a WLAN's security by the names of the data model, whether a command or a request sets them. */
export interface SecurityLeaves {
  readonly 'security-wpa': boolean;
  readonly 'wep-enabled': boolean;
  readonly 'wpa1-enabled': boolean;
  readonly 'wpa1-tkip': boolean;
  readonly 'wpa1-aes': boolean;
  readonly 'wpa2-enabled': boolean;
  readonly 'wpa2-aes': boolean;
  readonly 'wpa3-enabled': boolean;
  readonly 'auth-key-mgmt-dot1x': boolean;
  readonly 'auth-key-mgmt-psk': boolean;
  readonly 'auth-key-mgmt-cckm': boolean;
  readonly 'auth-key-mgmt-ft-dot1x': boolean;
  readonly 'auth-key-mgmt-ft-psk': boolean;
  readonly 'auth-key-mgmt-sae': boolean;
  readonly 'akm-owe': boolean;
  readonly 'ft-mode': 'dot11r-disabled' | 'dot11r-enabled' | 'dot11r-adaptive-enabled';
}

/** A new WLAN (Cisco-IOS-XE-wireless-wlan-cfg.yang, 17.6.1 to 17.18.1). */
export const NEW_WLAN: SecurityLeaves = {
  'security-wpa': true,
  'wep-enabled': false,
  'wpa1-enabled': false,
  'wpa1-tkip': false,
  'wpa1-aes': false,
  'wpa2-enabled': true,
  'wpa2-aes': true,
  'wpa3-enabled': false,
  'auth-key-mgmt-dot1x': true,
  'auth-key-mgmt-psk': false,
  'auth-key-mgmt-cckm': false,
  'auth-key-mgmt-ft-dot1x': false,
  'auth-key-mgmt-ft-psk': false,
  'auth-key-mgmt-sae': false,
  'akm-owe': false,
  'ft-mode': 'dot11r-adaptive-enabled',
};

/** What a kind of row sets; `mixed` keeps the key management without FT beside the one with FT. */
export function securityLeaves(kind: RowKind, mixed = false): SecurityLeaves {
  const isFt = FT_KINDS.includes(kind);
  const isTkip = TKIP_KINDS.includes(kind);
  const isAes = AES_KINDS.includes(kind);
  const isPlain = WPA_KINDS.includes(kind) && !CCKM_KINDS.includes(kind) && (!isFt || mixed);
  return {
    ...NEW_WLAN,
    'security-wpa': WPA_KINDS.includes(kind),
    'wep-enabled': kind === 'static-wep',
    'wpa1-enabled': isTkip,
    'wpa1-tkip': isTkip,
    'wpa2-enabled': isAes,
    'wpa2-aes': isAes,
    'auth-key-mgmt-dot1x': isPlain && kind.startsWith('eap-'),
    'auth-key-mgmt-psk': isPlain && kind.startsWith('psk-'),
    'auth-key-mgmt-cckm': CCKM_KINDS.includes(kind),
    'auth-key-mgmt-ft-dot1x': kind === 'eap-aes-ft',
    'auth-key-mgmt-ft-psk': kind === 'psk-aes-ft',
    'ft-mode': isFt ? 'dot11r-enabled' : 'dot11r-disabled',
  };
}

/** The kinds of row whose WLAN the predicate takes. */
export function kindsWhere(takes: (leaves: SecurityLeaves) => boolean, mixed = false): readonly RowKind[] {
  return ROW_KINDS.filter((kind) => takes(securityLeaves(kind, mixed)));
}
