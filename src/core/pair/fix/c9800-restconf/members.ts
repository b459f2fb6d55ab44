import { NEW_WLAN } from '../../../export/ios-xe/wlan-leaves';
import type { Json } from '../../../export/members/member-table';
import type { PairField } from '../../pair-field';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from '../field-groups';

/** Switches of a WLAN's security. */
export const SWITCHES: readonly string[] = Object.keys(NEW_WLAN);

const WEP: readonly PairField[] = [...SECURITY_FIELDS, ...WEP_FIELDS];

/** Members of a WLAN that a fix may set, whatever object they stand in, with the fields that they settle. */
export const WLAN_FIELDS: Readonly<Record<string, readonly PairField[]>> = {
  ...Object.fromEntries(SWITCHES.map((member) => [member, SECURITY_FIELDS])),
  'ft-mode': ['security', 'keyManagement', 'akm', 'fastRoaming'],
  'ft-over-ds': ['fastRoaming', 'overTheDs'],
  'pmf-options': ['pmf'],
  'dot11-auth-type': ['authentication', ...WEP],
  'wep-key-index': WEP,
  'wep-key-size': WEP,
  'wep-key-type': WEP,
  'wep-key-format': WEP,
  'wep-key': WEP,
  'psk-type': ['psk'],
  'psk-key-type': ['psk'],
  psk: ['psk'],
  'cckm-tsf-tolerance': ['fastRoaming', 'akm', 'option.cckm-timestamp-tolerance'],
  'wlan-11k-neigh-list': ['option.neighbor-report'],
  'dot11v-bss-transition': ['option.bss-transition'],
  'wlan-radio-policy': ['band'],
  'broadcast-ssid': ['hidden'],
  'wlan-status': ['state'],
};

/** What a member has where it is absent (Cisco-IOS-XE-wireless-wlan-cfg.yang, 17.6.1 to 17.18.1). */
export const DEFAULTS: Readonly<Record<string, Json>> = {
  ...NEW_WLAN,
  'ft-over-ds': false,
  'pmf-options': 'apf-vap-pmf-disabled',
  'dot11-auth-type': 'apf-vap-80211-auth-open',
  'psk-type': 'clear',
  'psk-key-type': 'key-ascii',
  'broadcast-ssid': true,
};

/** Key managements that no exporter writes and that go where the phones' takes their place. */
export const FOREIGN_AKMS = ['auth-key-mgmt-ft-sae', 'auth-key-mgmt-dot1x-sha256'] as const;

export const ASKS_RADIUS: readonly PairField[] = [...RADIUS_FIELDS, 'security'];
