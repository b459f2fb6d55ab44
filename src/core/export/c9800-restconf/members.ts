import { CCKM_KINDS, EAP_KINDS, FT_KINDS, PSK_KINDS } from '../ap/kinds';
import { NEW_WLAN, type SecurityLeaves } from '../ios-xe/wlan-leaves';
import type { Json, MemberRow } from '../members/member-table';
import type { RestconfFacts } from './facts';

type Row = MemberRow<RestconfFacts>;

const model = 'Cisco-IOS-XE-wireless-wlan-cfg.yang, 17.6.1 to 17.18.1';
const aaa = 'Cisco-IOS-XE-aaa.yang, 17.6.1 and 17.18.1';
const tac = 'TAC note 214215';
const dtim = 'AireOS guide, per-WLAN wireless settings';

/** Every switch is written, also those that are off: the request then gives the same WLAN whatever it was before. */
const security: readonly Row[] = (Object.keys(NEW_WLAN) as (keyof SecurityLeaves)[]).map((member) => ({
  member,
  value: ({ leaves }) => leaves[member],
  source: model,
}));

const keyFormat = ({ isHexKey }: RestconfFacts) => (isHexKey ? 'key-hex' : 'key-ascii');
const wepSize = ({ wep }: RestconfFacts) => `apf-vap-80211-encryp-wep${wep.isLong ? '104' : '40'}`;
const wepAuthentication = ({ wep }: RestconfFacts) =>
  `apf-vap-80211-auth-${wep.isShared ? 'shared-key' : 'open'}`;

/** A band alone; the slots of the 5 GHz radios would narrow it down further. */
const bands = ({ band }: RestconfFacts): Json => [
  { band: band === '5' ? 'dot11-5-ghz-band' : 'dot11-2-dot-4-ghz-band' },
];

/** `wlan-cfg-entry` */
// prettier-ignore
export const WLAN_MEMBERS: readonly Row[] = [
  { member: 'profile-name', value: ({ names }) => names.wlan, source: model },
  { member: 'wlan-id', value: ({ wlanId }) => wlanId, source: model },
  ...security,
  { member: 'ft-over-ds', value: false, kinds: FT_KINDS, source: model },
  { member: 'pmf-options', value: 'apf-vap-pmf-disabled', source: model },
  { member: 'dot11-auth-type', value: wepAuthentication, source: model },
  { member: 'wep-key-index', value: ({ wep }) => wep.index, kinds: ['static-wep'], source: model },
  { member: 'wep-key-size', value: wepSize, kinds: ['static-wep'], source: model },
  { member: 'wep-key-type', value: 'clear', kinds: ['static-wep'], source: model },
  { member: 'wep-key-format', value: keyFormat, kinds: ['static-wep'], source: model },
  { member: 'wep-key', value: ({ key }) => key, kinds: ['static-wep'], source: model },
  { member: 'psk-type', value: 'clear', kinds: PSK_KINDS, source: model },
  { member: 'psk-key-type', value: keyFormat, kinds: PSK_KINDS, source: model },
  { member: 'psk', value: ({ key }) => key, kinds: PSK_KINDS, source: model },
  { member: 'authentication-list', value: ({ names }) => `${names.base}-LIST`, kinds: EAP_KINDS, source: model },
  { member: 'cckm-tsf-tolerance', value: 5000, kinds: CCKM_KINDS, source: tac },
  { member: 'wlan-11k-neigh-list', value: false, source: tac },
  { path: ['apf-vap-802-11v-data'], member: 'dot11v-bss-transition', value: false, source: tac },
  { path: ['wlan-radio-policies'], member: 'wlan-radio-policy', value: bands, when: ({ band }) => band !== 'auto', unconfirmed: 'radio-slots', source: model },
  { path: ['apf-vap-id-data'], member: 'ssid', value: ({ ssid }) => ssid, source: model },
  { path: ['apf-vap-id-data'], member: 'broadcast-ssid', value: ({ hidden }) => !hidden, source: model },
  { path: ['apf-vap-id-data'], member: 'dot11a-dtim', value: 2, unconfirmed: 'value', source: dtim },
  { path: ['apf-vap-id-data'], member: 'dot11b-dtim', value: 2, unconfirmed: 'value', source: dtim },
  { path: ['apf-vap-id-data'], member: 'ccx-aironet-ie', value: true, unconfirmed: 'value', source: model },
  { path: ['apf-vap-id-data'], member: 'wlan-status', value: true, source: model },
];

/** `wlan-policy` */
// prettier-ignore
export const POLICY_MEMBERS: readonly Row[] = [
  { member: 'policy-profile-name', value: ({ names }) => names.policy, source: model },
  { member: 'status', value: true, source: model },
  { member: 'interface-name', value: ({ vlan }) => String(vlan), when: ({ vlan }) => vlan !== null, source: model },
  { path: ['wlan-timeout'], member: 'session-timeout', value: 86400, unconfirmed: 'value', source: model },
  { path: ['per-ssid-qos'], member: 'ingress-service-name', value: 'platinum-up', unconfirmed: 'value', source: model },
  { path: ['per-ssid-qos'], member: 'egress-service-name', value: 'platinum', unconfirmed: 'value', source: model },
  { path: ['blacklist-params'], member: 'is-blacklist-enabled', value: false, unconfirmed: 'value', source: model },
];

const group = ({ names, servers }: RestconfFacts): Json => [
  { name: `${names.base}-RAD`, server: { name: servers.map(({ id }) => ({ name: id })) } },
];
const list = ({ names }: RestconfFacts): Json => [
  { name: `${names.base}-LIST`, 'a1-config': { group: `${names.base}-RAD` } },
];

/** `native`: the RADIUS servers, their group and the list that the WLAN asks. `[null]` is how JSON writes an empty leaf (RFC 7951, 6.9). */
// prettier-ignore
export const NATIVE_MEMBERS: readonly Row[] = [
  { path: ['aaa'], member: 'Cisco-IOS-XE-aaa:new-model', value: [null], source: aaa },
  { path: ['aaa', 'Cisco-IOS-XE-aaa:group', 'server'], member: 'radius', value: group, source: aaa },
  { path: ['aaa', 'Cisco-IOS-XE-aaa:authentication', 'dot1x'], member: 'dot1x-list', value: list, source: aaa },
  { path: ['radius'], member: 'Cisco-IOS-XE-aaa:server', value: ({ servers }) => servers.map((server) => ({ ...server })), when: ({ servers }) => servers.length > 0, source: aaa },
];
