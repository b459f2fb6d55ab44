import { AES_KINDS, EAP_KINDS, FT_KINDS, PSK_KINDS } from '../ap/kinds';
import type { SecretCondition } from '../ap/radius-entries';
import type { LineRow, LineSection } from '../lines/line-table';

export type HostapdCondition =
  | SecretCondition
  | 'placeholders'
  | 'site'
  | 'ctrl-interface'
  | 'country'
  | 'ssid-hex'
  | 'ssid-utf8'
  | 'hidden'
  | 'shared'
  | 'mixed'
  | 'hex';

type Row = LineRow<HostapdCondition>;
type Section = LineSection<HostapdCondition>;

const ran = 'started with hostapd 2.10';
const product = 'this program';

// prettier-ignore
const base: Section = {
  lines: [
    { text: '# hostapd 2.10', source: product },
    { text: '# Profile: {name}', source: product },
    { text: '# Site: {site}', when: ['site'], source: product },
    { text: '# Secrets are masked where <...> stands; hostapd refuses the file until they are filled in', when: ['placeholders'], source: product },
    { text: 'interface={interface}', source: ran },
    { text: 'driver={driver}', source: ran },
    { text: 'ctrl_interface={ctrlInterface}', when: ['ctrl-interface'], source: ran },
    { text: 'country_code={country}', when: ['country'], source: ran },
    { text: 'ieee80211d=1', when: ['country'], source: ran },
    { text: 'ssid={ssid}', unless: ['ssid-hex'], answers: 'SSID', source: ran },
    { text: 'ssid2={ssidHex}', when: ['ssid-hex'], answers: 'SSID', source: ran },
    { text: 'utf8_ssid=1', when: ['ssid-utf8'], answers: 'SSID', source: ran },
    { text: 'ignore_broadcast_ssid=0', unless: ['hidden'], source: ran },
    { text: 'ignore_broadcast_ssid=1', when: ['hidden'], source: ran },
    { text: 'hw_mode={hwMode}', answers: '802.11 mode', source: ran },
    { text: 'channel={channel}', answers: '802.11 mode', source: ran },
    // In units of 100 kbit/s: nothing below 12 Mbit/s, 12 and 24 mandatory for every client.
    { text: 'supported_rates=120 180 240 360 480 540', source: 'TAC note 214215; ran' },
    { text: 'basic_rates=120 240', source: 'TAC note 214215; ran' },
    { text: 'wmm_enabled=1', unconfirmed: 'value', source: ran },
    { text: 'dtim_period=2', unconfirmed: 'value', source: ran },
    { text: 'rrm_neighbor_report=0', source: 'TAC note 214215; ran' },
    { text: 'bss_transition=0', source: 'TAC note 214215; ran' },
  ],
};

// prettier-ignore
const protection: readonly Row[] = [
  { text: 'auth_algs=1', unless: ['shared'], answers: 'Security mode', source: ran },
  { text: 'auth_algs=2', when: ['shared'], answers: 'Security mode', source: ran },
  { text: 'wpa=0', kinds: ['open', 'static-wep'], answers: 'Key management', source: ran },
  { text: 'wpa=1', kinds: ['psk-tkip'], answers: 'Key management', source: ran },
  { text: 'wpa=2', kinds: AES_KINDS, answers: 'Key management', source: ran },
  { text: 'wpa_key_mgmt=WPA-PSK', kinds: ['psk-tkip', 'psk-aes'], answers: 'Key management', source: ran },
  { text: 'wpa_key_mgmt=FT-PSK', kinds: ['psk-aes-ft'], unless: ['mixed'], answers: 'Fast roaming', source: ran },
  { text: 'wpa_key_mgmt=WPA-PSK FT-PSK', kinds: ['psk-aes-ft'], when: ['mixed'], answers: 'Fast roaming', source: ran },
  { text: 'wpa_key_mgmt=WPA-EAP', kinds: ['eap-aes'], answers: 'Key management', source: ran },
  { text: 'wpa_key_mgmt=FT-EAP', kinds: ['eap-aes-ft'], unless: ['mixed'], answers: 'Fast roaming', source: ran },
  { text: 'wpa_key_mgmt=WPA-EAP FT-EAP', kinds: ['eap-aes-ft'], when: ['mixed'], answers: 'Fast roaming', source: ran },
  { text: 'wpa_pairwise=TKIP', kinds: ['psk-tkip'], answers: 'Encryption', source: ran },
  { text: 'rsn_pairwise=CCMP', kinds: AES_KINDS, answers: 'Encryption', source: ran },
  { text: 'ieee80211w=0', kinds: AES_KINDS, source: ran },
  { text: 'wpa_passphrase={psk}', kinds: PSK_KINDS, unless: ['hex'], answers: 'Passphrase', source: ran },
  { text: 'wpa_psk={psk}', kinds: PSK_KINDS, when: ['hex'], answers: 'Passphrase', source: ran },
  { text: 'wep_default_key={wepSlot}', kinds: ['static-wep'], answers: 'WEP key', source: ran },
  { text: 'wep_key{wepSlot}={wepKey}', kinds: ['static-wep'], answers: 'WEP key', source: ran },
];

// prettier-ignore
const roaming: readonly Row[] = [
  { text: 'nas_identifier={nasIdentifier}', kinds: [...EAP_KINDS, 'psk-aes-ft'], source: ran },
  { text: 'mobility_domain={mobilityDomain}', kinds: FT_KINDS, answers: 'Fast roaming', source: ran },
  { text: 'ft_over_ds=0', kinds: FT_KINDS, answers: 'Fast roaming', source: ran },
  { text: 'ft_psk_generate_local=1', kinds: ['psk-aes-ft'], answers: 'Fast roaming', source: ran },
  { text: '# For several access points add to each: pmk_r1_push=1, r0kh=ff:ff:ff:ff:ff:ff * <32 hex digits>,', kinds: ['eap-aes-ft'], source: 'hostapd.conf, wildcard key holders' },
  { text: '# r1kh=00:00:00:00:00:00 00:00:00:00:00:00 <the same 32 hex digits>', kinds: ['eap-aes-ft'], source: 'hostapd.conf, wildcard key holders' },
];

// prettier-ignore
const radius: readonly Section[] = [
  { kinds: EAP_KINDS, lines: [{ text: 'ieee8021x=1', answers: 'EAP method (answered by the RADIUS server)', source: ran }] },
  {
    each: 'servers',
    lines: [
      { text: 'auth_server_addr={host}', source: ran },
      { text: 'auth_server_port={auth}', source: ran },
      { text: 'auth_server_shared_secret={secret}', when: ['secret'], source: ran },
      // hostapd would take the placeholder for the secret, but refuses an empty one.
      { text: '# auth_server_shared_secret={secret}', when: ['no-secret'], source: ran },
      { text: 'auth_server_shared_secret=', when: ['no-secret'], source: ran },
      { text: 'acct_server_addr={host}', source: ran },
      { text: 'acct_server_port={acct}', source: ran },
      { text: 'acct_server_shared_secret={secret}', when: ['secret'], source: ran },
      { text: '# acct_server_shared_secret={secret}', when: ['no-secret'], source: ran },
      { text: 'acct_server_shared_secret=', when: ['no-secret'], source: ran },
    ],
  },
];

/** The lines of hostapd.conf: every one was started with hostapd 2.10, so what is unconfirmed is a value, never a syntax. */
export const HOSTAPD_LINES: readonly Section[] = [base, { lines: protection }, ...radius, { lines: roaming }];
