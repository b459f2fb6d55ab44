import type { Origin } from '../import/model/origin';
import type { Severity } from '../finding/finding-rules';
import type { PairField } from './pair-field';
import type { PairCode, PairParams } from './pair-params';

export const ROW_VERDICTS = ['equal', 'different', 'missing', 'unknown'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

export const PAIR_VERDICTS = ['match', 'mismatch', 'unknown'] as const;
export type PairVerdict = (typeof PAIR_VERDICTS)[number];

/** One setting of phone and access point, compared. */
export type PairRow<C extends PairCode = PairCode> = {
  readonly [Code in C]: {
    readonly field: PairField;
    /** What the phone needs; null where the row is about the access point alone. */
    readonly phone: string | null;
    /** What the access point has; null where that is unknown or absent. Never a secret. */
    readonly ap: string | null;
    readonly verdict: RowVerdict;
    readonly severity: Severity;
    /** Whether the verdict of the whole rests on this row; the others advise. */
    readonly decides: boolean;
    readonly code: Code;
    readonly params: PairParams[Code];
    readonly source: string;
    /** Where the access point's value came from; null where no single place has it. */
    readonly origin: Origin | null;
    /** What shows the value on the device. */
    readonly look: string | null;
  };
}[C];

/** Mismatch wins, and an unknown never becomes a match. */
export function overallVerdict(rows: readonly PairRow[]): PairVerdict {
  const deciding = rows.filter(({ decides }) => decides);
  if (deciding.some(({ verdict }) => verdict === 'different' || verdict === 'missing')) return 'mismatch';
  return deciding.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'match';
}
