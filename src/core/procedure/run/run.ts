import type { AnyValues } from '../parameter/definition';
import type { Step } from '../step';

/** Something that was recorded. Nothing is ever taken out of a run: an undo is an entry too. */
export interface RunEntry {
  readonly step: string;
  readonly outcome: 'done' | 'failed' | 'skipped' | 'undone';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly initials: string;
  /** What the step asked for, by the key of the field; never a secret. */
  readonly fields: Readonly<Record<string, string>>;
  /** A remark; of a skipped step its reason. */
  readonly note: string;
}

/** A procedure under way: the steps as they were when it began, and what was recorded since. */
export interface Run {
  readonly procedure: string;
  readonly values: AnyValues;
  readonly steps: readonly Step[];
  readonly entries: readonly RunEntry[];
  readonly state: 'open' | 'finished' | 'stopped';
}

export type StepState = 'locked' | 'open' | 'done' | 'failed' | 'skipped';

/** The entries that count, in order: an undo takes back the last one before it. */
export function effectiveEntries(entries: readonly RunEntry[]): readonly RunEntry[] {
  const stack: RunEntry[] = [];
  for (const entry of entries) {
    if (entry.outcome === 'undone') stack.pop();
    else stack.push(entry);
  }
  return stack;
}

/** The last entry that counts of each step. */
export function latestEntries({ entries }: Pick<Run, 'entries'>): ReadonlyMap<string, RunEntry> {
  return new Map(effectiveEntries(entries).map((entry) => [entry.step, entry]));
}

function isSettled(entry: RunEntry | undefined): boolean {
  return entry?.outcome === 'done' || entry?.outcome === 'skipped';
}

/** Where every step stands. A step is locked until all that it waits for is done, or skipped with a reason. */
export function stepStates(run: Pick<Run, 'steps' | 'entries'>): ReadonlyMap<string, StepState> {
  const latest = latestEntries(run);
  return new Map(
    run.steps.map(({ id, needs }): [string, StepState] => {
      const entry = latest.get(id);
      if (entry?.outcome === 'done' || entry?.outcome === 'skipped') return [id, entry.outcome];
      if (!needs.every((need) => isSettled(latest.get(need)))) return [id, 'locked'];
      return [id, entry === undefined ? 'open' : 'failed'];
    }),
  );
}

/** How many steps are done or skipped. */
export function settledCount(run: Pick<Run, 'steps' | 'entries'>): number {
  return [...stepStates(run).values()].filter((state) => state === 'done' || state === 'skipped').length;
}
