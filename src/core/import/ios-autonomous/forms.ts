import { CommandWords } from '../text/command-words';
import { formTable, type Form } from '../text/forms';
import { commandWord, keyword, restFrom, type Statement } from '../text/statement';

export type SsidForm =
  | 'vlan'
  | 'open'
  | 'shared'
  | 'network-eap'
  | 'key-management'
  | 'psk'
  | 'guest-mode'
  | 'dtim'
  | 'pmf'
  | 'ignored';

const mib = 'CISCO-DOT11-SSID-SECURITY-MIB';
const configs = 'public configurations';
const drivers = 'lab drivers and public configurations';
const noSource = 'the command is in no text that was reachable';

// prettier-ignore
const SSID_ROWS: readonly Form<SsidForm>[] = [
  { form: 'vlan <vlan>', sets: 'vlan', source: configs },
  { form: 'authentication open', sets: 'open', source: drivers },
  { form: 'authentication open <rest...>', sets: 'open', source: drivers },
  { form: 'authentication shared', sets: 'shared', source: drivers },
  { form: 'authentication shared <rest...>', sets: 'shared', source: drivers },
  { form: 'authentication network-eap <rest...>', sets: 'network-eap', source: drivers },
  { form: 'authentication key-management <rest...>', sets: 'key-management', source: mib },
  // Without a value these only stand after `no`, which takes the setting away whatever it is.
  { form: 'authentication key-management', sets: 'key-management', source: drivers },
  { form: 'authentication network-eap', sets: 'network-eap', source: drivers },
  { form: 'wpa-psk', sets: 'psk', source: drivers },
  { form: 'wpa-psk <format:ascii|hex> <type:0|4|5|6|7|8|9> <key...>', sets: 'psk', source: drivers },
  { form: 'wpa-psk <format:ascii|hex> <key...>', sets: 'psk', source: drivers },
  { form: 'guest-mode', sets: 'guest-mode', source: configs },
  { form: 'mbssid guest-mode', sets: 'guest-mode', source: configs },
  { form: 'mbssid guest-mode dtim-period <dtim>', sets: 'dtim', source: configs },
  { form: '11w-pmf client <mode:optional|required>', sets: 'pmf', unconfirmed: noSource, source: noSource },
];

/** Commands of an SSID that say nothing about security. */
export const SSID_IGNORED: readonly string[] = [
  'max-associations',
  'accounting',
  'infrastructure-ssid',
  'mobility',
  'information-element',
  'ids',
  'band-select',
  'ip',
  'dot1x',
  'admit-traffic',
  'exit',
  'description',
];

export type RadioForm =
  | 'ssid'
  | 'ciphers'
  | 'wep-mode'
  | 'wep-key'
  | 'no-wep-key'
  | 'shutdown'
  | 'dot11r'
  | 'dtim'
  | 'rates'
  | 'role'
  | 'ignored';

const keyTable = 'OL-11350-01, table 10-1';

// prettier-ignore
const RADIO_ROWS: readonly Form<RadioForm>[] = [
  { form: 'ssid <ssid...>', sets: 'ssid', source: drivers },
  { form: 'encryption mode ciphers <list...>', sets: 'ciphers', source: drivers },
  { form: 'encryption vlan <vlan> mode ciphers <list...>', sets: 'ciphers', source: drivers },
  { form: 'encryption mode ciphers', sets: 'ciphers', source: drivers },
  { form: 'encryption vlan <vlan> mode ciphers', sets: 'ciphers', source: drivers },
  { form: 'encryption mode wep <mode:mandatory|optional>', sets: 'wep-mode', source: drivers },
  { form: 'encryption vlan <vlan> mode wep <mode:mandatory|optional>', sets: 'wep-mode', source: drivers },
  { form: 'encryption mode wep <mode:mandatory|optional> <rest...>', sets: 'wep-mode', source: drivers },
  { form: 'encryption vlan <vlan> mode wep <mode:mandatory|optional> <rest...>', sets: 'wep-mode', source: drivers },
  { form: 'encryption key <slot:1|2|3|4> size <size:40bit|128bit> <key...>', sets: 'wep-key', source: keyTable },
  { form: 'encryption vlan <vlan> key <slot:1|2|3|4> size <size:40bit|128bit> <key...>', sets: 'wep-key', source: keyTable },
  { form: 'encryption key <slot:1|2|3|4>', sets: 'no-wep-key', source: keyTable },
  { form: 'encryption vlan <vlan> key <slot:1|2|3|4>', sets: 'no-wep-key', source: keyTable },
  { form: 'shutdown', sets: 'shutdown', source: configs },
  { form: 'dot11 dot11r pre-authentication <way:over-air|over-ds>', sets: 'dot11r', source: 'OL-30644-01, p. 6-39' },
  { form: 'dot11 dot11r re-association timer <time...>', sets: 'ignored', source: 'OL-30644-01, p. 6-39' },
  { form: 'beacon dtim-period <dtim>', sets: 'dtim', source: configs },
  { form: 'speed <rates...>', sets: 'rates', source: configs },
  { form: 'station-role <role...>', sets: 'role', source: configs },
];

/** Commands of a radio that say nothing about the networks on it. */
export const RADIO_IGNORED: readonly string[] = [
  'ip',
  'ipv6',
  'mbssid',
  'channel',
  'power',
  'antenna',
  'broadcast-key',
  'world-mode',
  'dfs',
  'packet',
  'rts',
  'countermeasure',
  'preamble-short',
  'short-slot-time',
  'guard-interval',
  'bridge-group',
  'description',
  'beacon',
  'payload-encapsulation',
  'fragment-threshold',
  'l2-filter',
  'traffic-class',
  'traffic-metrics',
  'service-policy',
  'infrastructure-client',
  'parent',
  'stbc',
  'peakdetect',
  'ampdu',
  'amsdu',
  'mobile',
  'admission-control',
  'admit-traffic',
  'dot11',
  'load-interval',
  'cca',
  'no',
  'distance',
  'arp',
  'snmp',
  'exit',
  'frame-burst',
  'concatenation',
  'beamform',
  'carrier',
  'interface',
  'basic-rate',
  'slot-time',
  'rate',
  'mac-address',
  'sniffer',
  'spectrum',
  'band-select',
  'logging',
  'ntp',
  'mtu',
  'transmit-op',
  'multicast',
  'workgroup-bridge',
  'dampening',
  'hold-queue',
  'bandwidth',
  'delay',
];

export const SSID_FORMS = formTable(SSID_ROWS);
export const RADIO_FORMS = formTable(RADIO_ROWS);
export const SSID_WORDS = new CommandWords([...SSID_ROWS.map(({ form }) => form), ...SSID_IGNORED]);
export const RADIO_WORDS = new CommandWords([...RADIO_ROWS.map(({ form }) => form), ...RADIO_IGNORED]);

const ssidIgnored = new Set(SSID_IGNORED);
const radioIgnored = new Set(RADIO_IGNORED);

/** `Dot11Radio` with or without its number, and any beginning of it with one, as in `interface d0`. */
const RADIO = /^(?:dot11radio|d(?:o(?:t(?:1(?:1(?:r(?:a(?:d(?:i(?:o)?)?)?)?)?)?)?)?)?(?=[ \d]))/i;

export function isRadioHead(statement: Statement): boolean {
  return keyword(statement, 0) === 'interface' && RADIO.test(restFrom(statement, 1));
}

/** The radio's name as a running configuration writes it, however it was typed: `Dot11Radio1`, `Dot11Radio0.20`. */
export function radioName(head: Statement): string {
  const [number = ''] = /^[\d/.]+/.exec(restFrom(head, 1).replace(RADIO, '').trimStart()) ?? [];
  return `Dot11Radio${number}`;
}

/** A subinterface (`Dot11Radio0.110`) carries a VLAN, no SSID. */
export function isMainRadio(statement: Statement): boolean {
  return isRadioHead(statement) && !radioName(statement).includes('.');
}

export function isSsidHead(statement: Statement): boolean {
  return keyword(statement, 0) === 'dot11' && keyword(statement, 1) === 'ssid' && statement.words.length > 2;
}

function isAmong(statement: Statement, words: ReadonlySet<string>): boolean {
  return words.has(commandWord(statement));
}

export function isIgnoredInSsid(statement: Statement): boolean {
  return isAmong(statement, ssidIgnored);
}

export function isIgnoredInRadio(statement: Statement): boolean {
  return isAmong(statement, radioIgnored);
}
