import type { RunSummary } from '#contract/procedure/run-schema';
import type { StepState } from '#core/procedure/run/run';
import type { Tone } from '../../ui/tone';

export const runTones: Readonly<Record<RunSummary['state'], Tone>> = {
  open: 'info',
  finished: 'pass',
  stopped: 'warn',
};

export const stepTones: Readonly<Record<StepState, Tone>> = {
  locked: 'neutral',
  open: 'info',
  done: 'pass',
  failed: 'fail',
  skipped: 'warn',
};

export function isSettled(state: StepState): boolean {
  return state === 'done' || state === 'skipped';
}
