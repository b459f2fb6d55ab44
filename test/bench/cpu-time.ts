export const RUNS = 3;

/** The middle one of so many numbers. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The middle one of three measurements. */
export function median(measure: () => number): number {
  return middle(Array.from({ length: RUNS }, measure));
}

/** Milliseconds of processor time, so that what else the machine does counts little. */
export function timed(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
