const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** A stretch of time that is drawn, in milliseconds since 1970. */
export interface Domain {
  readonly from: number;
  readonly to: number;
}

interface Window {
  readonly from: string;
  readonly to: string;
}

/** How far before and behind the clock the overview reaches at the most; what goes on beyond it gets an arrow. */
const BEFORE = 6 * YEAR;
const BEHIND = 12 * YEAR;

/** What the overview shows: everything, as far as that leaves a year wide enough to be seen. */
export function overviewDomain(windows: readonly Window[], now: number): Domain {
  const starts = windows.map(({ from }) => Date.parse(from));
  const ends = windows.map(({ to }) => Date.parse(to));
  const from = Math.max(Math.min(now, ...starts), now - BEFORE);
  const to = Math.min(Math.max(now, ...ends), now + BEHIND);
  const margin = Math.max((to - from) * 0.03, 12 * HOUR);
  return { from: from - margin, to: to + margin };
}

/** The hours around the phone's clock and the digits that it may take for GMT. */
export function hoursDomain(now: number, digits: number): Domain {
  return { from: Math.min(now, digits) - 9 * HOUR, to: Math.max(now, digits) + 9 * HOUR };
}

/** Where an instant stands between 0 and `width`; beyond the domain at its edge. */
export function place({ from, to }: Domain, width: number, instant: number): number {
  const inside = Math.min(to, Math.max(from, instant));
  return ((inside - from) / (to - from)) * width;
}

/** Firsts of January, at most about eight of them. */
export function yearTicks({ from, to }: Domain): readonly number[] {
  const step = [1, 2, 5, 10].find((years) => (to - from) / (years * YEAR) <= 8) ?? 20;
  const first = Math.ceil(new Date(from).getUTCFullYear() / step) * step;
  const years = Array.from({ length: 12 }, (_, index) => Date.UTC(first + index * step, 0));
  return years.filter((at) => at >= from && at <= to);
}

/** Every sixth hour in GMT. */
export function hourTicks({ from, to }: Domain): readonly number[] {
  const step = 6 * HOUR;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}
