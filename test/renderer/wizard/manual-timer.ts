import type { After } from '../../../src/renderer/wizard/state/timer';

/** A clock that goes only when the test says so. */
export function createManualTimer() {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const after: After = (milliseconds, run) => {
    const entry = { at: now + milliseconds, run };
    waiting.push(entry);
    return () => (waiting = waiting.filter((one) => one !== entry));
  };
  return {
    after,
    now: () => now,
    /** Lets time pass and everything that became due run, with the promises that it started. */
    async pass(milliseconds: number): Promise<void> {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      due.forEach(({ run }) => run());
      await settle();
    },
    pending: () => waiting.length,
  };
}

/** Lets pending promises settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
