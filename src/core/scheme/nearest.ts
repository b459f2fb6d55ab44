import { gradeOf, gradeRank } from './grade';
import { roamingChoices } from './match';
import { TABLE_5, type SchemeRow } from './table5';
import { SCHEME_FIELDS, type Combination, type FastRoaming, type SchemeField } from './vocabulary';

/** A row together with the roaming method chosen in it. */
export interface RowChoice {
  readonly row: SchemeRow;
  readonly fastRoaming: FastRoaming;
}

/** What it costs a technician to change a column: the security mode means new accounts, roaming is a tick. */
const changeCost: Record<SchemeField, number> = {
  security: 8,
  keyManagement: 3,
  encryption: 3,
  fastRoaming: 1,
};

function distance(wanted: Partial<Combination>, choice: RowChoice): number {
  const offered: Combination = { ...choice.row, fastRoaming: choice.fastRoaming };
  return SCHEME_FIELDS.reduce(
    (sum, field) => sum + (wanted[field] === offered[field] ? 0 : changeCost[field]),
    0,
  );
}

/** Every choice that Table 5 allows: each row with no fast roaming, and with each method it supports. */
export const ALLOWED_CHOICES: readonly RowChoice[] = TABLE_5.flatMap((row) =>
  roamingChoices(row).map((fastRoaming) => ({ row, fastRoaming })),
);

/**
 * The allowed choice that changes least of what was wanted; of two equally near, the better graded one, then the
 * one that stands first in Table 5. A column that was not chosen yet costs the same whatever it becomes. Null only
 * where `permits` leaves nothing.
 */
export function nearestChoice(
  wanted: Partial<Combination>,
  permits: (choice: RowChoice) => boolean = () => true,
): RowChoice | null {
  let best: { choice: RowChoice; cost: number; rank: number } | null = null;
  for (const choice of ALLOWED_CHOICES) {
    if (!permits(choice)) continue;
    const cost = distance(wanted, choice);
    const rank = gradeRank(gradeOf(choice.row, choice.fastRoaming));
    if (best === null || cost < best.cost || (cost === best.cost && rank > best.rank))
      best = { choice, cost, rank };
  }
  return best?.choice ?? null;
}
