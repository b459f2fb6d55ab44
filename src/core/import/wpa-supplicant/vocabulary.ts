import type { Akm, Cipher, ClientEapMethod, KeyManagementKind } from '../model/vocabulary';

/** Where wpa_supplicant shows what its file leaves out. */
export const LOOK = 'wpa_cli status; wpa_cli get_network 0 key_mgmt';

export const SAMPLE = 'wpa_supplicant.conf of wpa_supplicant 2.10';

/** Words of `key_mgmt` that are suites; `NONE` and `IEEE8021X` are not. */
export const AKM_WORDS: Readonly<Record<string, Akm>> = {
  'WPA-PSK': 'psk',
  'WPA-PSK-SHA256': 'psk-sha256',
  'FT-PSK': 'ft-psk',
  'WPA-EAP': 'dot1x',
  'WPA-EAP-SHA256': 'dot1x-sha256',
  'FT-EAP': 'ft-dot1x',
  'FT-EAP-SHA384': 'ft-dot1x',
  SAE: 'sae',
  'FT-SAE': 'ft-sae',
  'SAE-EXT-KEY': 'sae',
  'FT-SAE-EXT-KEY': 'ft-sae',
  OWE: 'owe',
  'WPA-EAP-SUITE-B': 'suite-b',
  'WPA-EAP-SUITE-B-192': 'suite-b-192',
  DPP: 'dpp',
  'WPA-NONE': 'other',
  'FILS-SHA256': 'other',
  'FILS-SHA384': 'other',
  'FT-FILS-SHA256': 'other',
  'FT-FILS-SHA384': 'other',
  OSEN: 'other',
};

/** Every word of `key_mgmt` that is read. */
export const KEY_MANAGEMENT_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(AKM_WORDS),
  'NONE',
  'IEEE8021X',
]);

export const CIPHER_WORDS: Readonly<Record<string, Cipher>> = {
  ...{ CCMP: 'ccmp', TKIP: 'tkip', GCMP: 'gcmp', 'CCMP-256': 'ccmp-256', 'GCMP-256': 'gcmp-256' },
  ...{ NONE: 'none', WEP40: 'wep40', WEP104: 'wep104' },
};

export const PROTO_WORDS: Readonly<Record<string, KeyManagementKind>> = {
  ...{ WPA: 'wpa', RSN: 'wpa2', WPA2: 'wpa2' },
};

export const EAP_WORDS: Readonly<Record<string, ClientEapMethod>> = {
  ...{ TLS: 'eap-tls', TTLS: 'eap-ttls', FAST: 'eap-fast', LEAP: 'leap', PEAP: 'peap' },
};

/** Items of a network block that are read, or say nothing that the model holds. */
export const KNOWN_ITEMS: ReadonlySet<string> = new Set([
  ...['ssid', 'scan_ssid', 'bssid', 'bssid_blacklist', 'bssid_ignore', 'bssid_whitelist', 'bssid_accept'],
  ...['priority', 'mode', 'frequency', 'freq_list', 'scan_freq', 'bgscan', 'proto', 'key_mgmt', 'auth_alg'],
  ...['pairwise', 'group', 'group_mgmt', 'psk', 'mem_only_psk', 'raw_psk', 'sae_password', 'sae_password_id'],
  ...['sae_pwe', 'eapol_flags', 'mixed_cell', 'proactive_key_caching', 'wep_key0', 'wep_key1', 'wep_key2'],
  ...['wep_key3', 'wep_tx_keyidx', 'peerkey', 'wpa_ptk_rekey', 'wpa_deny_ptk0_rekey', 'ieee80211w', 'ocv'],
  ...['disabled', 'id_str', 'eap', 'identity', 'anonymous_identity', 'password', 'ca_cert', 'ca_path'],
  ...['client_cert', 'private_key', 'private_key_passwd', 'dh_file', 'subject_match', 'altsubject_match'],
  ...['domain_suffix_match', 'domain_match', 'phase1', 'phase2', 'ca_cert2', 'ca_path2', 'client_cert2'],
  ...['private_key2', 'private_key2_passwd', 'private_key2_password', 'dh_file2', 'subject_match2'],
  ...[
    'altsubject_match2',
    'domain_suffix_match2',
    'domain_match2',
    'fragment_size',
    'ocsp',
    'openssl_ciphers',
  ],
  ...['erp', 'pac_file', 'eap_workaround', 'engine', 'engine_id', 'key_id', 'cert_id', 'ca_cert_id', 'pin'],
  ...[
    'okc',
    'ft_eap_pmksa_caching',
    'beacon_int',
    'dtim_period',
    'mac_addr',
    'ap_max_inactivity',
    'machine_ca_cert',
  ],
  ...[
    'disable_ht',
    'disable_vht',
    'disable_ht40',
    'disable_sgi',
    'ht_mcs',
    'macsec_policy',
    'multi_ap_backhaul_sta',
  ],
]);
