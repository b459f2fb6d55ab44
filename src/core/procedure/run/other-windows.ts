import type { Step } from '../step';
import { stepStates, type Run } from './run';

/** What changes a store that others trust. */
const CHANGES: readonly Step['action'][] = ['regenerate', 'upload', 'delete'];
/** What takes a change into use, after which the window is closed. */
const CLOSES: readonly Step['action'][] = ['restart', 'start', 'tick-ha'];

/** Nodes on which a run has changed a store that is not in use yet: its window is open. */
export function openWindow(run: Run): ReadonlySet<string> {
  if (run.state !== 'open') return new Set();
  const states = stepStates(run);
  const changed = run.steps.filter(({ id, action }) => CHANGES.includes(action) && states.get(id) === 'done');
  const isPending = run.steps.some(
    ({ id, action }) => CLOSES.includes(action) && !['done', 'skipped'].includes(states.get(id) ?? ''),
  );
  return new Set(isPending ? changed.map(({ node }) => node) : []);
}

/**
 * Another run whose window is open on the node that a step would change. Two trust-bearing stores are never changed
 * in one window ("Cisco 225746"); null where nothing stands in the way.
 */
export function runInTheWay<R extends Run>(step: Step, others: readonly R[]): R | null {
  if (!CHANGES.includes(step.action)) return null;
  return others.find((other) => openWindow(other).has(step.node)) ?? null;
}
