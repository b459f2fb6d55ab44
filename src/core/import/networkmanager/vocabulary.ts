import type { Akm, ClientEapMethod, KeyManagementKind, RadioBand } from '../model/vocabulary';

/** Where NetworkManager shows what a keyfile leaves out. */
export const LOOK = 'nmcli --show-secrets connection show; wpa_cli status';

/** The manual page that states the defaults. */
export const MANUAL = 'nm-settings-keyfile(5)';

export interface WpaKeyManagement {
  /** What the versions are where `proto` names none. */
  readonly kinds: readonly KeyManagementKind[];
  readonly akms: readonly Akm[];
}

/** Values of `key-mgmt` that mean WPA. Roaming and SHA-256 variants are added by what the driver can do. */
export const KEY_MANAGEMENT_WORDS: Readonly<Record<string, WpaKeyManagement>> = {
  'wpa-psk': { kinds: ['wpa', 'wpa2'], akms: ['psk'] },
  'wpa-none': { kinds: ['wpa'], akms: ['other'] },
  sae: { kinds: ['wpa3'], akms: ['sae'] },
  owe: { kinds: ['wpa3'], akms: ['owe'] },
  'wpa-eap': { kinds: ['wpa', 'wpa2'], akms: ['dot1x'] },
  'wpa-eap-suite-b-192': { kinds: ['wpa3'], akms: ['suite-b-192'] },
};

export const PROTOS: Readonly<Record<string, KeyManagementKind>> = { wpa: 'wpa', rsn: 'wpa2' };

export const BAND_WORDS: Readonly<Record<string, readonly RadioBand[]>> = {
  a: ['5'],
  bg: ['2.4'],
  '6GHz': ['6'],
};

export const EAP_WORDS: Readonly<Record<string, ClientEapMethod>> = {
  ...{ tls: 'eap-tls', ttls: 'eap-ttls', fast: 'eap-fast', leap: 'leap', peap: 'peap' },
};

/** Sections whose unknown items are reported; all others have nothing to do with Wi-Fi. */
export const WIFI_SECTIONS: ReadonlySet<string> = new Set(['wifi', 'wifi-security', '802-1x']);

/** Items that are read, or say nothing that the model holds. */
export const KNOWN_ITEMS: ReadonlySet<string> = new Set([
  ...['ssid', 'mode', 'band', 'channel', 'bssid', 'hidden', 'mtu', 'mac-address', 'cloned-mac-address'],
  ...[
    'mac-address-blacklist',
    'mac-address-denylist',
    'mac-address-randomization',
    'seen-bssids',
    'powersave',
  ],
  ...['generate-mac-address-mask', 'security', 'wake-on-wlan', 'ap-isolation', 'rate', 'tx-power'],
  ...[
    'key-mgmt',
    'auth-alg',
    'proto',
    'pairwise',
    'group',
    'pmf',
    'psk',
    'psk-flags',
    'wep-key0',
    'wep-key1',
  ],
  ...['wep-key2', 'wep-key3', 'wep-key-flags', 'wep-key-type', 'wep-tx-keyidx', 'leap-username'],
  ...['leap-password', 'leap-password-flags', 'wps-method', 'fils', 'eap', 'identity', 'anonymous-identity'],
  ...[
    'password',
    'password-flags',
    'password-raw',
    'password-raw-flags',
    'ca-cert',
    'ca-path',
    'client-cert',
  ],
  ...['ca-cert-password', 'ca-cert-password-flags', 'client-cert-password', 'client-cert-password-flags'],
  ...[
    'private-key',
    'private-key-password',
    'private-key-password-flags',
    'phase1-peapver',
    'phase1-peaplabel',
  ],
  ...['phase1-fast-provisioning', 'phase1-auth-flags', 'phase2-auth', 'phase2-autheap', 'pac-file'],
  ...['domain-suffix-match', 'domain-match', 'altsubject-matches', 'subject-match', 'system-ca-certs', 'pin'],
  ...['pin-flags', 'auth-timeout', 'optional', 'openssl-ciphers'],
]);
