import type { ExportText } from '../../export/target';
import { rowKind } from '../../export/row-kind';
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
import { phoneSideOfProfile } from '../phone-side-of-profile';
import type { FixFacts } from './cli-table';
import { noFix, type NoFix } from './fix-params';
import { makeDraft, type Draft } from './make-draft';
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
  const drafted = makeDraft(facts, dialect, exportText);
  if (!drafted.ok) return drafted;
  const draft = drafted.value;
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
