import type { SchemeRow } from './table5';
import type { FastRoaming } from './vocabulary';

/**
 * How good a choice is. `open`: no protection at all; `broken`: WEP, whose key is recovered in minutes;
 * `deprecated`: TKIP; `good`: AES; `recommended`: AES with FT, the fast roaming that the phone's guide recommends.
 */
export const GRADES = ['open', 'broken', 'deprecated', 'good', 'recommended'] as const;
export type Grade = (typeof GRADES)[number];

const gradeOfEncryption = { none: 'open', wep: 'broken', tkip: 'deprecated', aes: 'good' } as const;

export function gradeOf(row: Pick<SchemeRow, 'encryption'>, fastRoaming: FastRoaming): Grade {
  return row.encryption === 'aes' && fastRoaming === 'ft' ? 'recommended' : gradeOfEncryption[row.encryption];
}

/** The better of two grades has the greater rank. */
export function gradeRank(grade: Grade): number {
  return GRADES.indexOf(grade);
}
