import { findRow } from '#core/scheme/judge';
import { roamingChoices, rowMatches } from '#core/scheme/match';
import type { RowChoice } from '#core/scheme/nearest';
import { TABLE_5, type SchemeRow } from '#core/scheme/table5';
import type { Combination, FastRoaming, SchemeField } from '#core/scheme/vocabulary';
import type { WizardForm } from './form';

/** What of the form speaks about Table 5. */
export type SchemeState = Pick<WizardForm, 'narrow' | 'scheme'>;

type Narrow = WizardForm['narrow'];

function toCombination(row: SchemeRow, fastRoaming: FastRoaming): Combination {
  const { security, keyManagement, encryption } = row;
  return { security, keyManagement, encryption, fastRoaming };
}

/**
 * The combination that counts: the chosen one while the narrowed columns agree with it. It is kept when they do
 * not, so that releasing a column brings the row back.
 */
export function currentScheme({ narrow, scheme }: SchemeState): Combination | null {
  if (scheme === null) return null;
  const agrees = Object.entries(narrow).every(([field, value]) => scheme[field as SchemeField] === value);
  return agrees ? scheme : null;
}

/** The row of Table 5 that counts; null without one, or where an imported combination stands in none. */
export function currentRow(state: SchemeState): SchemeRow | null {
  const scheme = currentScheme(state);
  return scheme && findRow(scheme);
}

/** The roaming method that a row gets when it is chosen: what was narrowed to, else what was chosen before. */
function roamingFor(row: SchemeRow, { narrow, scheme }: SchemeState): FastRoaming {
  const wanted = narrow.fastRoaming ?? scheme?.fastRoaming ?? 'none';
  return roamingChoices(row).includes(wanted) ? wanted : 'none';
}

/** Chooses a row; its roaming method stays what it was where the row offers it. */
export function chooseRow(state: SchemeState, row: SchemeRow): SchemeState {
  return chooseExactly(state, { row, fastRoaming: roamingFor(row, state) });
}

function withoutClashes(narrow: Narrow, scheme: Combination): Narrow {
  const kept = Object.entries(narrow).filter(([field, value]) => scheme[field as SchemeField] === value);
  return Object.fromEntries(kept);
}

/** Chooses a row with a roaming method; column choices that it contradicts are released. */
export function chooseExactly({ narrow }: SchemeState, { row, fastRoaming }: RowChoice): SchemeState {
  const scheme = toCombination(row, fastRoaming);
  return { narrow: withoutClashes(narrow, scheme), scheme };
}

/** The rows that the narrowed columns leave. */
export function openRows(narrow: Narrow, rows: readonly SchemeRow[] = TABLE_5): readonly SchemeRow[] {
  return rows.filter((row) => rowMatches(row, narrow));
}

/**
 * Chooses a value in one column, or releases it where it was chosen already. Where one row is left it is chosen;
 * a row chosen before takes the new roaming method where it offers it.
 */
export function toggleColumn(
  state: SchemeState,
  field: SchemeField,
  value: string,
  rows: readonly SchemeRow[] = TABLE_5,
): SchemeState {
  const { [field]: before, ...others } = state.narrow;
  if (before === value) return { narrow: others, scheme: state.scheme };
  const narrow = { ...others, [field]: value } as Narrow;
  const open = openRows(narrow, rows);
  const chosen = state.scheme && findRow(state.scheme);
  const target = open.length === 1 ? open[0] : open.find((row) => row === chosen);
  if (target === undefined) return { narrow, scheme: state.scheme };
  return { narrow, scheme: toCombination(target, roamingFor(target, { narrow, scheme: state.scheme })) };
}
