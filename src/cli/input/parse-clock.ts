/** An instant, and how far the clock that shows it is ahead of GMT, in minutes. */
export interface ClockReading {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly offsetMinutes: number;
}

/** Reads an ISO 8601 time with its offset (`2026-11-26T09:00:00+09:00`, or `Z`); null for anything else. */
export function parseClock(text: string): ClockReading | null {
  const parts = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|([+-])(\d{2}):?(\d{2}))$/.exec(text);
  const instant = Date.parse(text);
  if (parts === null || Number.isNaN(instant)) return null;
  const [, zone, sign, hours, minutes] = parts;
  const size = zone === 'Z' ? 0 : Number(hours) * 60 + Number(minutes);
  if (size > 14 * 60) return null;
  return { now: new Date(instant).toISOString(), offsetMinutes: sign === '-' ? -size : size };
}
