import type { Readiness } from '../../../state/certificates/question.svelte';

export type TimeLine = Readiness['timeLine'];

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** One time line of both directions: what stands in both is drawn once. */
export function mergeLines(lines: readonly TimeLine[]): TimeLine {
  const events = distinct(lines.flatMap((line) => line.events));
  const ends = lines.flatMap(({ firstEnd }) => firstEnd ?? []);
  const byTime = <T extends { at: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    windows: [...distinct(lines.flatMap(({ windows }) => windows))],
    events: byTime(events),
    firstEnd: byTime(ends)[0] ?? null,
  };
}
