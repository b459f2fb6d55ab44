import type { ComparedRow, ComparisonReply, FixReply } from '#contract/pair/comparison-schema';
import type { PairRow } from '#core/pair/pair-row';
import { toNetworkFacts } from './to-network-facts';
import type { Compared } from './compare';

function linesOf({ origin }: PairRow): number[] {
  if (origin?.kind !== 'line') return origin?.kind === 'unknown' && origin.line ? [origin.line] : [];
  const lines = [origin.line, ...(origin.also ?? [])];
  return [...new Set(lines)].toSorted((one, other) => one - other);
}

function toRow(row: PairRow): ComparedRow {
  const { field, phone, ap, verdict, severity, decides, code, params, source, origin, look } = row;
  return {
    ...{ field, phone, ap, verdict, severity, decides, code, params, source, origin, look },
    lines: linesOf(row),
  };
}

function toFix(fix: Compared['fix'], reveal: boolean): FixReply {
  if (!fix.ok) return { checked: false, reason: fix.error };
  const { lines, shownLines, unconfirmed, notes, after } = fix.value;
  return {
    checked: true,
    lines: [...(reveal ? lines : shownLines)],
    masked: !reveal,
    ...{ unconfirmed: [...unconfirmed], notes: [...notes] },
    after: after.verdict,
  };
}

/** A comparison as it goes over the wire: secrets in the lines of the fix are masked unless they are asked for. */
export function toComparison(
  { profile, result, comparison, fix }: Compared,
  reveal: boolean,
): ComparisonReply {
  const { dialect, release, notUnderstood } = result;
  const { verdict, rows, network, candidates } = comparison;
  return {
    verdict,
    rows: rows.map(toRow),
    fix: toFix(fix, reveal),
    network: network && toNetworkFacts(network, dialect, reveal),
    candidates: candidates.map(({ id }) => id),
    ...{ dialect, release },
    notUnderstood: [...notUnderstood],
    profile: { name: profile.name, ssid: profile.ssid },
  };
}
