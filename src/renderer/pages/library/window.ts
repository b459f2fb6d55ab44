/** Lines drawn beyond the visible ones at each end, so that fast scrolling shows no gaps. */
const OVERSCAN = 8;

export interface Offsets {
  /** Pixels from the top of the list to each line; one more than there are lines. */
  readonly tops: readonly number[];
}

/** Adds up the heights of the lines. */
export function addUp(heights: readonly number[]): Offsets {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return { tops };
}

/** The first line whose end lies below a place, found by halving. */
function lineAt({ tops }: Offsets, place: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle + 1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which lines to draw for a part of the list that begins at `from` and is `height` pixels high; `end` is exclusive. */
export function visibleLines(
  offsets: Offsets,
  from: number,
  height: number,
): { readonly start: number; readonly end: number } {
  const count = offsets.tops.length - 1;
  const start = Math.max(0, lineAt(offsets, from) - OVERSCAN);
  const end = Math.min(count, lineAt(offsets, from + height) + 1 + OVERSCAN);
  return { start, end };
}
