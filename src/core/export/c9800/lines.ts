import { AES_KINDS, CCKM_KINDS, EAP_KINDS, FT_KINDS, PSK_KINDS, TKIP_KINDS, WPA_KINDS } from '../ap/kinds';
import type { SecretCondition } from '../ap/radius-entries';
import { kindsWhere } from '../ios-xe/wlan-leaves';
import type { LineRow, LineSection } from '../lines/line-table';

export type C9800Condition =
  | SecretCondition
  | 'placeholders'
  | 'site'
  | 'vlan'
  | 'hidden'
  | 'plain-ssid'
  | 'quoted-ssid'
  | 'escaped-ssid'
  | 'shared'
  | 'mixed'
  | 'hex'
  | 'band-2.4'
  | 'band-5'
  | 'voice-rates';

type Row = LineRow<C9800Condition>;
type Section = LineSection<C9800Condition>;

const model = 'Cisco-IOS-XE-wireless-wlan-cfg.yang; LANforge controller driver';
const configs = 'public IOS-XE configurations';
const tac = 'TAC note 214215';
const product = 'this program';

/** A WLAN that says nothing has WPA, WPA2 with AES and 802.1X on, and FT adaptive: what a row does without goes. */
const NO_WPA = kindsWhere((leaves) => !leaves['security-wpa']);
const NO_WPA2 = kindsWhere((leaves) => !leaves['wpa2-enabled']);
const NO_FT = kindsWhere((leaves) => leaves['ft-mode'] === 'dot11r-disabled');
const NO_DOT1X = kindsWhere((leaves) => !leaves['auth-key-mgmt-dot1x'], true);

// prettier-ignore
const header: Section = {
  lines: [
    { text: '! Catalyst 9800 (IOS-XE {release}), for paste into "configure terminal"', source: product },
    { text: '! Profile: {profile}', source: product },
    { text: '! Site: {site}', when: ['site'], source: product },
    { text: '! Secrets are masked or missing where <...> stands', when: ['placeholders'], source: product },
  ],
};

const aaa: readonly Section[] = [
  { kinds: EAP_KINDS, lines: [{ text: 'aaa new-model', source: configs }] },
  {
    each: 'servers',
    lines: [
      {
        text: 'radius server {base}-{server}',
        answers: 'EAP method (answered by the RADIUS server)',
        source: configs,
      },
      { text: ' address ipv4 {host} auth-port {auth} acct-port {acct}', source: configs },
      { text: ' key 0 {secret}', when: ['secret'], source: configs },
      // As a comment: a controller would take the placeholder itself for the secret.
      { text: '! key 0 {secret}', when: ['no-secret'], source: configs },
      { text: '!', source: product },
    ],
  },
  { kinds: EAP_KINDS, lines: [{ text: 'aaa group server radius {base}-RAD', source: configs }] },
  { each: 'servers', lines: [{ text: ' server name {base}-{server}', source: configs }] },
  {
    kinds: EAP_KINDS,
    lines: [
      { text: '!', source: product },
      { text: 'aaa authentication dot1x {base}-LIST group {base}-RAD', source: configs },
    ],
  },
];

// prettier-ignore
const security: readonly Row[] = [
  { text: ' no security ft adaptive', kinds: NO_FT, answers: 'Fast roaming', source: model },
  { text: ' security ft', kinds: FT_KINDS, answers: 'Fast roaming', source: model },
  { text: ' no security ft over-the-ds', kinds: FT_KINDS, answers: 'Fast roaming', source: model },
  { text: ' no security wpa', kinds: NO_WPA, answers: 'Security mode', source: model },
  { text: ' no security wpa wpa2', kinds: NO_WPA2, answers: 'Encryption', source: model },
  { text: ' no security wpa wpa2 ciphers aes', kinds: NO_WPA2, answers: 'Encryption', source: model },
  { text: ' security wpa wpa1', kinds: TKIP_KINDS, answers: 'Encryption', source: model },
  { text: ' security wpa wpa1 ciphers tkip', kinds: TKIP_KINDS, answers: 'Encryption', source: model },
  { text: ' security wpa wpa2', kinds: AES_KINDS, answers: 'Encryption', source: model },
  { text: ' security wpa wpa2 ciphers aes', kinds: AES_KINDS, answers: 'Encryption', source: model },
  { text: ' no security wpa akm dot1x', kinds: NO_DOT1X, answers: 'Key management', source: model },
  { text: ' no security wpa akm dot1x', kinds: ['eap-aes-ft'], unless: ['mixed'], answers: 'Key management', source: model },
  { text: ' security static-wep-key authentication open', kinds: ['static-wep'], unless: ['shared'], answers: 'Security mode', source: model },
  { text: ' security static-wep-key authentication shared', kinds: ['static-wep'], when: ['shared'], answers: 'Security mode', source: model },
  { text: ' security static-wep-key encryption {wepSize} hex 0 {wepKey} {wepIndex}', kinds: ['static-wep'], when: ['hex'], answers: 'WEP key', source: model },
  { text: ' security static-wep-key encryption {wepSize} ascii 0 {wepKey} {wepIndex}', kinds: ['static-wep'], unless: ['hex'], answers: 'WEP key', source: model },
  { text: ' security wpa psk set-key hex 0 {psk}', kinds: PSK_KINDS, when: ['hex'], answers: 'Passphrase', source: model },
  { text: ' security wpa psk set-key ascii 0 {psk}', kinds: PSK_KINDS, unless: ['hex'], answers: 'Passphrase', source: 'configuration of a C9800-L, 17.06.05' },
  { text: ' security wpa akm psk', kinds: ['psk-tkip', 'psk-aes'], answers: 'Key management', source: model },
  { text: ' security wpa akm psk', kinds: ['psk-aes-ft'], when: ['mixed'], answers: 'Key management', source: model },
  { text: ' security wpa akm dot1x', kinds: ['eap-aes', 'eap-tkip'], answers: 'Key management', source: model },
  { text: ' security wpa akm dot1x', kinds: ['eap-aes-ft'], when: ['mixed'], answers: 'Key management', source: model },
  { text: ' security wpa akm ft psk', kinds: ['psk-aes-ft'], answers: 'Fast roaming', source: model },
  { text: ' security wpa akm ft dot1x', kinds: ['eap-aes-ft'], answers: 'Fast roaming', source: model },
  { text: ' security wpa akm cckm', kinds: CCKM_KINDS, answers: 'Fast roaming', source: model },
  { text: ' security wpa akm cckm timestamp-tolerance 5000', kinds: CCKM_KINDS, answers: 'Fast roaming', unconfirmed: 'wording', source: tac },
  { text: ' security dot1x authentication-list {base}-LIST', kinds: EAP_KINDS, answers: 'Security mode', source: model },
];

// prettier-ignore
const air: readonly Row[] = [
  { text: ' no broadcast-ssid', when: ['hidden'], source: configs },
  { text: ' radio policy dot11 5ghz', when: ['band-5'], answers: '802.11 mode', source: configs },
  { text: ' radio policy dot11 24ghz', when: ['band-2.4'], answers: '802.11 mode', unconfirmed: 'wording', source: configs },
  { text: ' no assisted-roaming neighbor-list', unconfirmed: 'wording', source: tac },
  { text: ' no bss-transition', unconfirmed: 'wording', source: tac },
  { text: ' dtim dot11 5ghz 2', unconfirmed: 'value', source: 'AireOS guide, per-WLAN wireless settings' },
  { text: ' dtim dot11 24ghz 2', unconfirmed: 'value', source: 'AireOS guide, per-WLAN wireless settings' },
  { text: ' ccx aironet-iesupport', unconfirmed: 'value', source: configs },
  { text: ' no shutdown', source: model },
];

// prettier-ignore
const wlan: Section = {
  lines: [
    { text: '!', source: product },
    { text: 'wlan {wlan} {id} {ssid}', when: ['plain-ssid'], answers: 'SSID', source: model },
    { text: 'wlan {wlan} {id} {ssid}', when: ['quoted-ssid'], answers: 'SSID', unconfirmed: 'quoted-name', source: 'configuration of a C9800-L, 17.06.05' },
    { text: 'wlan {wlan} {id} {ssid}', when: ['escaped-ssid'], answers: 'SSID', unconfirmed: 'escaped-name', source: 'public report on SSIDs in UTF-8' },
    ...security,
    ...air,
  ],
};

// prettier-ignore
const policy: Section = {
  lines: [
    { text: '!', source: product },
    { text: 'wireless profile policy {policy}', source: configs },
    { text: ' vlan {vlan}', when: ['vlan'], source: configs },
    { text: ' session-timeout 86400', unconfirmed: 'value', source: configs },
    { text: ' no exclusionlist', unconfirmed: 'value', source: configs },
    { text: ' service-policy input platinum-up', unconfirmed: 'value', source: configs },
    { text: ' service-policy output platinum', unconfirmed: 'value', source: configs },
    { text: ' no shutdown', source: configs },
    { text: '!', source: product },
    { text: 'wireless tag policy {tag}', source: configs },
    { text: ' wlan {wlan} policy {policy}', source: configs },
    { text: '!', source: product },
    { text: '! On each access point: ap <its Ethernet MAC address>, then policy-tag {tag}', source: configs },
  ],
};

// prettier-ignore
const radioNetwork: Section = {
  lines: [
    { text: 'wireless security dot1x eapol-key timeout 250', kinds: WPA_KINDS, unconfirmed: 'wording', source: tac },
    { text: 'ap dot11 5ghz shutdown', when: ['voice-rates'], unconfirmed: 'band-off', source: configs },
    { text: 'ap dot11 5ghz rate RATE_6M disable', when: ['voice-rates'], source: tac },
    { text: 'ap dot11 5ghz rate RATE_9M disable', when: ['voice-rates'], source: tac },
    { text: 'ap dot11 5ghz rate RATE_12M mandatory', when: ['voice-rates'], source: tac },
    { text: 'ap dot11 5ghz rate RATE_24M supported', when: ['voice-rates'], source: tac },
    { text: 'no ap dot11 5ghz shutdown', when: ['voice-rates'], unconfirmed: 'band-off', source: configs },
    { text: 'end', source: 'IOS-XE' },
  ],
};

/** The lines of a Catalyst 9800, in the order in which they depend on each other. */
export const C9800_LINES: readonly Section[] = [header, ...aaa, wlan, policy, radioNetwork];
