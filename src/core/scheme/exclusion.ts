import { rowMatches } from './match';
import { TABLE_5, type SchemeRow } from './table5';
import { SCHEME_FIELDS, SCHEME_VALUES, type Combination, type SchemeField } from './vocabulary';

/** Why a value can't be chosen: the smallest set of other choices with which it stands in no row. */
export interface Exclusion {
  readonly field: SchemeField;
  readonly value: string;
  /** The choices that exclude the value; empty where no permitted row has the value at all. */
  readonly because: Partial<Combination>;
  /** What could be chosen in this column instead while `because` stays. */
  readonly possible: readonly string[];
}

function pick(chosen: Partial<Combination>, fields: readonly SchemeField[]): Partial<Combination> {
  return Object.fromEntries(fields.map((field) => [field, chosen[field]]));
}

function subsetsBySize(fields: readonly SchemeField[]): readonly SchemeField[][] {
  const subsets: SchemeField[][] = [[]];
  for (const field of fields) subsets.push(...subsets.map((subset) => [...subset, field]));
  return subsets.toSorted((one, other) => one.length - other.length);
}

function withValue(chosen: Partial<Combination>, field: SchemeField, value: string): Partial<Combination> {
  return { ...chosen, [field]: value };
}

/**
 * Why `field` can't be `value` next to the other choices; null where a row allows it.
 * `rows` narrows Table 5, e.g. to what a phone model can do.
 */
export function findExclusion(
  chosen: Partial<Combination>,
  field: SchemeField,
  value: string,
  rows: readonly SchemeRow[] = TABLE_5,
): Exclusion | null {
  const others = SCHEME_FIELDS.filter((other) => other !== field && chosen[other] !== undefined);
  for (const subset of subsetsBySize(others)) {
    const because = pick(chosen, subset);
    const stands = (candidate: string) =>
      rows.some((row) => rowMatches(row, withValue(because, field, candidate)));
    if (stands(value)) continue;
    return { field, value, because, possible: SCHEME_VALUES[field].filter(stands) };
  }
  return null;
}
