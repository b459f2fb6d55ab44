import type { Akm, Cipher } from '../model/vocabulary';

/** The annotated example that states hostapd's defaults. */
export const HOSTAPD_CONF = 'hostapd.conf of hostapd 2.10';

/** AKM words of `wpa_key_mgmt`; hostapd has no CCKM. */
export const AKM_WORDS: Readonly<Record<string, Akm>> = {
  'WPA-PSK': 'psk',
  'WPA-PSK-SHA256': 'psk-sha256',
  'FT-PSK': 'ft-psk',
  'WPA-EAP': 'dot1x',
  'WPA-EAP-SHA256': 'dot1x-sha256',
  'FT-EAP': 'ft-dot1x',
  SAE: 'sae',
  'FT-SAE': 'ft-sae',
  'SAE-EXT-KEY': 'sae',
  'FT-SAE-EXT-KEY': 'ft-sae',
  OWE: 'owe',
  'WPA-EAP-SUITE-B': 'suite-b',
  'WPA-EAP-SUITE-B-192': 'suite-b-192',
  'FT-EAP-SHA384': 'ft-dot1x',
  DPP: 'dpp',
  'FILS-SHA256': 'other',
  'FILS-SHA384': 'other',
  OSEN: 'other',
};

export const CIPHER_WORDS: Readonly<Record<string, Cipher>> = {
  CCMP: 'ccmp',
  TKIP: 'tkip',
  GCMP: 'gcmp',
  'CCMP-256': 'ccmp-256',
  'GCMP-256': 'gcmp-256',
};

/** Beginnings of items that decide about security and are not all read; an item with one that is unknown is reported. */
export const SECURITY_PREFIXES = [
  ...[
    'wpa',
    'rsn',
    'wep',
    'auth',
    'acct',
    'ieee8021x',
    'ieee80211w',
    'ssid',
    'ft_',
    'mobility',
    'r0',
    'r1',
    'pmk',
    'sae',
    'owe',
    'okc',
  ],
];

/** Items with such a beginning that are read or say nothing here. */
export const KNOWN_ITEMS = new Set([
  ...[
    'wpa',
    'wpa_key_mgmt',
    'wpa_pairwise',
    'rsn_pairwise',
    'wpa_passphrase',
    'wpa_psk',
    'wpa_psk_file',
    'wpa_psk_radius',
  ],
  ...[
    'wpa_group_rekey',
    'wpa_strict_rekey',
    'wpa_gmk_rekey',
    'wpa_ptk_rekey',
    'wpa_disable_eapol_key_retries',
    'rsn_preauth',
  ],
  ...[
    'rsn_preauth_interfaces',
    'wpa_group_update_count',
    'wpa_pairwise_update_count',
    'wpa_deny_ptk0_rekey',
    'wpa_ptk_rekey',
  ],
  ...[
    'wep_key0',
    'wep_key1',
    'wep_key2',
    'wep_key3',
    'wep_default_key',
    'wep_key_len_broadcast',
    'wep_key_len_unicast',
  ],
  ...[
    'wep_rekey_period',
    'auth_algs',
    'auth_server_addr',
    'auth_server_port',
    'auth_server_shared_secret',
    'auth_cache',
  ],
  ...[
    'acct_server_addr',
    'acct_server_port',
    'acct_server_shared_secret',
    'ieee8021x',
    'ieee80211w',
    'ssid',
    'ssid2',
  ],
  ...[
    'ft_over_ds',
    'ft_psk_generate_local',
    'ft_r0_key_lifetime',
    'ft_rkh_no_cache',
    'mobility_domain',
    'r0_key_lifetime',
  ],
  ...[
    'r1_key_holder',
    'r0kh',
    'r1kh',
    'pmk_r1_push',
    'pmk_r1_max_key_lifetime',
    'r1_max_key_lifetime',
    'okc',
  ],
  ...[
    'sae_password',
    'sae_require_mfp',
    'sae_groups',
    'sae_pwe',
    'sae_anti_clogging_threshold',
    'sae_sync',
    'sae_track_password',
  ],
  ...[
    'owe_transition_ifname',
    'owe_transition_bssid',
    'owe_transition_ssid',
    'owe_groups',
    'owe_ptk_workaround',
  ],
]);
