const RUNS = 3;

/** The middle one of three measurements. */
export function median(measure: () => number): number {
  const times = Array.from({ length: RUNS }, measure);
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time, so that what else the machine does counts little. */
export function timed(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
