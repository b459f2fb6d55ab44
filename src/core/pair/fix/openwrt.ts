import { AES_KINDS } from '../../export/ap/kinds';
import { HOSTAPD_SUPPORT } from '../../export/hostapd/support';
import type { RowKind } from '../../export/row-kind';
import { valueOr } from '../../import/model/origin';
import { bandsOf } from '../../import/openwrt/to-network';
import { parseUci, type UciFile, type UciSection } from '../../import/openwrt/uci';
import { toSourceText } from '../../import/text/source-text';
import type { RadiusServer } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toHex, utf8Bytes } from '../../utf8';
import type { PairField } from '../pair-field';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from './field-groups';
import { withLinesChanged } from './file-lines';
import type { FixFacts } from './fix-facts';
import { fixLine } from './fix-line';
import { fixNote } from './fix-notes';
import { noFix, type NoFix } from './fix-params';
import type { Draft } from './make-draft';
import { keepsWpa3 } from './wpa3';

/** An option of a `wifi-iface` and what the phone needs it to be; null: it has to go. */
interface OptionRow {
  readonly option: string;
  readonly value: (facts: FixFacts, file: UciFile) => string | null;
  readonly fields: readonly PairField[];
}

const ENCRYPTION: Readonly<Partial<Record<RowKind, string>>> = {
  open: 'none',
  'psk-tkip': 'psk+tkip',
  'psk-aes': 'psk2+ccmp',
  'psk-aes-ft': 'psk2+ccmp',
  'eap-aes': 'wpa2+ccmp',
  'eap-aes-ft': 'wpa2+ccmp',
};

/** Which suite clients of WPA3 use with RADIUS is up to the release, and no matter to `wpa3-mixed`, which keeps it. */
function keeps(facts: FixFacts): boolean {
  const { ap, kind, profile } = facts;
  const isWpa3 = valueOr(ap.keyManagement, null)?.includes('wpa3') === true;
  return profile.protection.kind === 'eap' ? isWpa3 && AES_KINDS.includes(kind) : keepsWpa3(facts);
}

function encryption(facts: FixFacts): string | null {
  const { kind, profile } = facts;
  const { protection } = profile;
  if (keeps(facts)) return protection.kind === 'eap' ? 'wpa3-mixed+ccmp' : 'sae-mixed+ccmp';
  if (protection.kind === 'static-wep')
    return protection.authentication === 'shared' ? 'wep-shared' : 'wep-open';
  return ENCRYPTION[kind] ?? null;
}

/** The passphrase, or for WEP the number of the slot that is sent with. */
function key({ profile: { protection } }: FixFacts): string | null {
  if (protection.kind === 'psk') return protection.key.reveal();
  return protection.kind === 'static-wep' ? String(protection.keyIndex) : null;
}

function wepSlot(slot: number): OptionRow {
  return {
    option: `key${slot}`,
    value: ({ profile: { protection } }) => {
      if (protection.kind !== 'static-wep' || protection.keyIndex !== slot) return null;
      const text = protection.key.reveal();
      return protection.keyFormat === 'hex' ? text : toHex(utf8Bytes(text));
    },
    fields: [...WEP_FIELDS, 'security'],
  };
}

function ft(value: string): OptionRow['value'] {
  return ({ kind }) => (kind.endsWith('-ft') ? value : null);
}

function server(part: (server: RadiusServer) => string | null): OptionRow['value'] {
  return ({ profile: { protection } }) => {
    const [first] = protection.kind === 'eap' ? protection.radius : [];
    return first === undefined ? null : part(first);
  };
}

const ASKS: readonly PairField[] = [...RADIUS_FIELDS, 'security'];
const FT_FIELDS: readonly PairField[] = ['fastRoaming', 'akm', 'overTheDs', 'security'];

/** A radio of the profile's band; null where the file has none. */
function radioFor({ profile: { band } }: FixFacts, { sections }: UciFile): string | null {
  const wanted = band === 'auto' ? (['2.4', '5'] as const) : [band];
  const radios = sections.filter((section) => section.type === 'wifi-device');
  const found = radios.find((section) => {
    const bands = bandsOf(section);
    return bands.known && bands.value.some((one) => wanted.some((other) => other === one));
  });
  return found?.name ?? null;
}

/** OpenWrt's options (netifd-wireless.sh, hostapd.sh), in the order in which they are set. */
const OPTIONS: readonly OptionRow[] = [
  {
    option: 'device',
    value: radioFor,
    fields: ['band'],
  },
  { option: 'ssid', value: ({ profile }) => profile.ssid, fields: ['ssid'] },
  { option: 'hidden', value: ({ profile }) => (profile.hidden ? '1' : '0'), fields: ['hidden'] },
  { option: 'disabled', value: () => null, fields: ['state'] },
  { option: 'encryption', value: encryption, fields: [...SECURITY_FIELDS, 'wep.authentication'] },
  { option: 'key', value: key, fields: ['psk', 'security', ...WEP_FIELDS] },
  ...[1, 2, 3, 4].map(wepSlot),
  { option: 'ieee80211r', value: ft('1'), fields: FT_FIELDS },
  { option: 'ft_over_ds', value: ft('0'), fields: FT_FIELDS },
  {
    option: 'ft_psk_generate_local',
    value: ({ kind }) => (kind === 'psk-aes-ft' ? '1' : null),
    fields: FT_FIELDS,
  },
  // Clients of WPA3 need management frame protection, which is no harm where it is optional.
  { option: 'ieee80211w', value: (facts) => (keeps(facts) ? '1' : '0'), fields: ['pmf'] },
  { option: 'auth_server', value: server(({ host }) => host), fields: ASKS },
  { option: 'auth_port', value: server(({ authPort }) => String(authPort)), fields: ASKS },
  { option: 'auth_secret', value: server(({ secret }) => secret?.reveal() ?? null), fields: ASKS },
  { option: 'acct_server', value: server(({ host }) => host), fields: ASKS },
  { option: 'acct_port', value: server(({ acctPort }) => String(acctPort)), fields: ASKS },
  { option: 'acct_secret', value: server(({ secret }) => secret?.reveal() ?? null), fields: ASKS },
];

interface Change {
  readonly option: string;
  readonly value: string | null;
}

/** One argument of the shell and of UCI's own files alike. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function sectionOf({ sections }: UciFile, line: number): UciSection | null {
  return sections.findLast((section) => section.type === 'wifi-iface' && section.line <= line) ?? null;
}

function nameOf(section: UciSection, { sections }: UciFile): string {
  if (section.name !== null) return section.name;
  return `@wifi-iface[${sections.filter(({ type }) => type === 'wifi-iface').indexOf(section)}]`;
}

function changesFor(section: UciSection, facts: FixFacts, file: UciFile): Change[] {
  return OPTIONS.filter(({ fields }) => fields.some((field) => facts.open.has(field))).flatMap(
    ({ option, value }) => {
      const wanted = value(facts, file);
      const present = section.options.findLast(({ name }) => name === option)?.value ?? null;
      return wanted === present ? [] : [{ option, value: wanted }];
    },
  );
}

function apply(text: string, section: UciSection, changes: readonly Change[]): string {
  const isShown = /^\s*wireless\./.test(text.split('\n', section.line)[section.line - 1] ?? '');
  const changed = new Set(changes.map(({ option }) => option));
  const gone = section.options.filter(({ name }) => changed.has(name));
  const added = changes.flatMap(({ option, value }) => {
    if (value === null) return [];
    const written = quoted(value);
    return [
      isShown ? `wireless.${section.name ?? ''}.${option}=${written}` : `\toption ${option} ${written}`,
    ];
  });
  return withLinesChanged(text, gone, added, section.line);
}

/** Why OpenWrt, which runs hostapd, can't do a kind of row; null where it can. */
function refusalOf(kind: RowKind): NoFix | null {
  const support = HOSTAPD_SUPPORT[kind];
  if (support.can) return null;
  return noFix('fix.refused', { refusal: support.reason, params: { target: 'openwrt', release: '' } });
}

function commandFor(name: string, { option, value }: Change): string {
  return value === null
    ? `uci delete wireless.${name}.${option}`
    : `uci set wireless.${name}.${option}=${quoted(value)}`;
}

const SAVE = ['uci commit wireless', 'wifi reload'];

/** A `wifi-iface` of its own, on a radio of the profile's band and in the network of the first one that is there. */
function addedIface(facts: FixFacts, file: UciFile): Result<Draft, NoFix> {
  const device = radioFor(facts, file);
  if (device === null) {
    const places = [{ field: 'band' as const, lines: [], look: 'uci show wireless' }];
    return failure(noFix('fix.not-automatic', { places }));
  }
  const network = file.sections
    .find(({ type }) => type === 'wifi-iface')
    ?.options.find(({ name }) => name === 'network')?.value;
  const options = OPTIONS.filter(({ option }) => option !== 'device').map(({ option, value }) => ({
    option,
    value: value(facts, file),
  }));
  const changes: Change[] = [
    { option: 'device', value: device },
    { option: 'mode', value: 'ap' },
    { option: 'network', value: network ?? 'lan' },
    ...options.filter(({ value }) => value !== null),
  ];
  const lines = changes.map(({ option, value }) => `\toption ${option} ${quoted(value ?? '')}`);
  return success({
    lines: [
      'uci add wireless wifi-iface',
      ...changes.map((change) => commandFor('@wifi-iface[-1]', change)),
      ...SAVE,
    ].map((line) => fixLine(line)),
    text: `${facts.text.replace(/\n*$/, '')}\n\nconfig wifi-iface\n${lines.join('\n')}\n`,
    notes: [fixNote('fix.adds-network', { ssid: facts.profile.ssid, place: device })],
  });
}

/** The `uci` commands for a network, and the file after them; null where its section is not found. */
export function openwrtDraft(facts: FixFacts): Result<Draft | null, NoFix> {
  const refusal = refusalOf(facts.kind);
  if (refusal !== null) return failure(refusal);
  const file = parseUci(toSourceText(facts.text));
  if (facts.plan === 'add') return addedIface(facts, file);
  const section = sectionOf(file, facts.ap.line);
  if (section === null) return success(null);
  const changes = changesFor(section, facts, file);
  if (changes.length === 0) return success(null);
  const name = nameOf(section, file);
  const lines = [...changes.map((change) => commandFor(name, change)), ...SAVE];
  return success({
    lines: lines.map((line) => fixLine(line)),
    text: apply(facts.text, section, changes),
    notes: [],
  });
}
