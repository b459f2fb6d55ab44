import { findPhoneLimit, phoneSupports, type PhoneLimit } from '#core/phone/phone-limits';
import type { PhoneModel } from '#core/phone/models';
import { remainingChoices } from '#core/scheme/choices';
import type { Exclusion } from '#core/scheme/exclusion';
import { rowMatches } from '#core/scheme/match';
import { ALLOWED_CHOICES, nearestChoice, type RowChoice } from '#core/scheme/nearest';
import { TABLE_5, type SchemeRow } from '#core/scheme/table5';
import { SCHEME_FIELDS, type Combination, type SchemeField } from '#core/scheme/vocabulary';

/** One value of a column above the matrix. */
export interface ColumnChoice {
  readonly value: string;
  readonly chosen: boolean;
  /** Why it can't be chosen next to the other columns' choices. */
  readonly exclusion: Exclusion | null;
  /** What the phone lacks for every row that would be left. */
  readonly phoneLimit: PhoneLimit | null;
  /** Where it can't be chosen: the nearest row that has the value, if the phone can do one. */
  readonly nearest: RowChoice | null;
}

export interface ColumnChoices {
  readonly field: SchemeField;
  readonly choices: readonly ColumnChoice[];
}

function has(choice: RowChoice, field: SchemeField, value: string): boolean {
  return field === 'fastRoaming' ? choice.fastRoaming === value : choice.row[field] === value;
}

/** The rows of Table 5 that a phone model can do. */
export function rowsOfPhone(model: PhoneModel): readonly SchemeRow[] {
  return TABLE_5.filter((row) => phoneSupports(model, { row, fastRoaming: 'none' }));
}

/** What the phone lacks for a value next to the other choices; null where it can do one of the rows. */
function limitOf(
  model: PhoneModel,
  narrow: Partial<Combination>,
  field: SchemeField,
  value: string,
): PhoneLimit | null {
  const { [field]: _own, ...others } = narrow;
  const left = ALLOWED_CHOICES.filter(
    (choice) => has(choice, field, value) && rowMatches(choice.row, others),
  );
  const limits = left.map((choice) => findPhoneLimit(model, choice));
  return limits.includes(null) ? null : (limits[0] ?? null);
}

/** Every value of every column with what stands in its way; derived from Table 5 and the phone model's limits. */
export function columnChoices(narrow: Partial<Combination>, model: PhoneModel): readonly ColumnChoices[] {
  const remaining = remainingChoices(narrow);
  return SCHEME_FIELDS.map((field) => ({
    field,
    choices: remaining[field].map((choice) => {
      const exclusion = choice.open ? null : choice.exclusion;
      const phoneLimit = choice.open ? limitOf(model, narrow, field, choice.value) : null;
      const isFree = exclusion === null && phoneLimit === null;
      const takes = (other: RowChoice) => has(other, field, choice.value) && phoneSupports(model, other);
      return {
        value: choice.value,
        chosen: narrow[field] === choice.value,
        exclusion,
        phoneLimit,
        nearest: isFree ? null : nearestChoice({ ...narrow, [field]: choice.value }, takes),
      };
    }),
  }));
}
