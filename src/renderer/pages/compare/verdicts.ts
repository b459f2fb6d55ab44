import type { ComparedRow } from '#contract/pair/comparison-schema';
import type { PairVerdict } from '#core/pair/pair-row';
import type { Tone } from '../../ui/tone';

export const toneOfVerdict: Readonly<Record<PairVerdict, Tone>> = {
  match: 'pass',
  mismatch: 'fail',
  unknown: 'warn',
};

/** Red only where joining or roaming breaks: a difference that merely advises is amber, a remark quiet. */
export function toneOfRow({ verdict, severity }: Pick<ComparedRow, 'verdict' | 'severity'>): Tone {
  if (verdict === 'equal') return 'pass';
  if (severity === 'info') return 'info';
  if (verdict === 'unknown') return 'warn';
  return severity === 'error' ? 'fail' : 'warn';
}

function rank({ verdict, severity, decides }: ComparedRow): number {
  if (verdict === 'equal') return 9;
  const bySeverity = { error: 0, warning: 2, info: 4 }[severity];
  return bySeverity + (decides ? 0 : 1) + (verdict === 'unknown' ? 0.5 : 0);
}

/** What stops the phone first, then what advises, then what agrees; the order of checking within each. */
export function inOrder(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

export interface RowCounts {
  readonly different: number;
  readonly unknown: number;
  readonly equal: number;
}

export function countRows(rows: readonly ComparedRow[]): RowCounts {
  const count = (...verdicts: readonly string[]) =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { different: count('different', 'missing'), unknown: count('unknown'), equal: count('equal') };
}
