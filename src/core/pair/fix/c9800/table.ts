import type { RowKind } from '../../../export/row-kind';
import { AES_KINDS, EAP_KINDS, PSK_KINDS, WPA_KINDS } from '../../../export/ap/kinds';
import { valueOr } from '../../../import/model/origin';
import { toPlainName } from '../../../text/comment';
import { keepsDot1x, keepsPlainAkm, type CliFixTable, type OwnLine } from '../cli-table';
import { freeName } from '../cisco/free-name';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from '../field-groups';
import type { FixFacts } from '../fix-facts';
import { keepsWpa3, wpa3Removal } from '../wpa3';
import { adaptToController } from './adapt';
import { freshWlan } from './fresh';
import { isLoose, nameOption, ownNames, policyFor, STAND_IN, tagFor } from './names';

const model = 'Cisco-IOS-XE-wireless-wlan-cfg.yang';
const NOT_WEP: readonly RowKind[] = ['open', ...WPA_KINDS];

function line(words: string, kinds: readonly RowKind[], fields = SECURITY_FIELDS): OwnLine {
  return { write: ({ kind }) => (kinds.includes(kind) ? [` ${words}`] : []), fields, source: model };
}

const WLAN_FIELDS = [
  ...SECURITY_FIELDS,
  ...WEP_FIELDS,
  ...(['psk', 'pmf', 'hidden', 'band', 'overTheDs'] as const),
];

/** A WLAN is changed while it is down. */
const STOP: OwnLine = { write: () => [' shutdown'], fields: WLAN_FIELDS, keep: true, source: model };

const PREPARE: readonly OwnLine[] = [
  STOP,
  line('no security static-wep-key', NOT_WEP),
  line('security wpa', WPA_KINDS),
  line('no security wpa akm psk', [...EAP_KINDS, 'open', 'static-wep']),
  line('no security wpa akm ft psk', [...EAP_KINDS, 'open', 'static-wep']),
  line('no security wpa akm cckm', [...PSK_KINDS, 'open', 'static-wep']),
  line('no security wpa akm dot1x', [...PSK_KINDS, 'open', 'static-wep']),
  line('no security wpa akm ft dot1x', [...PSK_KINDS, 'open', 'static-wep']),
  line('no security wpa wpa1', ['open', 'static-wep']),
  line('no security wpa wpa2', ['open', 'static-wep']),
  line('security wpa wpa2', AES_KINDS),
  line('security wpa wpa2 ciphers aes', AES_KINDS),
  {
    write: (facts) => (keepsWpa3(facts) ? [] : wpa3Removal(facts).map((command) => ` ${command}`)),
    fields: SECURITY_FIELDS,
    keep: true,
    source: model,
  },
  {
    // WPA3 clients that stay need management frame protection, which is no harm where it is optional.
    write: (facts) => {
      if (!WPA_KINDS.includes(facts.kind)) return [];
      return [keepsWpa3(facts) ? ' security pmf optional' : ' no security pmf'];
    },
    fields: ['pmf'],
    source: 'Catalyst 9800 configuration guides, 17.x',
  },
  {
    write: ({ ap, profile }) => (!profile.hidden && valueOr(ap.hidden, false) ? [' broadcast-ssid'] : []),
    fields: ['hidden'],
    source: model,
  },
  {
    // A network on 6 GHz alone is out of the phones' reach.
    write: ({ profile: { band } }) => (band === 'auto' ? [' radio policy dot11 5ghz'] : []),
    fields: ['band'],
    source: 'public IOS-XE configurations',
  },
];

const UP: OwnLine = {
  write: () => [' no shutdown'],
  fields: [...WLAN_FIELDS, 'state'],
  keep: true,
  source: model,
};

/** A policy profile is down while its VLAN changes. */
const POLICY_STOP: OwnLine = { write: () => [' shutdown'], fields: ['vlan'], keep: true, source: model };

const POLICY_UP: OwnLine = { write: () => [' no shutdown'], fields: ['vlan'], keep: true, source: model };

/** A policy profile that does not carry the WLAN yet changes nothing for it. */
function isCarried(facts: FixFacts): boolean {
  return ownNames(facts).policies.length > 0 || isLoose(facts);
}

function before(head: string, facts: FixFacts): readonly OwnLine[] {
  if (head.startsWith('wireless profile policy ')) return isCarried(facts) ? [POLICY_STOP] : [];
  return head.startsWith('wlan ') ? PREPARE : [];
}

function after(head: string, facts: FixFacts): readonly OwnLine[] {
  if (head.startsWith('wireless profile policy ')) return isCarried(facts) ? [POLICY_UP] : [];
  return head.startsWith('wlan ') ? [UP] : [];
}

/** The WLAN's own name, from which the exporter makes those of its servers and lists; apart from others', a new one. */
function wlanOption(facts: FixFacts): string {
  const { wlan } = ownNames(facts);
  const isPlain = nameOption(wlan, '') === wlan && !facts.apart;
  return isPlain ? wlan : freeName(toPlainName(facts.profile.name, 20) || 'VOICE', facts.text);
}

export const C9800_FIX: CliFixTable = {
  options: (facts) => ({
    'wlan-id': String(valueOr(facts.ap.number, null) ?? 17),
    'wlan-name': wlanOption(facts),
    'policy-profile': nameOption(policyFor(facts), STAND_IN.policy),
    'policy-tag': nameOption(tagFor(facts) ?? undefined, STAND_IN.tag),
    mixed: keepsPlainAkm(facts) ? 'yes' : 'no',
  }),
  hasBlocks: true,
  taken: [
    { line: /^aaa new-model$/, fields: [...RADIUS_FIELDS, 'security'], keep: true },
    { line: /^aaa authentication dot1x /, fields: [...RADIUS_FIELDS, 'security'], keep: true },
    { line: /^(?:address ipv4|key 0|server name) /, fields: [...RADIUS_FIELDS, 'security'], keep: true },
    { line: /^security dot1x authentication-list /, fields: [...RADIUS_FIELDS, 'security'], keep: true },
    { line: /^security static-wep-key /, fields: [...SECURITY_FIELDS, ...WEP_FIELDS] },
    { line: /^security wpa psk set-key /, fields: ['psk'] },
    { line: /timestamp-tolerance/, fields: ['fastRoaming', 'akm', 'option.cckm-timestamp-tolerance'] },
    { line: /^no security ft over-the-ds$/, fields: ['fastRoaming', 'overTheDs'] },
    { line: /^no security ft adaptive$/, fields: ['security', 'keyManagement', 'akm', 'fastRoaming'] },
    { line: /^(?:no )?security (?!dot1x )/, fields: SECURITY_FIELDS },
    { line: /^(?:no )?broadcast-ssid$/, fields: ['hidden'] },
    { line: /^radio policy /, fields: ['band'] },
    { line: /^no assisted-roaming /, fields: ['option.neighbor-report'] },
    { line: /^no bss-transition$/, fields: ['option.bss-transition'] },
    { line: /^vlan \d+$/, fields: ['vlan'] },
    { line: /^vlan \d+$/, fields: ['state'], when: isLoose },
    { line: /^wlan \S+ policy /, fields: ['state'], when: isLoose },
    { line: /^no shutdown$/, fields: ['state'] },
    { line: /^wireless security dot1x eapol-key /, fields: ['option.eapol-key-timeout'] },
  ],
  leaves: (line, facts) => /^no security wpa akm dot1x$/.test(line) && keepsDot1x(facts),
  before,
  after,
  adapt: adaptToController,
  fresh: freshWlan,
};
