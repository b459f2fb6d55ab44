import { CCKM_KINDS, EAP_KINDS, FT_KINDS, PSK_KINDS, TKIP_KINDS, WPA_KINDS } from '../ap/kinds';
import type { SecretCondition } from '../ap/radius-entries';
import type { LineRow, LineSection } from '../lines/line-table';
import type { RowKind } from '../row-kind';

export type AireosCondition =
  | SecretCondition
  | 'vlan'
  | 'hidden'
  | 'shared'
  | 'mixed'
  | 'hex'
  | 'quoted-key'
  | 'quoted-secret'
  | 'band-2.4'
  | 'band-5'
  | 'voice-rates';

type Row = LineRow<AireosCondition>;
type Section = LineSection<AireosCondition>;

const guide = 'AireOS 7.4 guide and public controller configurations';
const configs = 'public controller configurations';
const tac = 'TAC note 214215';

const without = (kinds: readonly RowKind[], left: readonly RowKind[]) =>
  kinds.filter((kind) => !left.includes(kind));

/** Kinds whose WLAN keeps no 802.1X without fast roaming. */
const NO_PLAIN_DOT1X: readonly RowKind[] = [...PSK_KINDS, ...CCKM_KINDS];

// prettier-ignore
const start: Section = {
  lines: [
    { text: 'config wlan create {id} {profile} {ssid}', source: guide },
    { text: 'config wlan disable {id}', source: guide },
    { text: 'config interface create {interface} {vlan}', when: ['vlan'], unconfirmed: 'interface-address', source: configs },
    { text: 'config wlan interface {id} {interface}', when: ['vlan'], source: configs },
    { text: 'config wlan broadcast-ssid enable {id}', unless: ['hidden'], source: configs },
    { text: 'config wlan broadcast-ssid disable {id}', when: ['hidden'], source: configs },
    { text: 'config wlan radio {id} all', unless: ['band-2.4', 'band-5'], source: configs },
    { text: 'config wlan radio {id} 802.11a-only', when: ['band-5'], unconfirmed: 'wording', source: 'a public script' },
    { text: 'config wlan radio {id} 802.11bg', when: ['band-2.4'], unconfirmed: 'wording', source: 'a public script' },
  ],
};

// prettier-ignore
const openAndWep: readonly Row[] = [
  { text: 'config wlan security wpa akm 802.1x disable {id}', kinds: ['open'], source: 'public 8.8 controller backup' },
  { text: 'config wlan security wpa wpa2 ciphers aes disable {id}', kinds: ['open'], source: 'public 8.8 controller backup' },
  { text: 'config wlan security wpa wpa2 disable {id}', kinds: ['open'], source: 'public 8.8 controller backup' },
  { text: 'config wlan security wpa disable {id}', kinds: ['open', 'static-wep'], source: 'public 8.8 controller backup' },
  { text: 'config wlan security static-wep-key encryption {id} {wepSize} hex {wepKey} {wepIndex}', kinds: ['static-wep'], when: ['hex'], source: guide },
  { text: 'config wlan security static-wep-key encryption {id} {wepSize} ascii {wepKey} {wepIndex}', kinds: ['static-wep'], unless: ['hex', 'quoted-key'], source: guide },
  { text: 'config wlan security static-wep-key encryption {id} {wepSize} ascii {wepKey} {wepIndex}', kinds: ['static-wep'], when: ['quoted-key'], unconfirmed: 'quoted-key', source: guide },
  { text: 'config wlan security static-wep-key authentication open {id}', kinds: ['static-wep'], unless: ['shared'], source: guide },
  { text: 'config wlan security static-wep-key authentication shared-key {id}', kinds: ['static-wep'], when: ['shared'], source: guide },
  { text: 'config wlan security static-wep-key enable {id}', kinds: ['static-wep'], source: guide },
];

// prettier-ignore
const keyManagement: readonly Row[] = [
  { text: 'config wlan security wpa wpa2 disable {id}', kinds: TKIP_KINDS, source: guide },
  { text: 'config wlan security wpa wpa1 enable {id}', kinds: TKIP_KINDS, source: guide },
  { text: 'config wlan security wpa wpa1 ciphers tkip enable {id}', kinds: TKIP_KINDS, source: guide },
  { text: 'config wlan security wpa akm cckm enable {id}', kinds: CCKM_KINDS, source: guide },
  { text: 'config wlan security wpa akm ft 802.1x enable {id}', kinds: ['eap-aes-ft'], source: guide },
  { text: 'config wlan security wpa akm 802.1x disable {id}', kinds: NO_PLAIN_DOT1X, source: guide },
  { text: 'config wlan security wpa akm 802.1x disable {id}', kinds: ['eap-aes-ft'], unless: ['mixed'], source: guide },
  { text: 'config wlan security wpa akm ft psk enable {id}', kinds: ['psk-aes-ft'], source: guide },
  { text: 'config wlan security wpa akm psk enable {id}', kinds: ['psk-tkip', 'psk-aes'], source: guide },
  { text: 'config wlan security wpa akm psk enable {id}', kinds: ['psk-aes-ft'], when: ['mixed'], source: guide },
];

// prettier-ignore
const preSharedKey: readonly Row[] = [
  { text: 'config wlan security wpa akm psk set-key hex {psk} {id}', kinds: ['psk-tkip', 'psk-aes'], when: ['hex'], source: guide },
  { text: 'config wlan security wpa akm psk set-key ascii {psk} {id}', kinds: ['psk-tkip', 'psk-aes'], unless: ['hex', 'quoted-key'], source: guide },
  { text: 'config wlan security wpa akm psk set-key ascii {psk} {id}', kinds: ['psk-tkip', 'psk-aes'], when: ['quoted-key'], unconfirmed: 'quoted-key', source: guide },
  { text: 'config wlan security wpa akm psk set-key hex {psk} {id}', kinds: ['psk-aes-ft'], when: ['hex', 'mixed'], source: guide },
  { text: 'config wlan security wpa akm psk set-key hex {psk} {id}', kinds: ['psk-aes-ft'], when: ['hex'], unless: ['mixed'], unconfirmed: 'key-without-psk', source: guide },
  { text: 'config wlan security wpa akm psk set-key ascii {psk} {id}', kinds: ['psk-aes-ft'], when: ['mixed'], unless: ['hex', 'quoted-key'], source: guide },
  { text: 'config wlan security wpa akm psk set-key ascii {psk} {id}', kinds: ['psk-aes-ft'], when: ['mixed', 'quoted-key'], unconfirmed: 'quoted-key', source: guide },
  { text: 'config wlan security wpa akm psk set-key ascii {psk} {id}', kinds: ['psk-aes-ft'], unless: ['hex', 'mixed'], unconfirmed: 'key-without-psk', source: guide },
];

// prettier-ignore
const roaming: readonly Row[] = [
  { text: 'config wlan security wpa akm cckm timestamp-tolerance 5000 {id}', kinds: CCKM_KINDS, source: tac },
  { text: 'config wlan security ft enable {id}', kinds: FT_KINDS, source: guide },
  // "ft enable" asks a question; without this line the next one would be taken as its answer.
  { text: 'y', kinds: FT_KINDS, source: guide },
  { text: 'config wlan security ft over-the-ds disable {id}', kinds: FT_KINDS, source: guide },
  { text: 'config wlan security ft disable {id}', kinds: without(WPA_KINDS, [...FT_KINDS, ...CCKM_KINDS]), source: guide },
];

const radius: readonly Section[] = [
  {
    each: 'servers',
    lines: [
      {
        text: 'config radius auth add {server} {host} {auth} ascii {secret}',
        when: ['secret'],
        unless: ['quoted-secret'],
        source: configs,
      },
      {
        text: 'config radius acct add {server} {host} {acct} ascii {secret}',
        when: ['secret'],
        unless: ['quoted-secret'],
        source: configs,
      },
      {
        text: 'config radius auth add {server} {host} {auth} ascii {secret}',
        when: ['secret', 'quoted-secret'],
        unconfirmed: 'quoted-key',
        source: configs,
      },
      {
        text: 'config radius acct add {server} {host} {acct} ascii {secret}',
        when: ['secret', 'quoted-secret'],
        unconfirmed: 'quoted-key',
        source: configs,
      },
      // "ascii|hex" is no keyword: a controller refuses the line until a person has filled it in.
      {
        text: 'config radius auth add {server} {host} {auth} ascii|hex {secret}',
        when: ['no-secret'],
        source: configs,
      },
      {
        text: 'config radius acct add {server} {host} {acct} ascii|hex {secret}',
        when: ['no-secret'],
        source: configs,
      },
      { text: 'config wlan radius_server auth add {id} {server}', source: configs },
      { text: 'config wlan radius_server acct add {id} {server}', source: configs },
    ],
  },
  {
    lines: [
      {
        text: 'config wlan radius_server auth enable {id}',
        kinds: EAP_KINDS,
        unconfirmed: 'wording',
        source: configs,
      },
      {
        text: 'config wlan radius_server auth disable {id}',
        kinds: ['open', 'static-wep', ...PSK_KINDS],
        source: 'public 8.8 controller backup',
      },
    ],
  },
];

// prettier-ignore
const voice: Section = {
  lines: [
    { text: 'config wlan assisted-roaming neighbor-list disable {id}', source: tac },
    { text: 'config wlan bss-transition disable {id}', source: tac },
    { text: 'config advanced eap eapol-key-timeout 250', kinds: WPA_KINDS, source: tac },
    { text: 'config advanced eap bcast-key-interval 3600', kinds: EAP_KINDS, unconfirmed: 'value', source: configs },
    { text: 'config wlan qos {id} platinum', unconfirmed: 'value', source: configs },
    { text: 'config wlan wmm allow {id}', unconfirmed: 'value', source: configs },
    { text: 'config wlan dtim 802.11a 2 {id}', unconfirmed: 'value', source: 'AireOS guide, per-WLAN wireless settings' },
    { text: 'config wlan dtim 802.11b 2 {id}', unconfirmed: 'value', source: 'AireOS guide, per-WLAN wireless settings' },
    { text: 'config wlan ccx aironetiesupport enable {id}', unconfirmed: 'value', source: configs },
    { text: 'config wlan exclusionlist {id} disabled', unconfirmed: 'value', source: configs },
    { text: 'config wlan enable {id}', source: guide },
  ],
};

// prettier-ignore
const rates: Section = {
  when: ['voice-rates'],
  lines: [
    { text: 'config 802.11a disable network', unconfirmed: 'band-off', source: 'AireOS practice' },
    { text: 'config 802.11a rate disabled 6', source: tac },
    { text: 'config 802.11a rate disabled 9', source: tac },
    { text: 'config 802.11a rate mandatory 12', source: tac },
    { text: 'config 802.11a rate supported 24', source: tac },
    { text: 'config 802.11a enable network', unconfirmed: 'band-off', source: 'AireOS practice' },
  ],
};

/** The commands of an AireOS controller, in the order in which they are given; the dialect has no comments. */
export const AIREOS_LINES: readonly Section[] = [
  start,
  { lines: [...openAndWep, ...keyManagement, ...preSharedKey, ...roaming] },
  ...radius,
  voice,
  rates,
  { lines: [{ text: 'save config', source: guide }] },
];
