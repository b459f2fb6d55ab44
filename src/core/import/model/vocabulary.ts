/** 802.11 authentication algorithms; `network-eap` is Cisco's (LEAP, EAP-FAST, CCKM on autonomous access points). */
export const AUTHENTICATIONS = ['open', 'shared', 'network-eap'] as const;
export type Authentication = (typeof AUTHENTICATIONS)[number];

/** Table 5's key managements and what came after: `802.1x` alone is dynamic WEP, `wpa` the WPA element, the others RSN. */
export const KEY_MANAGEMENTS = ['none', 'static', '802.1x', 'wpa', 'wpa2', 'wpa3'] as const;
export type KeyManagementKind = (typeof KEY_MANAGEMENTS)[number];

/** Cipher suites (IEEE 802.11-2020, table 9-149); `wep` where the size of a dynamic key is not told. */
export const CIPHERS = [
  'none',
  'wep',
  'wep40',
  'wep104',
  'wep128',
  'tkip',
  'ccmp',
  'gcmp',
  'ccmp-256',
  'gcmp-256',
  'ckip',
  'cmic',
] as const;
export type Cipher = (typeof CIPHERS)[number];

/** Authentication and key management suites (IEEE 802.11-2020, table 9-151), and Cisco's CCKM. */
export const AKMS = [
  'psk',
  'psk-sha256',
  'ft-psk',
  'dot1x',
  'dot1x-sha256',
  'ft-dot1x',
  'cckm',
  'sae',
  'ft-sae',
  'owe',
  'suite-b',
  'suite-b-192',
  'dpp',
  'other',
] as const;
export type Akm = (typeof AKMS)[number];

export const RADIO_BANDS = ['2.4', '5', '6'] as const;
export type RadioBand = (typeof RADIO_BANDS)[number];

export const FT_MODES = ['off', 'on', 'adaptive'] as const;
export type FtMode = (typeof FT_MODES)[number];

export const PMF_MODES = ['off', 'optional', 'required'] as const;
export type PmfMode = (typeof PMF_MODES)[number];

/** Whether a network is on the air, and if not, why. */
export const AIR_STATES = ['on', 'disabled', 'shut-down', 'not-attached', 'no-clients'] as const;
export type AirState = (typeof AIR_STATES)[number];

/** Static WEP sizes in bits as phones name them; 152 is 16 characters. */
export const STATIC_WEP_SIZES = [40, 128, 152] as const;
export type StaticWepSize = (typeof STATIC_WEP_SIZES)[number];

/** Roaming and voice options; a network lists those that its dialect has or its file sets. */
export const OPTION_NAMES = [
  'okc',
  'neighbor-report',
  'bss-transition',
  'cckm-timestamp-tolerance',
  'wmm',
  'qos',
  'admission-control',
  'dtim-2.4',
  'dtim-5',
  'session-timeout',
  'client-exclusion',
  'aironet-ie',
  'band-select',
  'load-balance',
  'dhcp-required',
  'peer-blocking',
  'minimum-rate',
  'eapol-key-timeout',
  'wds',
  'mac-filtering',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];
export type OptionValue = string | number | boolean;

/** EAP methods of clients: the phone's four and what other clients' profiles hold besides. */
export const CLIENT_EAP_METHODS = [
  'eap-fast',
  'eap-tls',
  'peap-mschapv2',
  'peap-gtc',
  'peap',
  'eap-ttls',
  'leap',
  'other',
] as const;
export type ClientEapMethod = (typeof CLIENT_EAP_METHODS)[number];
