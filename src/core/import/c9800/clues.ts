import type { Clue } from '../dialect';

export const C9800_CLUES: readonly Clue[] = [
  {
    kind: 'command',
    first: 'wlan',
    form: /^wlan (?!create|enable|disable|security|interface|qos|radio|\S{1,40}\.{3})(?:"[^"]{1,40}"|\S{1,40}) \d{1,4}(?: \S|$)/i,
    weight: 4,
  },
  {
    kind: 'command',
    first: 'wireless',
    form: /^wireless (?:profile policy|tag policy|tag site|profile flex) /i,
    weight: 5,
  },
  {
    kind: 'command',
    first: 'security',
    // Ruijie's controllers end such commands with a switch, and have no key type before a key.
    form: /^(?:no )?security (?:wpa|ft|dot1x|static-wep-key|pmf)\b(?!.* (?:enable|disable)$)(?!.* (?:set-key|encryption \d+) (?:ascii|hex) [^0678*])/i,
    weight: 4,
  },
  { kind: 'command', first: 'policy-tag', weight: 2 },
  {
    kind: 'command',
    first: 'ap',
    form: /^ap (?:dot11 |[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$|profile )/i,
    weight: 2,
  },
];
