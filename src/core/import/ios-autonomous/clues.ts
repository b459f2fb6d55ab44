import type { Clue } from '../dialect';

export const IOS_AUTONOMOUS_CLUES: readonly Clue[] = [
  { kind: 'command', first: 'dot11', form: /^dot11 ssid \S/i, weight: 5 },
  { kind: 'command', first: 'interface', form: /^interface Dot11Radio ?\d/i, weight: 5 },
  { kind: 'command', first: 'int', form: /^int d(?:ot?\w{0,8})? ?[01]$/i, weight: 3 },
  {
    kind: 'command',
    first: 'encryption',
    form: /^(?:no )?encryption (?:vlan \S+ )?(?:mode|key) /i,
    weight: 3,
  },
  { kind: 'command', first: 'wpa-psk', form: /^wpa-psk (?:ascii|hex) /i, weight: 3 },
  {
    kind: 'command',
    first: 'authentication',
    form: /^authentication (?:open|shared|network-eap|key-management)/i,
    weight: 2,
  },
  { kind: 'command', first: 'station-role', weight: 2 },
  { kind: 'command', first: 'guest-mode', weight: 1 },
];
