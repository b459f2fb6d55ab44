import { findExclusion, type Exclusion } from './exclusion';
import { rowMatches } from './match';
import { nearestChoice, type RowChoice } from './nearest';
import { TABLE_5, type SchemeRow } from './table5';
import { SCHEME_FIELDS, type Combination } from './vocabulary';

export type Judgement =
  | { readonly allowed: true; readonly row: SchemeRow }
  | {
      readonly allowed: false;
      readonly code: 'scheme.not-in-table' | 'scheme.roaming-not-offered';
      readonly exclusion: Exclusion;
      readonly nearest: RowChoice;
    };

/** The row of the three columns besides fast roaming; null where no row has them. */
export function findRow(chosen: Omit<Combination, 'fastRoaming'>): SchemeRow | null {
  const { security, keyManagement, encryption } = chosen;
  return TABLE_5.find((row) => rowMatches(row, { security, keyManagement, encryption })) ?? null;
}

/** The first column, read from the left, whose choice does not go with those before it. */
function firstExclusion(combination: Combination): Exclusion {
  const chosen: Partial<Combination> = {};
  for (const field of SCHEME_FIELDS) {
    const exclusion = findExclusion(chosen, field, combination[field]);
    if (exclusion !== null) return exclusion;
    Object.assign(chosen, { [field]: combination[field] });
  }
  throw new Error('firstExclusion is only called for a combination that stands in no row');
}

/** Whether Table 5 has the combination and, where it has not, which choice excludes it and what is nearest. */
export function judgeCombination(combination: Combination): Judgement {
  const row = TABLE_5.find((candidate) => rowMatches(candidate, combination));
  if (row !== undefined) return { allowed: true, row };
  const nearest = nearestChoice(combination);
  if (nearest === null) throw new Error('Table 5 has no row');
  return {
    allowed: false,
    code: findRow(combination) === null ? 'scheme.not-in-table' : 'scheme.roaming-not-offered',
    exclusion: firstExclusion(combination),
    nearest,
  };
}
