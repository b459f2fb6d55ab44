import type { Clue } from '../dialect';

export const OPENWRT_CLUES: readonly Clue[] = [
  { kind: 'command', first: 'config', form: /^config ['"]?wifi-iface\b/, weight: 6 },
  { kind: 'command', first: 'config', form: /^config ['"]?wifi-device\b/, weight: 5 },
  { kind: 'command', first: 'option', form: /^option ['"]?(?:encryption|ssid|hwmode|htmode)\b/, weight: 2 },
  { kind: 'text', text: '=wifi-iface', weight: 6 },
  { kind: 'text', text: '=wifi-device', weight: 5 },
];
