import type { Clue } from '../dialect';

export const AIREOS_CLUES: readonly Clue[] = [
  {
    kind: 'command',
    first: 'config',
    form: /^config wlan (?:create|security|interface|enable|disable|qos) /i,
    weight: 6,
  },
  {
    kind: 'command',
    first: 'config',
    form: /^config (?:radius (?:auth|acct)|802\.11[ab]|interface|sysname|mobility) /i,
    weight: 3,
  },
  { kind: 'command', first: 'wlan', form: /^wlan create \d+ \S/i, weight: 5 },
  { kind: 'command', first: 'wlan', form: /^wlan security \S+ .*\d+ *$/i, weight: 5 },
  {
    kind: 'command',
    first: 'wlan',
    form: /^wlan (?:enable|disable|broadcast-ssid|radius_server|session-timeout|exclusionlist) /i,
    weight: 3,
  },
  { kind: 'command', first: 'radius', form: /^radius (?:auth|acct) add \d+ /i, weight: 3 },
  { kind: 'command', first: 'sysname', weight: 1 },
];
