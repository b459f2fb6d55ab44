import type { WlanSetting } from '../c9800/forms';
import type { DoubtRow } from '../cisco/doubt-rows';
import type { FtMode, RadioBand } from '../model/vocabulary';

/** Switches of a WLAN by the names of the data model, with the setting that a command line has for each. */
export const SWITCHES: ReadonlyMap<string, WlanSetting> = new Map<string, WlanSetting>([
  ['security-wpa', 'wpa'],
  ['wep-enabled', 'static-wep'],
  ['wpa1-enabled', 'wpa1'],
  ['wpa1-tkip', 'wpa1-tkip'],
  ['wpa1-aes', 'wpa1-aes'],
  ['wpa2-enabled', 'wpa2'],
  ['wpa2-aes', 'wpa2-aes'],
  ['wpa3-enabled', 'wpa3'],
  ['rsn-cipher-suite-gcmp128', 'wpa2-gcmp128'],
  ['rsn-cipher-suite-gcmp256', 'wpa2-gcmp256'],
  ['rsn-cipher-suite-ccmp256', 'wpa2-ccmp256'],
  ['auth-key-mgmt-dot1x', 'akm-dot1x'],
  ['auth-key-mgmt-dot1x-sha256', 'akm-dot1x-sha256'],
  ['auth-key-mgmt-psk', 'akm-psk'],
  ['auth-key-mgmt-psk-sha256', 'akm-psk-sha256'],
  ['auth-key-mgmt-cckm', 'akm-cckm'],
  ['auth-key-mgmt-ft-dot1x', 'akm-ft-dot1x'],
  ['auth-key-mgmt-ft-psk', 'akm-ft-psk'],
  ['auth-key-mgmt-sae', 'akm-sae'],
  ['auth-key-mgmt-ft-sae', 'akm-ft-sae'],
  ['akm-owe', 'akm-owe'],
  ['auth-key-mgmt-suite-b', 'akm-suiteb'],
  ['auth-key-mgmt-suite-b-192', 'akm-suiteb-192'],
  ['ft-over-ds', 'ft-over-ds'],
  ['broadcast-ssid', 'broadcast'],
  ['ccx-aironet-ie', 'aironet-ie'],
  ['band-steering-allowed', 'band-select'],
  ['load-balance', 'load-balance'],
  ['wlan-11k-neigh-list', 'neighbor-list'],
  ['dot11v-bss-transition', 'bss-transition'],
  ['okc', 'okc'],
]);

/** Values of a WLAN, with the words that a command line has for them; null: as they stand. */
export const VALUES: ReadonlyMap<string, readonly [WlanSetting, Readonly<Record<string, string>> | null]> =
  new Map<string, readonly [WlanSetting, Readonly<Record<string, string>> | null]>([
    [
      'dot11-auth-type',
      [
        'wep-authentication',
        { 'apf-vap-80211-auth-open': 'open', 'apf-vap-80211-auth-shared-key': 'shared' },
      ],
    ],
    [
      'pmf-options',
      [
        'pmf',
        {
          'apf-vap-pmf-disabled': 'off',
          'apf-vap-pmf-optional': 'optional',
          'apf-vap-pmf-required': 'mandatory',
        },
      ],
    ],
    [
      'qos-wmm-status',
      [
        'wmm',
        {
          'apf-vap-wme-disabled': 'disabled',
          'apf-vap-wme-allowed': 'allowed',
          'apf-vap-wme-required': 'require',
        },
      ],
    ],
    [
      'p2p-block-action',
      [
        'peer-blocking',
        {
          'p2p-blocking-action-none': 'off',
          'p2p-blocking-action-drop': 'on',
          'p2p-blocking-action-fwdup': 'on',
        },
      ],
    ],
    ['authentication-list', ['auth-list', null]],
    ['cckm-tsf-tolerance', ['cckm-tolerance', null]],
    ['dot11a-dtim', ['dtim-5', null]],
    ['dot11b-dtim', ['dtim-2.4', null]],
  ]);

export const FT_MODES: Readonly<Record<string, FtMode>> = {
  'dot11r-disabled': 'off',
  'dot11r-enabled': 'on',
  'dot11r-adaptive-enabled': 'adaptive',
};

export const BANDS: Readonly<Record<string, RadioBand>> = {
  'dot11-2-dot-4-ghz-band': '2.4',
  'dot11-5-ghz-band': '5',
  'dot11-6-ghz-band': '6',
};

/** Cisco's type digits for `crypt-type`. */
export const KEY_TYPES: Readonly<Record<string, string>> = {
  ...{ clear: '0', 'ike-aes': '6', type7: '7', aes: '8', sha: '4', md5: '5' },
};

/** Members that are read in their own way. */
export const READ_MEMBERS: ReadonlySet<string> = new Set([
  ...['profile-name', 'wlan-id', 'ssid', 'wlan-status', 'ft-mode', 'ft-reassoc-timeout'],
  ...['psk', 'psk-type', 'psk-key-type', 'wlan-radio-policies'],
  ...['wep-key', 'wep-key-type', 'wep-key-format', 'wep-key-size', 'wep-key-index'],
  ...['apf-vap-id-data', 'apf-vap-802-11v-data'],
]);

/** Members that bear on security, so that an unknown one is worth telling; all others are passed over. */
export const SECURITY_MEMBER =
  /^(?:auth-key-mgmt-|akm-|rsn-cipher-|security(?!-wpa$)|wpa[\d-]|wep-|psk|mpsk-enable$|easy-psk$|osen$|ft-)/;

/** What a member that was not understood may have set; members stand as `"name": value`. */
export const DOUBTS: readonly DoubtRow[] = [
  { prefix: '"security-wpa', fields: ['key-management', 'akms', 'ciphers'] },
  { prefix: '"security', fields: ['key-management', 'akms', 'ciphers', 'psk', 'ft', 'pmf'] },
  { prefix: '"auth-key-mgmt-', fields: ['akms'] },
  { prefix: '"akm-', fields: ['akms'] },
  { prefix: '"rsn-cipher-', fields: ['ciphers'] },
  { prefix: '"wpa-', fields: ['key-management', 'akms', 'ciphers', 'psk'] },
  { prefix: '"wpa', fields: ['key-management', 'ciphers'] },
  { prefix: '"wep-enabled', fields: ['key-management', 'ciphers', 'wep'] },
  { prefix: '"wep-', fields: ['wep'] },
  { prefix: '"dot11-auth-type', fields: ['authentication'] },
  { prefix: '"psk', fields: ['psk'] },
  { prefix: '"mpsk', fields: ['psk'] },
  { prefix: '"easy-psk', fields: ['psk'] },
  { prefix: '"ft-', fields: ['ft'] },
  { prefix: '"pmf-options', fields: ['pmf'] },
];
