import type { SecurityFlag } from '../cisco/wlan-security';
import { CommandWords } from '../text/command-words';
import { formTable, type Form } from '../text/forms';

/** Switches and values of a WLAN that a command sets and `no` takes back. */
export type WlanSetting =
  | SecurityFlag
  | 'shutdown'
  | 'broadcast'
  | 'ft-over-ds'
  | 'wep-authentication'
  | 'auth-list'
  | 'cckm-tolerance'
  | 'pmf'
  | 'wmm'
  | 'dtim-2.4'
  | 'dtim-5'
  | 'aironet-ie'
  | 'band-select'
  | 'load-balance'
  | 'neighbor-list'
  | 'bss-transition'
  | 'peer-blocking'
  | 'okc'
  | 'mac-filtering';

export type WlanForm =
  WlanSetting | 'ssid' | 'ft' | 'psk' | 'wep-key' | 'radio' | 'radio-old' | 'client-vlan' | 'ignored';

const yang = 'Cisco-IOS-XE-wireless-wlan-cfg.yang';
const guide = 'Catalyst 9800 configuration guides, 17.x';
const configs = 'public configurations';

/** Commands that turn one switch on, and with `no` off. */
const SWITCHES: readonly (readonly [form: string, sets: WlanSetting])[] = [
  ['security wpa', 'wpa'],
  ['security wpa wpa1', 'wpa1'],
  ['security wpa wpa2', 'wpa2'],
  ['security wpa wpa3', 'wpa3'],
  ['security wpa wpa1 ciphers tkip', 'wpa1-tkip'],
  ['security wpa wpa1 ciphers aes', 'wpa1-aes'],
  ['security wpa wpa2 ciphers aes', 'wpa2-aes'],
  ['security wpa wpa2 ciphers tkip', 'wpa2-tkip'],
  ['security wpa wpa2 ciphers ccmp256', 'wpa2-ccmp256'],
  ['security wpa wpa2 ciphers gcmp128', 'wpa2-gcmp128'],
  ['security wpa wpa2 ciphers gcmp256', 'wpa2-gcmp256'],
  ['security wpa akm dot1x', 'akm-dot1x'],
  ['security wpa akm dot1x-sha256', 'akm-dot1x-sha256'],
  ['security wpa akm psk', 'akm-psk'],
  ['security wpa akm psk-sha256', 'akm-psk-sha256'],
  ['security wpa akm cckm', 'akm-cckm'],
  ['security wpa akm ft dot1x', 'akm-ft-dot1x'],
  ['security wpa akm ft psk', 'akm-ft-psk'],
  ['security wpa akm ft sae', 'akm-ft-sae'],
  ['security wpa akm sae', 'akm-sae'],
  ['security wpa akm owe', 'akm-owe'],
  ['security wpa akm suiteb-1x', 'akm-suiteb'],
  ['security wpa akm suiteb-192', 'akm-suiteb-192'],
  ['security ft over-the-ds', 'ft-over-ds'],
  ['security static-wep-key', 'static-wep'],
  ['shutdown', 'shutdown'],
  ['broadcast-ssid', 'broadcast'],
  ['ccx aironet-iesupport', 'aironet-ie'],
  ['band-select', 'band-select'],
  ['load-balance', 'load-balance'],
  ['assisted-roaming neighbor-list', 'neighbor-list'],
  ['bss-transition', 'bss-transition'],
  ['okc', 'okc'],
];

// prettier-ignore
const VALUES: readonly Form<WlanForm>[] = [
  { form: 'ssid <ssid>', sets: 'ssid', unconfirmed: 'in no text of the vendor that was reachable', source: 'notes of administrators' },
  { form: 'security ft', sets: 'ft', source: yang },
  { form: 'security ft adaptive', sets: 'ft', source: yang },
  { form: 'security ft reassociation-timeout <rest...>', sets: 'ignored', source: yang },
  { form: 'security wpa psk set-key <format:ascii|hex> <type:0|6|7|8> <key...>', sets: 'psk', source: configs },
  { form: 'security wpa psk set-key <format:ascii|hex> <key...>', sets: 'psk', unconfirmed: 'the form without a key type', source: yang },
  { form: 'security wpa akm psk set-key <format:ascii|hex> <type:0|6|7|8> <key...>', sets: 'psk', unconfirmed: 'the form of releases before 16.10', source: configs },
  { form: 'security wpa psk set-key', sets: 'psk', source: configs },
  { form: 'security static-wep-key authentication <value:open|shared>', sets: 'wep-authentication', source: yang },
  { form: 'security static-wep-key encryption <size:40|104> <format:ascii|hex> <type:0|8> <rest...>', sets: 'wep-key', source: yang },
  { form: 'security static-wep-key encryption', sets: 'wep-key', source: yang },
  { form: 'security dot1x authentication-list <value>', sets: 'auth-list', source: guide },
  { form: 'security dot1x authentication-list', sets: 'auth-list', source: guide },
  { form: 'security pmf <value:mandatory|optional>', sets: 'pmf', source: guide },
  { form: 'security pmf', sets: 'pmf', source: guide },
  { form: 'security pmf association-comeback|saquery-retry-time|saquery <rest...>', sets: 'ignored', source: guide },
  { form: 'security wpa akm cckm timestamp-tolerance <value>', sets: 'cckm-tolerance', unconfirmed: 'the leaf exists, its command is in no text that was reachable', source: yang },
  { form: 'security cckm timestamp-tolerance <value>', sets: 'cckm-tolerance', unconfirmed: 'the leaf exists, its command is in no text that was reachable', source: yang },
  { form: 'security wpa gtk-randomize|osen|mpsk|cckm <rest...>', sets: 'ignored', source: yang },
  { form: 'security wpa mpsk|osen|gtk-randomize', sets: 'ignored', source: yang },
  { form: 'mac-filtering <value>', sets: 'mac-filtering', source: guide },
  { form: 'mac-filtering <value> <rest...>', sets: 'mac-filtering', source: guide },
  { form: 'mac-filtering', sets: 'mac-filtering', source: guide },
  { form: 'security wpa akm sae pwe <value:h2e|hnp|both-h2e-hnp>', sets: 'ignored', source: guide },
  { form: 'security wpa transition-mode-wlan-id <value>', sets: 'ignored', source: configs },
  { form: 'security wpa transition-mode-wlan-id', sets: 'ignored', source: configs },
  { form: 'security web-auth|transition-mode-wlan-id|wpa3|sae|easy-psk <rest...>', sets: 'ignored', source: guide },
  { form: 'security web-auth', sets: 'ignored', source: guide },
  { form: 'wmm <value:allowed|require|disabled>', sets: 'wmm', unconfirmed: 'the keyword is in no text that was reachable', source: yang },
  { form: 'wmm', sets: 'wmm', source: yang },
  { form: 'dtim dot11 5ghz <value>', sets: 'dtim-5', source: configs },
  { form: 'dtim dot11 24ghz <value>', sets: 'dtim-2.4', source: configs },
  { form: 'radio policy dot11 <value:24ghz|5ghz|6ghz>', sets: 'radio', source: configs },
  { form: 'radio policy dot11 <value:24ghz|5ghz|6ghz> <rest...>', sets: 'radio', source: configs },
  { form: 'client vlan <value>', sets: 'client-vlan', source: 'configurations of converged access, 3.x to 16.9' },
  { form: 'radio <value:all|dot11a|dot11ag|dot11bg|dot11g>', sets: 'radio-old', source: configs },
  { form: 'peer-blocking <rest...>', sets: 'peer-blocking', source: configs },
  { form: 'peer-blocking', sets: 'peer-blocking', source: configs },
];

/** Commands of a WLAN that say nothing about security or voice. */
const IGNORED = [
  'aaa-override',
  'accounting-list',
  'auto',
  'call-snoop',
  'channel-scan',
  'chd',
  'client',
  'client-association',
  'datalink',
  'device-tracking',
  'diag-channel',
  'dot11ax',
  'dot11be',
  'dot11v',
  'exclusionlist',
  'ip',
  'ipv6',
  'local-auth',
  'max-client',
  'mbo',
  'media-stream',
  'multicast',
  'mu-mimo',
  'nac',
  'passive-client',
  'roamed-voice-client',
  'scan-report',
  'scheduler',
  'service-policy',
  'session-timeout',
  'static-ip',
  'transition-disable',
  'universal-admin',
  'wifi-alliance',
  'wifi-direct',
  'wmm-ac',
  'uapsd',
  'assisted-roaming',
  'ccx',
  'mobility',
  'profiling',
  'description',
  'exit',
  'advertise',
  'apf',
  'beacon',
  'bss-transition',
  'wgb',
  'latency',
  'rrm',
  'user-defined-network',
  'no',
  'default',
  'load',
  'aironet-iesupport',
  'qos',
  'eap-profile',
  'fabric',
  'vlan',
  'tag',
  'dual-neighbor-list',
].flatMap((word): Form<WlanForm>[] => [
  { form: word, sets: 'ignored', source: guide },
  { form: `${word} <rest...>`, sets: 'ignored', source: guide },
]);

const ROWS: readonly Form<WlanForm>[] = [
  ...SWITCHES.map(([form, sets]) => ({ form, sets, source: yang })),
  ...VALUES,
  ...IGNORED,
];

export const WLAN_FORMS = formTable<WlanForm>(ROWS);
export const WLAN_WORDS = new CommandWords(ROWS.map(({ form }) => form));

/** First words of a WLAN's commands. */
export const WLAN_FIRST_WORDS = ROWS.map(({ form }) => form.split(/[ |]/)[0] ?? '');
