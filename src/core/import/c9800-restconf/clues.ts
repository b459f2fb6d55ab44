import type { Clue } from '../dialect';

export const C9800_RESTCONF_CLUES: readonly Clue[] = [
  { kind: 'text', text: 'Cisco-IOS-XE-wireless-wlan-cfg', weight: 6 },
  { kind: 'text', text: '"apf-vap-id-data"', weight: 5 },
  { kind: 'text', text: '"wlan-cfg-entry"', weight: 4 },
  { kind: 'text', text: '"auth-key-mgmt-', weight: 4 },
  { kind: 'text', text: 'Cisco-IOS-XE-native:', weight: 2 },
];
