import type { Handlers } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import type { RunSummary, StoredRun } from '#contract/procedure/run-schema';
import { makePlan } from '#core/procedure/make-plan';
import { runInTheWay } from '#core/procedure/run/other-windows';
import { mayEnd, skipStep, tickStep, undoLast } from '#core/procedure/run/record';
import { settledCount } from '#core/procedure/run/run';
import { failure, success } from '#core/result';
import { replyWith } from '../storage/reply-with';
import { createRunWriter, notFound, type RunPorts } from './run-writer';

type KeepingHandlers = Pick<Handlers, 'run.list' | 'run.get' | 'run.start' | 'run.delete'>;
type RecordingHandlers = Pick<Handlers, 'run.tick' | 'run.skip' | 'run.undo' | 'run.end'>;

function summaryOf(run: StoredRun): RunSummary {
  const { id, procedure, title, state, startedAt, endedAt } = run;
  return {
    ...{ id, procedure, title, state, startedAt, endedAt },
    settled: settledCount(run),
    steps: run.steps.length,
  };
}

function createKeepingHandlers({ runs, lock, now, newId }: RunPorts): KeepingHandlers {
  return {
    'run.list': () =>
      replyWith(async () => {
        const all = (await runs.all()).map(summaryOf);
        return success({ runs: all.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1)) });
      }),
    'run.get': ({ id }) =>
      replyWith(async () => {
        const run = await runs.read(id.toLowerCase());
        return run === null ? notFound : success(run);
      }),
    'run.start': ({ procedure, parameters, title }) => {
      const plan = makePlan(procedure, parameters);
      if (!plan.ok) return Promise.resolve(failure(plan.error));
      const { values, steps } = plan.value;
      const begun = {
        startedAt: now().toISOString(),
        endedAt: null,
        revision: 1,
        state: 'open',
        entries: [],
      } as const;
      const run: StoredRun = {
        ...{ id: newId(), procedure, title: title.trim(), values, steps: [...steps] },
        ...{ ...begun, entries: [] },
      };
      return replyWith(() =>
        lock.run(async () => {
          await runs.write(run);
          return success(run);
        }),
      );
    },
    'run.delete': ({ id }) =>
      replyWith(() =>
        lock.run(async () => {
          await runs.remove(id.toLowerCase());
          return success({});
        }),
      ),
  };
}

function createRecordingHandlers(ports: RunPorts): RecordingHandlers {
  const { change, record } = createRunWriter(ports);

  /** Another open run that is changing a trust store of the same node. */
  async function inTheWay(given: string, stepId: string): Promise<StoredRun | null> {
    const id = given.toLowerCase();
    const all = await ports.runs.all();
    const step = all.find((run) => run.id === id)?.steps.find((one) => one.id === stepId);
    const others = all.filter((run) => run.id !== id);
    return step === undefined ? null : runInTheWay(step, others);
  }

  return {
    'run.tick': ({ step, fields, ...input }) =>
      replyWith(async () => {
        const other = input.note.trim() === '' ? await inTheWay(input.id, step) : null;
        if (other === null) return record(input, (run, signed) => tickStep(run, step, fields, signed));
        const title = other.title === '' ? other.procedure : other.title;
        return failure(operationError('run.window-open', { title }));
      }),
    'run.skip': ({ step, ...input }) => record(input, (run, signed) => skipStep(run, step, signed)),
    'run.undo': (input) => record(input, undoLast),
    'run.end': ({ how, ...input }) =>
      change(input, (run) => {
        const problem = mayEnd(run, how);
        return problem === null
          ? success({ state: how, endedAt: ports.now().toISOString() })
          : failure(problem);
      }),
  };
}

/** Procedures under way: every record is on the disk when its reply comes. */
export function createRunHandlers(ports: RunPorts): KeepingHandlers & RecordingHandlers {
  return { ...createKeepingHandlers(ports), ...createRecordingHandlers(ports) };
}
