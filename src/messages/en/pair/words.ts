import type { KeyFault } from '#core/import/key-faults';
import type { PairField } from '#core/pair/pair-field';
import type { PairTexts } from '../../pair-texts';
import { findings } from '../findings';

export const hidden: PairTexts['hidden'] = {
  masked: 'asterisks or a placeholder stand where the key was',
  'encrypted-type-6': 'it is encrypted (type 6) with a key that stays on the device',
  'encrypted-type-8': 'it is encrypted (type 8) with a key that stays on the device',
  'aireos-encrypted': 'the backup holds it encrypted',
  'undecodable-type-7': 'its type 7 digits can not be decoded',
  hashed: 'only a hash of it is stored',
  sealed: 'it is sealed',
  elsewhere: 'it is kept in another place',
  'not-shown': 'this kind of configuration never shows it',
};

export const ssidDifferences: PairTexts['ssidDifferences'] = {
  normalization: 'composed and decomposed characters (NFC, NFD)',
  case: 'upper and lower case',
  'edge-space': 'a space at an edge',
  invisible: 'a character that shows nothing',
  'look-alike': 'characters that look alike',
};

export const fields: PairTexts['fields'] = {
  network: 'Network',
  state: 'On the air',
  ssid: 'SSID',
  ssidRepeated: 'SSID more than once',
  hidden: 'Hidden SSID',
  band: 'Band',
  vlan: 'VLAN',
  security: 'Security',
  authentication: '802.11 authentication',
  keyManagement: 'Key management',
  encryption: 'Encryption',
  groupCipher: 'Group cipher',
  akm: 'Key management suites (AKM)',
  fastRoaming: 'Fast roaming',
  overTheDs: 'FT way',
  pmf: 'Protected management frames',
  wpaCompatibility: 'Backward compatibility with WPA',
  psk: 'Pre-shared key',
  'wep.key': 'WEP key',
  'wep.keyIndex': 'WEP key index',
  'wep.keySize': 'WEP key size',
  'wep.authentication': 'WEP authentication',
  radius: 'RADIUS servers',
  'radius.host': 'RADIUS server',
  'radius.authPort': 'RADIUS authentication port',
  'radius.acctPort': 'RADIUS accounting port',
  'radius.secret': 'RADIUS shared secret',
  notUnderstood: 'Lines not understood',
  unconfirmed: 'Unconfirmed keyword',
};

export const options: PairTexts['options'] = {
  okc: 'Opportunistic key caching',
  'neighbor-report': 'Neighbor reports (802.11k)',
  'bss-transition': 'BSS transition (802.11v)',
  'cckm-timestamp-tolerance': 'CCKM timestamp tolerance (ms)',
  wmm: 'WMM',
  qos: 'QoS profile',
  'admission-control': 'Admission control',
  'dtim-2.4': 'DTIM period, 2.4 GHz',
  'dtim-5': 'DTIM period, 5 GHz',
  'session-timeout': 'Session timeout (s)',
  'client-exclusion': 'Client exclusion',
  'aironet-ie': 'Aironet information elements',
  'band-select': 'Band select',
  'load-balance': 'Load balancing',
  'dhcp-required': 'DHCP required',
  'peer-blocking': 'Peer-to-peer blocking',
  'minimum-rate': 'Lowest rate (Mbps)',
  'eapol-key-timeout': 'EAPOL key timeout (ms)',
  wds: 'WDS',
  'mac-filtering': 'MAC address check',
};

export const values: PairTexts['values'] = {
  on: 'on',
  off: 'off',
  hidden: 'hidden',
  broadcast: 'visible',
  none: 'none',
  open: 'open',
  shared: 'shared key',
  readable: 'readable',
  absent: 'absent',
  adaptive: 'adaptive',
  optional: 'optional',
  required: 'required',
  auto: 'automatic',
  untagged: 'untagged',
  static: 'static',
  disabled: 'disabled',
  'shut-down': 'shut down',
  'not-attached': 'attached to nothing',
  'no-clients': 'serves no clients',
  present: 'present',
  other: 'another',
  'over-the-air': 'over the air',
  'over-the-ds': 'over the DS',
  true: 'on',
  false: 'off',
};

export function fieldName(name: PairField): string {
  const known: Readonly<Record<string, string>> = fields;
  const option: Readonly<Record<string, string>> = options;
  return known[name] ?? option[name.replace('option.', '')] ?? name;
}

export const lookAt = (look: string) => (look === '' ? '' : ` Look at it on the device: ${look}.`);

/** What is wrong with a key, as for a profile's. */
export function faultText({ code, params }: KeyFault): string {
  return (findings[code] as (params: unknown) => string)(params);
}
