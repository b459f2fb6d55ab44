import { findExclusion, type Exclusion } from './exclusion';
import { TABLE_5, type SchemeRow } from './table5';
import { SCHEME_FIELDS, SCHEME_VALUES, type Combination, type SchemeField } from './vocabulary';

/** One value of a column after some choices were made. */
export type Choice =
  | { readonly value: string; readonly open: true }
  | { readonly value: string; readonly open: false; readonly exclusion: Exclusion };

export type Choices = Record<SchemeField, readonly Choice[]>;

/** What can still be chosen in each column, and for the rest why not; derived from the rows alone. */
export function remainingChoices(
  chosen: Partial<Combination>,
  rows: readonly SchemeRow[] = TABLE_5,
): Choices {
  const choicesOf = (field: SchemeField): readonly Choice[] =>
    SCHEME_VALUES[field].map((value) => {
      const exclusion = findExclusion(chosen, field, value, rows);
      return exclusion === null ? { value, open: true } : { value, open: false, exclusion };
    });
  return Object.fromEntries(SCHEME_FIELDS.map((field) => [field, choicesOf(field)])) as Choices;
}
