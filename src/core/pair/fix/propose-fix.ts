import { AP_TARGETS } from '../../export/ap-targets';
import type { ExportText } from '../../export/target';
import { rowKind } from '../../export/row-kind';
import { runExport } from '../../export/run-export';
import { importConfiguration } from '../../import/dialects';
import type { DialectId } from '../../import/model/dialect-id';
import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import {
  compareWithConfiguration,
  type CompareOptions,
  type ConfigurationComparison,
} from '../compare-configuration';
import type { PairField } from '../pair-field';
import type { PairVerdict } from '../pair-row';
import { phoneSideOfProfile } from '../phone-side';
import { AIREOS_FIX } from './aireos';
import { C9800_FIX } from './c9800';
import { toFixLines, withoutEmptyBlocks, type FixLine } from './cli-lines';
import type { CliFixTable, FixFacts } from './cli-table';
import { noFix, type NoFix } from './fix-params';
import { applyFileEdit, editLines, toFileEdit } from './hostapd';
import { IOS_AUTONOMOUS_FIX } from './ios-autonomous';
import { applyBody, toBody } from './meraki';
import { minimalLines } from './minimal-lines';
import { shownLines } from './shown-lines';

/** Lines that turn the access point's network into the phone's partner, proved in the model. */
export interface Fix {
  readonly dialect: DialectId;
  /** In the order in which they are entered; they hold secrets. */
  readonly lines: readonly string[];
  /** The same with every secret of the profile masked. */
  readonly shownLines: readonly string[];
  /** The comparison after the lines; never a mismatch. */
  readonly after: ConfigurationComparison;
}

export interface FixInput {
  readonly profile: ValidProfile;
  /** The configuration that was read. */
  readonly text: string;
  readonly result: ImportResult;
  readonly comparison: ConfigurationComparison;
  /** Words for exporters; no access point's file uses them. */
  readonly exportText: ExportText;
  readonly options?: CompareOptions;
}

/** What a dialect's fixer hands over: the lines, and the configuration with them. */
interface Draft {
  readonly lines: readonly string[];
  readonly text: string;
}

const TABLES: Readonly<Partial<Record<DialectId, CliFixTable>>> = {
  'ios-autonomous': IOS_AUTONOMOUS_FIX,
  aireos: AIREOS_FIX,
  c9800: C9800_FIX,
};

/** Fields on which joining depends and that are not equal, and differences that only advise. */
function openFields({ rows }: ConfigurationComparison): ReadonlySet<PairField> {
  const open = rows.filter(
    ({ verdict, decides, severity }) =>
      verdict !== 'equal' && (decides || (verdict === 'different' && severity === 'warning')),
  );
  return new Set(open.map(({ field }) => field));
}

/** The profile as the access point would be given it: its own VLAN stays where the profile names none or it is right. */
function profileFor(profile: ValidProfile, ap: Network, open: ReadonlySet<PairField>): ValidProfile {
  const vlan = valueOr(ap.vlan, null);
  if (open.has('vlan') && profile.vlan !== null) return profile;
  return vlan?.kind === 'id' ? { ...profile, vlan: vlan.id } : { ...profile, vlan: null };
}

function exportedFor(facts: FixFacts, dialect: DialectId, exportText: ExportText): Result<string, NoFix> {
  const target = AP_TARGETS.find(({ id }) => id === dialect);
  if (target === undefined) return failure(noFix('fix.no-writer', { dialect }));
  const options = TABLES[dialect]?.options(facts) ?? {};
  const outcome = runExport(target, facts.profile, {
    ...{ secrets: 'include', options, productVersion: '', findings: [], text: exportText },
  });
  if (!outcome.ok)
    return failure(noFix('fix.refused', { refusal: outcome.error.code, params: outcome.error.params }));
  const content = outcome.value.files[0]?.content;
  return content?.kind === 'text' ? success(content.text) : failure(noFix('fix.no-writer', { dialect }));
}

function withLines(text: string, lines: readonly FixLine[]): string {
  return `${text.replace(/\n*$/, '')}\n${lines.map((line) => line.text).join('\n')}\n`;
}

function draftFor(exported: string, facts: FixFacts, dialect: DialectId): Draft | null {
  const lines = exported.split('\n');
  const table = TABLES[dialect];
  if (table !== undefined) {
    const full = toFixLines(lines, table, facts);
    const least = withoutEmptyBlocks(minimalLines(full, facts, dialect, withLines));
    return { lines: least.map(({ text }) => text), text: withLines(facts.text, least) };
  }
  if (dialect === 'hostapd') {
    const edit = toFileEdit(lines, facts);
    return { lines: editLines(edit), text: applyFileEdit(facts.text, edit) };
  }
  const body = toBody(exported, facts);
  if (body === null) return null;
  return { lines: JSON.stringify(body, null, 2).split('\n'), text: applyBody(facts, body) };
}

function prove(
  draft: Draft,
  input: FixInput,
  ssid: string,
): Result<ConfigurationComparison, readonly PairField[]> {
  const { profile, result, options = {} } = input;
  const read = importConfiguration(draft.text, { dialect: result.dialect });
  if (!read.ok) return failure([]);
  const after = compareWithConfiguration(phoneSideOfProfile(profile), read.value, { ...options, ssid });
  if (after.verdict === 'mismatch')
    return failure([...new Set(after.rows.filter(isAgainst).map(({ field }) => field))]);
  return success(after);
}

const isAgainst = (row: ConfigurationComparison['rows'][number]) =>
  row.decides && (row.verdict === 'different' || row.verdict === 'missing');

/** What stays unknown after lines that were to settle it is no worse than before, but nothing new may be unknown. */
function isBetter(before: ConfigurationComparison, after: ConfigurationComparison): boolean {
  const rank: readonly PairVerdict[] = ['mismatch', 'unknown', 'match'];
  return rank.indexOf(after.verdict) > rank.indexOf(before.verdict) || after.verdict === 'match';
}

/**
 * The lines for the access point's own dialect, names and numbers that make the second comparison equal. They are
 * applied to the configuration in the model and compared again; where that does not end equal, none are offered.
 */
export function proposeFix(input: FixInput): Result<Fix, NoFix> {
  const { profile, text, result, comparison, exportText } = input;
  const { network: ap } = comparison;
  const { dialect } = result;
  if (ap === null) return failure(noFix('fix.no-network', {}));
  const open = openFields(comparison);
  if (open.size === 0) return failure(noFix('fix.not-needed', {}));
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const facts: FixFacts = { profile: profileFor(profile, ap, open), kind, ap, open, text };
  const exported = exportedFor(facts, dialect, exportText);
  if (!exported.ok) return exported;
  const draft = draftFor(exported.value, facts, dialect);
  if (draft === null || draft.lines.length === 0)
    return failure(noFix('fix.not-automatic', { fields: [...open] }));
  const proved = prove(draft, input, profile.ssid);
  if (!proved.ok) return failure(noFix('fix.not-proved', { fields: proved.error }));
  if (!isBetter(comparison, proved.value)) {
    const fields = proved.value.rows.filter((row) => row.decides && row.verdict !== 'equal');
    return failure(noFix('fix.not-automatic', { fields: [...new Set(fields.map(({ field }) => field))] }));
  }
  const { lines } = draft;
  return success({ dialect, lines, shownLines: shownLines(lines, profile), after: proved.value });
}
