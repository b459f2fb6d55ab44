import type { SchemeRow } from './table5';
import type { Combination, FastRoaming } from './vocabulary';

/** The fast-roaming choices of a row: always "none", then what the row supports. */
export function roamingChoices(row: SchemeRow): readonly FastRoaming[] {
  return ['none', ...row.fastRoaming];
}

/** Whether a row agrees with every column that has been chosen so far. */
export function rowMatches(row: SchemeRow, chosen: Partial<Combination>): boolean {
  return (
    (chosen.security === undefined || chosen.security === row.security) &&
    (chosen.keyManagement === undefined || chosen.keyManagement === row.keyManagement) &&
    (chosen.encryption === undefined || chosen.encryption === row.encryption) &&
    (chosen.fastRoaming === undefined || roamingChoices(row).includes(chosen.fastRoaming))
  );
}
