import type { Clue } from '../dialect';

export const HOSTAPD_CLUES: readonly Clue[] = [
  { kind: 'command', first: 'wpa_passphrase', form: /^wpa_passphrase=/, weight: 4 },
  { kind: 'command', first: 'wpa_key_mgmt', form: /^wpa_key_mgmt=/, weight: 4 },
  { kind: 'command', first: 'rsn_pairwise', form: /^rsn_pairwise=/, weight: 3 },
  { kind: 'command', first: 'wpa_pairwise', form: /^wpa_pairwise=/, weight: 3 },
  { kind: 'command', first: 'hw_mode', form: /^hw_mode=/, weight: 4 },
  { kind: 'command', first: 'auth_algs', form: /^auth_algs=/, weight: 4 },
  { kind: 'command', first: 'ssid2', form: /^ssid2=\S/, weight: 2 },
  { kind: 'command', first: 'bss', form: /^bss=/, weight: 2 },
  { kind: 'command', first: 'ieee8021x', form: /^ieee8021x=/, weight: 2 },
  { kind: 'command', first: 'wpa', form: /^wpa=[0-3]\s*$/, weight: 2 },
  { kind: 'command', first: 'driver', form: /^driver=/, weight: 1 },
  { kind: 'command', first: 'interface', form: /^interface=/, weight: 1 },
  { kind: 'command', first: 'ssid', form: /^ssid=/, weight: 1 },
];
