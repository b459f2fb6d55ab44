import { toSections, type Assignment } from '../../import/hostapd/sections';
import { toSourceText } from '../../import/text/source-text';
import { failure, success, type Result } from '../../result';
import type { PairField } from '../pair-field';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from './field-groups';
import { doubted } from './doubts';
import type { ExportedText } from './exported';
import { withLinesChanged } from './file-lines';
import type { FixFacts } from './fix-facts';
import { fixNote } from './fix-notes';
import { noFix, type NoFix } from './fix-params';
import type { Draft } from './make-draft';
import { keepsWpa3 } from './wpa3';

/** Which names of hostapd.conf a fix may set or take out. */
interface NameRow {
  readonly name: RegExp;
  readonly fields: readonly PairField[];
  /** The access point's own value stays where it has one. */
  readonly ownStays?: true;
}

const FT_FIELDS: readonly PairField[] = ['fastRoaming', 'akm', 'security', 'overTheDs'];

const NAMES: readonly NameRow[] = [
  { name: /^(?:ssid|ssid2|utf8_ssid)$/, fields: ['ssid'] },
  { name: /^ignore_broadcast_ssid$/, fields: ['hidden'] },
  { name: /^(?:hw_mode|channel)$/, fields: ['band'] },
  { name: /^auth_algs$/, fields: ['security', 'authentication', 'wep.authentication'] },
  { name: /^(?:wpa|wpa_key_mgmt|wpa_pairwise|rsn_pairwise|ieee8021x)$/, fields: SECURITY_FIELDS },
  { name: /^wep_/, fields: [...SECURITY_FIELDS, ...WEP_FIELDS] },
  { name: /^ieee80211w$/, fields: ['pmf'] },
  { name: /^(?:wpa_passphrase|wpa_psk|wpa_psk_file)$/, fields: ['psk', 'security'] },
  { name: /^(?:mobility_domain|nas_identifier)$/, fields: FT_FIELDS, ownStays: true },
  { name: /^ft_(?:over_ds|psk_generate_local)$/, fields: FT_FIELDS },
  { name: /^(?:auth|acct)_server_/, fields: [...RADIUS_FIELDS, 'security'] },
  { name: /^rrm_neighbor_report$/, fields: ['option.neighbor-report'] },
  { name: /^bss_transition$/, fields: ['option.bss-transition'] },
];

interface FileEdit {
  /** 1-based lines to take out. */
  readonly removed: readonly Assignment[];
  readonly added: readonly string[];
  /** The line after which the added ones stand. */
  readonly after: number;
}

function concerned(name: string, { open }: FixFacts): NameRow | null {
  const row = NAMES.find(({ name: form }) => form.test(name));
  return row !== undefined && row.fields.some((field) => open.has(field)) ? row : null;
}

const written = ({ name, value }: Pick<Assignment, 'name' | 'value'>) => `${name}=${value}`;

const WPA3_SUITES = /^(?:(?:FT-)?SAE(?:-EXT-KEY)?|WPA-EAP-SHA256)$/;

/** The exporter's items, with what clients of WPA3 need besides where theirs can stay. */
function withOthers(target: readonly Assignment[], present: readonly Assignment[], facts: FixFacts) {
  if (!keepsWpa3(facts)) return target;
  const named = present.findLast(({ name }) => name === 'wpa_key_mgmt')?.value.split(/\s+/) ?? [];
  const suites = named.filter((suite) => WPA3_SUITES.test(suite));
  return target.map((item) => {
    if (item.name === 'ieee80211w') return { ...item, value: '1' };
    return item.name === 'wpa_key_mgmt' ? { ...item, value: [item.value, ...suites].join(' ') } : item;
  });
}

/** What to take out of and put into the network's section, so that it says what the exporter's file says. */
function toFileEdit(exported: string, facts: FixFacts): FileEdit {
  const sections = toSections(toSourceText(facts.text));
  const section = sections.findLast(({ line }) => line <= facts.ap.line) ?? sections[0];
  const present = section.assignments;
  const target = withOthers(toSections(toSourceText(exported))[0].assignments, present, facts);
  const names = new Set([...present, ...target].map(({ name }) => name));
  const removed: Assignment[] = [];
  const added: string[] = [];
  for (const name of names) {
    const row = concerned(name, facts);
    if (row === null) continue;
    const has = present.filter((assignment) => assignment.name === name);
    const wants = target.filter((assignment) => assignment.name === name).map(written);
    const isSame = has.map(written).join('\n') === wants.join('\n');
    if (isSame || (row.ownStays === true && has.length > 0 && wants.length > 0)) continue;
    removed.push(...has);
    // Servers are told apart by the order of their lines, so they are written together.
    if (!/_server_/.test(name)) added.push(...wants);
  }
  if (removed.concat(target).some(({ name }) => isServer(name, facts) && differs(name, present, target)))
    return serversToo(present, target, facts, { removed, added, after: lastLine(present, section.line) });
  return { removed, added, after: lastLine(present, section.line) };
}

function lastLine(present: readonly Assignment[], start = 1): number {
  return present.at(-1)?.line ?? start;
}

function isServer(name: string, facts: FixFacts): boolean {
  return /^(?:auth|acct)_server_/.test(name) && concerned(name, facts) !== null;
}

function differs(name: string, present: readonly Assignment[], target: readonly Assignment[]): boolean {
  const of = (list: readonly Assignment[]) =>
    list
      .filter((assignment) => assignment.name === name)
      .map(written)
      .join('\n');
  return of(present) !== of(target);
}

function serversToo(
  present: readonly Assignment[],
  target: readonly Assignment[],
  facts: FixFacts,
  edit: FileEdit,
): FileEdit {
  const removed = edit.removed.filter(({ name }) => !isServer(name, facts));
  return {
    ...edit,
    removed: [...removed, ...present.filter(({ name }) => isServer(name, facts))],
    added: [...edit.added, ...target.filter(({ name }) => isServer(name, facts)).map(written)],
  };
}

/** The edit for a reader: lines to take out as comments, then the lines to put in. */
function editLines({ removed, added }: FileEdit): string[] {
  return [...removed.map((assignment) => `# ${written(assignment)}`), ...added];
}

/** Items that stand once in a file, for the radio and not for a BSS (hostapd.conf of hostapd 2.10). */
const OF_RADIO =
  /^(?:interface|driver|ctrl_interface|country_code|ieee80211d|hw_mode|channel|supported_rates|basic_rates)=/;

/** A BSS of its own at the end of the file, on the radio that the file runs. */
function addedBss(exported: ExportedText, { text, profile, result }: FixFacts): Result<Draft, NoFix> {
  const [radio, ...others] = toSections(toSourceText(text));
  const items = radio.assignments;
  const device = items.find(({ name }) => name === 'interface')?.value.trim() ?? 'wlan0';
  const bands = result.networks[0]?.bands;
  if (profile.band !== 'auto' && bands?.known === true && !bands.value.includes(profile.band)) {
    const line = items.find(({ name }) => name === 'hw_mode')?.line;
    const place = {
      field: 'band' as const,
      lines: line === undefined ? [] : [line],
      look: 'hostapd_cli status',
    };
    return failure(noFix('fix.not-automatic', { places: [place] }));
  }
  const name = `${device}_${others.length + 1}`;
  const written = exported.text.split('\n').filter((line) => /^[a-z]/.test(line) && !OF_RADIO.test(line));
  const lines = [`bss=${name}`, ...written];
  return success({
    lines: doubted(lines, exported.doubts),
    text: `${text.replace(/\n*$/, '')}\n${lines.join('\n')}\n`,
    notes: [fixNote('fix.adds-network', { ssid: profile.ssid, place: `bss=${name}` })],
  });
}

/** The edit of the file for a network of hostapd. */
export function hostapdDraft(exported: ExportedText, facts: FixFacts): Result<Draft | null, NoFix> {
  if (facts.plan === 'add') return addedBss(exported, facts);
  const edit = toFileEdit(exported.text, facts);
  const lines = doubted(editLines(edit), exported.doubts);
  const text = withLinesChanged(facts.text, edit.removed, edit.added, edit.after);
  return success({ lines, text, notes: [] });
}
