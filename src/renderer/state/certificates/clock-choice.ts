const MINUTE = 60_000;

/** Digits of a clock in a time zone, as `<input type="datetime-local">` has them: `2026-11-27T01:43`. */
export function digitsIn(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, calendar: 'gregory', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value.padStart(type === 'year' ? 4 : 2, '0') ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** How many minutes a zone's clocks are ahead of GMT at an instant; negative where behind. */
export function offsetOf(zone: string, instant: number): number {
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  return Math.round((Date.parse(`${digitsIn(zone, minute)}Z`) - minute) / MINUTE);
}

/** The instant at which a zone's clocks show some digits; null where they are no date. */
export function instantOf(zone: string, digits: string): number | null {
  const asGmt = Date.parse(`${digits}Z`);
  if (Number.isNaN(asGmt)) return null;
  // The offset of the neighbourhood is that of the instant, but for the hour in which clocks are changed.
  const near = asGmt - offsetOf(zone, asGmt) * MINUTE;
  return asGmt - offsetOf(zone, near) * MINUTE;
}

/** `GMT+9`, `GMT−3:30`, `GMT`. */
export function offsetWord(minutes: number): string {
  if (minutes === 0) return 'GMT';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `GMT${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every named time zone that this runtime knows, GMT first. */
export function allZones(): readonly string[] {
  return [...new Set(['UTC', ownZone(), ...Intl.supportedValuesOf('timeZone')])];
}
