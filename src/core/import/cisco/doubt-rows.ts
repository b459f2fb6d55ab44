/** Parts of a network that a command may set. */
export type DoubtField =
  | 'akms'
  | 'key-management'
  | 'ciphers'
  | 'psk'
  | 'pmf'
  | 'ft'
  | 'wep'
  | 'authentication'
  | 'ssid'
  | 'hidden'
  | 'vlan'
  | 'bands'
  | 'state'
  | 'radius';

/** Commands that begin so bear on these parts, also where the rest of them is not understood. */
export interface DoubtRow {
  readonly prefix: string;
  readonly fields: readonly DoubtField[];
}

/** After `security`, as AireOS and the Catalyst 9800 have it. */
const SECURITY_DOUBTS: readonly DoubtRow[] = [
  { prefix: 'security wpa akm psk set-key', fields: ['psk'] },
  { prefix: 'security wpa psk', fields: ['psk'] },
  { prefix: 'security wpa akm', fields: ['akms'] },
  // One of several keys may be the phone's.
  { prefix: 'security wpa wpa2 mpsk', fields: ['psk'] },
  { prefix: 'security wpa wpa1 ciphers', fields: ['ciphers'] },
  { prefix: 'security wpa wpa2 ciphers', fields: ['ciphers'] },
  { prefix: 'security wpa wpa', fields: ['key-management', 'ciphers'] },
  { prefix: 'security wpa ', fields: ['key-management', 'akms', 'ciphers'] },
  // `security wpa1 psk` and alike, before WPA and WPA2 had one command.
  { prefix: 'security wpa', fields: ['key-management', 'akms', 'ciphers', 'psk', 'wep'] },
  { prefix: 'security pmf', fields: ['pmf'] },
  { prefix: 'security ft', fields: ['ft'] },
  { prefix: 'security static-wep-key', fields: ['wep'] },
  { prefix: 'security', fields: ['key-management', 'akms', 'ciphers', 'psk', 'wep'] },
];

const NETWORK_DOUBTS: readonly DoubtRow[] = [
  { prefix: 'ssid', fields: ['ssid'] },
  { prefix: 'broadcast-ssid', fields: ['hidden'] },
  { prefix: 'radio ', fields: ['bands'] },
];

export const C9800_DOUBTS: readonly DoubtRow[] = [
  ...SECURITY_DOUBTS,
  ...NETWORK_DOUBTS,
  { prefix: 'shut', fields: ['state'] },
  { prefix: 'dot11r', fields: ['ft'] },
  { prefix: 'pmf', fields: ['pmf'] },
];
const AIREOS_ROWS: readonly DoubtRow[] = [
  ...SECURITY_DOUBTS,
  ...NETWORK_DOUBTS,
  { prefix: 'pmf', fields: ['pmf'] },
  { prefix: '11w', fields: ['pmf'] },
  { prefix: '802.11r', fields: ['ft'] },
  { prefix: 'create', fields: ['ssid'] },
  { prefix: 'radius_server', fields: ['radius'] },
  { prefix: 'interface', fields: ['vlan'] },
  { prefix: 'vlan', fields: ['vlan'] },
  { prefix: 'apgroup interface-mapping', fields: ['state', 'vlan'] },
  { prefix: 'enable', fields: ['state'] },
  { prefix: 'disable', fields: ['state'] },
];
export const AIREOS_DOUBTS: readonly DoubtRow[] = AIREOS_ROWS.map(({ prefix, fields }) => ({
  prefix: `wlan ${prefix}`,
  fields,
}));

export const IOS_DOUBTS: readonly DoubtRow[] = [
  { prefix: 'authentication key-management', fields: ['akms', 'key-management'] },
  { prefix: 'auth', fields: ['authentication', 'akms', 'key-management', 'radius'] },
  { prefix: 'wpa-psk', fields: ['psk'] },
  { prefix: 'wpa', fields: ['akms', 'key-management'] },
  { prefix: 'encryption vlan', fields: ['ciphers', 'wep'] },
  { prefix: 'encryption key', fields: ['wep'] },
  { prefix: 'enc', fields: ['ciphers', 'wep'] },
  { prefix: '11w', fields: ['pmf'] },
  { prefix: 'guest', fields: ['hidden'] },
  { prefix: 'mbssid', fields: ['hidden'] },
  { prefix: 'vlan', fields: ['vlan'] },
  { prefix: 'shut', fields: ['state'] },
];
