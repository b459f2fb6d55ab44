import type { LineRow, LineSection } from '../lines/line-table';
import { AES_KINDS, CCKM_KINDS, EAP_KINDS, FT_KINDS, PSK_KINDS, TKIP_KINDS } from '../ap/kinds';
import type { SecretCondition } from '../ap/radius-entries';
import type { RowKind } from '../row-kind';

export type IosCondition =
  | SecretCondition
  | 'placeholders'
  | 'site'
  | 'vlan'
  | 'native'
  | 'derived-bridge'
  | 'hidden'
  | 'shared'
  | 'psk-hex'
  | 'eap-fast'
  | 'voice-rates';

type Row = LineRow<IosCondition>;
type Section = LineSection<IosCondition>;

const drivers = 'lab drivers (VeriWave, Intel) and public configurations';
const configs = 'public configurations';
const mib = 'CISCO-DOT11-SSID-SECURITY-MIB';
const keyTable = 'OL-11350-01, table 10-1';
const product = 'this program';

const OPEN_SYSTEM: readonly RowKind[] = ['open', ...PSK_KINDS];
/** OL-11350-01, table 10-1: no WEP key in slot 1 with CCKM, none in slot 4 with EAP. */
const DYNAMIC_WEP: readonly RowKind[] = ['eap-wep', 'eap-wep-cckm'];
const NO_WEP_KEYS: readonly RowKind[] = [...TKIP_KINDS, ...AES_KINDS];

const header: Section = {
  lines: [
    { text: '! Aironet autonomous IOS, for paste into "configure terminal"', source: product },
    { text: '! Profile: {name}', source: product },
    { text: '! Site: {site}', when: ['site'], source: product },
    { text: '! Secrets are masked or missing where <...> stands', when: ['placeholders'], source: product },
    {
      text: '! Fast roaming needs a WDS device that every access point is registered to',
      kinds: [...CCKM_KINDS, ...FT_KINDS],
      source: 'OL-11350-01, p. 11-6; OL-30644-01, p. 6-39',
    },
  ],
};

const aaa: readonly Section[] = [
  {
    kinds: EAP_KINDS,
    lines: [
      { text: 'aaa new-model', source: configs },
      {
        text: 'aaa group server radius rad_eap',
        answers: 'EAP method (answered by the RADIUS server)',
        source: configs,
      },
    ],
  },
  { each: 'servers', lines: [{ text: ' server {host} auth-port {auth} acct-port {acct}', source: configs }] },
  {
    kinds: EAP_KINDS,
    lines: [{ text: 'aaa authentication login eap_methods group rad_eap', source: configs }],
  },
  {
    each: 'servers',
    lines: [
      {
        text: 'radius-server host {host} auth-port {auth} acct-port {acct} key {secret}',
        when: ['secret'],
        source: configs,
      },
      // As a comment: a device would take the placeholder itself for the secret.
      {
        text: '! radius-server host {host} auth-port {auth} acct-port {acct} key {secret}',
        when: ['no-secret'],
        source: configs,
      },
    ],
  },
  {
    kinds: EAP_KINDS,
    when: ['eap-fast'],
    lines: [{ text: 'radius-server timeout 30', source: 'VeriWave lab driver, for EAP-FAST' }],
  },
];

// prettier-ignore
const keyManagement: readonly Row[] = [
  { text: '   authentication key-management wpa version 1', kinds: ['psk-tkip', 'eap-tkip'], answers: 'Key management', source: drivers },
  { text: '   authentication key-management wpa version 2', kinds: ['psk-aes', 'eap-aes'], answers: 'Key management', source: drivers },
  { text: '   authentication key-management wpa version 2 dot11r', kinds: FT_KINDS, answers: 'Fast roaming', unconfirmed: 'keyword-order', source: mib },
  { text: '   authentication key-management cckm', kinds: ['eap-wep-cckm'], answers: 'Fast roaming', unconfirmed: 'keyword-order', source: mib },
  { text: '   authentication key-management wpa version 1 cckm', kinds: ['eap-tkip-cckm'], answers: 'Fast roaming', unconfirmed: 'keyword-order', source: mib },
  { text: '   authentication key-management wpa version 2 cckm', kinds: ['eap-aes-cckm'], answers: 'Fast roaming', unconfirmed: 'keyword-order', source: mib },
];

// prettier-ignore
const ssid: Section = {
  lines: [
    { text: '!', source: product },
    { text: 'dot11 ssid {ssid}', answers: 'SSID', source: drivers },
    { text: '   vlan {vlan}', when: ['vlan'], source: configs },
    { text: '   authentication open', kinds: OPEN_SYSTEM, answers: 'Security mode', source: drivers },
    { text: '   authentication open', kinds: ['static-wep'], unless: ['shared'], answers: 'Security mode', source: drivers },
    { text: '   authentication shared', kinds: ['static-wep'], when: ['shared'], answers: 'Security mode', source: drivers },
    { text: '   authentication open eap eap_methods', kinds: EAP_KINDS, answers: 'Security mode', source: drivers },
    { text: '   authentication network-eap eap_methods', kinds: EAP_KINDS, answers: 'Security mode', source: drivers },
    ...keyManagement,
    { text: '   wpa-psk ascii 0 {psk}', kinds: PSK_KINDS, unless: ['psk-hex'], answers: 'Passphrase', source: drivers },
    { text: '   wpa-psk hex 0 {psk}', kinds: PSK_KINDS, when: ['psk-hex'], answers: 'Passphrase', source: drivers },
    { text: '   guest-mode', unless: ['hidden'], source: configs },
    { text: '   no guest-mode', when: ['hidden'], source: configs },
  ],
};

// prettier-ignore
const encryption: readonly Row[] = [
  { text: ' no encryption{scope} mode ciphers', source: 'VeriWave lab driver: remove first, then set' },
  { text: ' no encryption{scope} mode wep mandatory', kinds: ['open', ...NO_WEP_KEYS, ...DYNAMIC_WEP], source: 'VeriWave lab driver: remove first, then set' },
  ...[1, 2, 3, 4].map((slot): Row => ({
    text: ` no encryption{scope} key ${slot}`,
    kinds: slot === 1 || slot === 4 ? [...NO_WEP_KEYS, ...DYNAMIC_WEP] : NO_WEP_KEYS,
    source: keyTable,
  })),
  { text: ' encryption{scope} key {wepIndex} size {wepSize}bit 0 {wepKey} transmit-key', kinds: ['static-wep'], answers: 'WEP key', source: drivers },
  { text: ' encryption{scope} mode wep mandatory', kinds: ['static-wep'], answers: 'Encryption', source: drivers },
  { text: ' encryption{scope} mode ciphers wep128', kinds: DYNAMIC_WEP, answers: 'Encryption', source: drivers },
  { text: ' encryption{scope} mode ciphers tkip', kinds: TKIP_KINDS, answers: 'Encryption', source: drivers },
  { text: ' encryption{scope} mode ciphers aes-ccm', kinds: AES_KINDS, answers: 'Encryption', source: drivers },
];

// prettier-ignore
const radio: Section = {
  each: 'radios',
  lines: [
    { text: '!', source: product },
    { text: 'interface Dot11Radio{radio}', answers: '802.11 mode', source: drivers },
    ...encryption,
    { text: ' ssid {ssid}', source: drivers },
    { text: ' dot11 dot11r pre-authentication over-air', kinds: FT_KINDS, answers: 'Fast roaming', source: 'OL-30644-01, p. 6-39' },
    { text: ' speed basic-12.0 18.0 24.0 36.0 48.0 54.0', when: ['voice-rates'], unconfirmed: 'rate-line', source: 'TAC note 214215' },
    { text: ' beacon dtim-period 2', unconfirmed: 'value', source: 'AireOS guide, per-WLAN wireless settings' },
    { text: ' no shutdown', source: configs },
  ],
};

// prettier-ignore
const bridge = (port: string, each?: string): Section => ({
  ...(each === undefined ? {} : { each }),
  when: ['vlan'],
  lines: [
    { text: '!', source: product },
    { text: `interface ${port}.{vlan}`, source: configs },
    { text: ' encapsulation dot1Q {vlan}', unless: ['native'], source: configs },
    { text: ' encapsulation dot1Q {vlan} native', when: ['native'], source: configs },
    { text: ' bridge-group {bridge}', unless: ['derived-bridge'], source: configs },
    { text: ' bridge-group {bridge}', when: ['derived-bridge'], unconfirmed: 'bridge-group', source: configs },
  ],
});

/** The lines of an autonomous access point, in the order of its running configuration. */
export const IOS_AUTONOMOUS_LINES: readonly Section[] = [
  header,
  ...aaa,
  { lines: [{ text: 'dot11 phone dot11e', unconfirmed: 'value', source: 'IOS configuration guides' }] },
  ssid,
  radio,
  bridge('Dot11Radio{radio}', 'radios'),
  bridge('{ethernet}'),
  { lines: [{ text: 'end', source: 'IOS' }] },
];
