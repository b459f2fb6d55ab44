import type { RowKind } from '../../../export/row-kind';
import { AES_KINDS, EAP_KINDS, PSK_KINDS, WPA_KINDS } from '../../../export/ap/kinds';
import { valueOr } from '../../../import/model/origin';
import { keepsDot1x, keepsPlainAkm, type CliFixTable, type OwnLine } from '../cli-table';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from '../field-groups';
import type { FixFacts } from '../fix-facts';
import { adaptToController } from './adapt';
import { freshWlan } from './fresh';
import { bandNetworks, groupMappings, groupMembership, wlanInterface } from './places';
import { removalLines, usedIndexes } from './radius-index';

const guide = 'AireOS 7.4 guide and public controller configurations';

function idOf({ ap }: FixFacts): number {
  return valueOr(ap.number, null) ?? 0;
}

/** `config wlan security … <id>` where the kind of row needs it. */
function line(words: string, kinds: readonly RowKind[], fields = SECURITY_FIELDS): OwnLine {
  return {
    write: (facts) => (kinds.includes(facts.kind) ? [`config wlan ${words} ${idOf(facts)}`] : []),
    fields,
    source: guide,
  };
}

const NOT_WEP: readonly RowKind[] = ['open', ...WPA_KINDS];
const PMF: readonly ['pmf'] = ['pmf'];

/** A network on the air is taken off it while its security changes. */
const STOP: OwnLine = {
  write: (facts) => [`config wlan disable ${idOf(facts)}`],
  fields: [
    ...SECURITY_FIELDS,
    ...WEP_FIELDS,
    'psk',
    'pmf',
    'vlan',
    'band',
    'hidden',
    'overTheDs',
    ...RADIUS_FIELDS,
  ],
  keep: true,
  source: guide,
};

/** What the exporter of a new WLAN finds set already, and what an existing one may have besides. */
const PREPARE: readonly OwnLine[] = [
  STOP,
  line('security static-wep-key disable', NOT_WEP),
  line('security 802.1X disable', [...NOT_WEP, 'static-wep']),
  line('security wpa enable', WPA_KINDS),
  line('security wpa akm psk disable', [...EAP_KINDS, 'open', 'static-wep']),
  line('security wpa akm ft psk disable', [...EAP_KINDS, 'open', 'static-wep']),
  line('security wpa akm cckm disable', [...PSK_KINDS, 'open', 'static-wep']),
  line('security wpa akm ft 802.1x disable', [...PSK_KINDS, 'open', 'static-wep']),
  line('security wpa wpa1 disable', ['open']),
  line('security wpa wpa2 enable', AES_KINDS),
  line('security wpa wpa2 ciphers aes enable', AES_KINDS),
  line('security wpa akm 802.1x enable', ['eap-aes', 'eap-tkip']),
  line('security ft adaptive disable', WPA_KINDS, ['fastRoaming']),
  line('security pmf disable', WPA_KINDS, PMF),
  {
    // A server that is there with another port or secret is taken away before it is added again.
    write: (facts) => usedIndexes(facts).flatMap(removalLines),
    fields: ['radius.authPort', 'radius.secret'],
    keep: true,
    source: 'AireOS command reference',
  },
];

const AFTER: readonly OwnLine[] = [
  { write: groupMappings, fields: ['vlan'], keep: true, source: guide },
  { write: groupMembership, fields: ['state'], keep: true, alone: true, source: guide },
  { write: bandNetworks, fields: ['state'], keep: true, alone: true, source: guide },
  {
    write: (facts) => (facts.open.has('state') ? [] : [`config wlan enable ${idOf(facts)}`]),
    fields: STOP.fields,
    keep: true,
    source: guide,
  },
  {
    write: (facts) => [`config wlan enable ${idOf(facts)}`],
    fields: ['state'],
    keep: true,
    alone: true,
    source: guide,
  },
  { write: () => ['save config'], fields: [...STOP.fields, 'state'], keep: true, source: guide },
];

export const AIREOS_FIX: CliFixTable = {
  options: (facts) => ({
    'wlan-id': String(idOf(facts)),
    ...wlanInterface(facts),
    mixed: keepsPlainAkm(facts) ? 'yes' : 'no',
  }),
  hasBlocks: false,
  taken: [
    { line: /^config (?:interface create|wlan interface) /, fields: ['vlan'], keep: true },
    { line: /^config wlan broadcast-ssid /, fields: ['hidden'] },
    { line: /^config wlan radio /, fields: ['band'] },
    { line: /^config wlan security static-wep-key /, fields: [...SECURITY_FIELDS, ...WEP_FIELDS] },
    { line: /^config wlan security wpa akm psk set-key /, fields: ['psk'] },
    { line: /timestamp-tolerance/, fields: ['fastRoaming', 'akm', 'option.cckm-timestamp-tolerance'] },
    { line: /^config wlan security ft over-the-ds /, fields: ['fastRoaming', 'overTheDs'] },
    { line: /^config wlan security ft disable /, fields: ['security', 'keyManagement'] },
    {
      line: /^config wlan security ft /,
      fields: ['fastRoaming', 'akm', 'security', 'keyManagement'],
      keep: true,
    },
    { line: /^y$/, fields: ['fastRoaming', 'akm', 'security', 'keyManagement'], keep: true },
    { line: /^config wlan security /, fields: SECURITY_FIELDS },
    { line: /^config radius (?:auth|acct) add /, fields: RADIUS_FIELDS, keep: true },
    { line: /^config wlan radius_server (?:auth|acct) add /, fields: RADIUS_FIELDS, keep: true },
    { line: /^config wlan radius_server auth enable /, fields: [...RADIUS_FIELDS, 'security'] },
    { line: /^config wlan assisted-roaming /, fields: ['option.neighbor-report'] },
    { line: /^config wlan bss-transition /, fields: ['option.bss-transition'] },
    { line: /^config advanced eap eapol-key-timeout /, fields: ['option.eapol-key-timeout'] },
  ],
  leaves: (line, facts) => / akm 802\.1x disable /.test(line) && keepsDot1x(facts),
  before: () => PREPARE,
  after: () => AFTER,
  adapt: adaptToController,
  fresh: freshWlan,
};
