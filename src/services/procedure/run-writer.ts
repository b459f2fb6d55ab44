import type { Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import type { StoredRun } from '#contract/procedure/run-schema';
import type { RunProblem, Signed } from '#core/procedure/run/record';
import type { RunEntry } from '#core/procedure/run/run';
import { failure, success, type Result } from '#core/result';
import type { LibraryLock } from '../ports/library-lock';
import type { Clock, NewId } from '../ports/runtime';
import { replyWith } from '../storage/reply-with';
import type { RunStore } from './run-store';

export interface RunPorts {
  readonly runs: RunStore;
  readonly lock: LibraryLock;
  readonly now: Clock;
  readonly newId: NewId;
}

export const notFound = failure(operationError('run.not-found', {}));

/** A run as the caller last saw it. */
interface Seen {
  readonly id: string;
  readonly revision: number;
}

type Recorded = Promise<Reply<StoredRun>>;

export interface RunWriter {
  readonly change: (seen: Seen, make: (run: StoredRun) => Result<Partial<StoredRun>, RunProblem>) => Recorded;
  readonly record: (
    input: Seen & Pick<Signed, 'initials' | 'note'>,
    make: (run: StoredRun, signed: Signed) => Result<RunEntry, RunProblem>,
  ) => Recorded;
}

/** Reads a run, changes it and writes it while nobody else does; the caller must have seen its last state. */
export function createRunWriter({ runs, lock, now }: RunPorts): RunWriter {
  const change: RunWriter['change'] = ({ id, revision }, make) =>
    replyWith(() =>
      lock.run(async (): Recorded => {
        const run = await runs.read(id.toLowerCase());
        if (run === null) return notFound;
        if (run.revision !== revision) return failure(operationError('run.conflict', {}));
        const changed = make(run);
        if (!changed.ok) return failure(changed.error);
        const next = { ...run, ...changed.value, revision: run.revision + 1 };
        await runs.write(next);
        return success(next);
      }),
    );
  return {
    change,
    record: (input, make) =>
      change(input, (run) => {
        const signed = { initials: input.initials.trim(), note: input.note.trim(), at: now().toISOString() };
        const entry = make(run, signed);
        return entry.ok ? success({ entries: [...run.entries, entry.value] }) : entry;
      }),
  };
}
