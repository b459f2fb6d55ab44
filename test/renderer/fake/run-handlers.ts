import type { Handlers } from '#contract/contract';
import type { StoredRun } from '#contract/procedure/run-schema';

export type RunHandlers = Pick<
  Handlers,
  'run.list' | 'run.get' | 'run.start' | 'run.delete' | 'run.tick' | 'run.skip' | 'run.undo' | 'run.end'
>;

interface RunService {
  readonly createRunHandlers: (ports: object) => RunHandlers;
}

// The service is written for Node, whose types are no part of the window's project.
const services = import.meta.glob<RunService>('../../../src/services/procedure/run-handlers.ts', {
  eager: true,
});

/** Runs in memory behind the program's own rules. */
export function memoryRunHandlers(): RunHandlers {
  const stored = new Map<string, StoredRun>();
  const [service] = Object.values(services);
  if (service === undefined) throw new Error('the service has moved');
  return service.createRunHandlers({
    runs: {
      read: (id: string) => Promise.resolve(stored.get(id) ?? null),
      write: (run: StoredRun) => Promise.resolve(void stored.set(run.id, run)),
      remove: (id: string) => Promise.resolve(void stored.delete(id)),
      all: () => Promise.resolve([...stored.values()]),
    },
    lock: { run: <T>(action: () => Promise<T>) => action() },
    now: () => new Date('2026-03-01T10:00:00Z'),
    newId: () => crypto.randomUUID(),
  });
}
