import { failure, success, type Result } from '../../result';
import { toRanges } from '../ranges';
import type { Step } from '../step';
import { judgeEvidence, LONGEST_RECORD, type EvidenceProblem } from './judge-evidence';
import { effectiveEntries, settledCount, stepStates, type Run, type RunEntry } from './run';

/** Why nothing was recorded, with the values that its text needs. */
export interface RunProblemParams {
  'run.closed': Record<string, never>;
  'run.step-unknown': Record<string, never>;
  /** `steps`: the numbers that it waits for. */
  'run.step-locked': { readonly step: number; readonly steps: string };
  'run.step-settled': { readonly step: number };
  'run.initials-missing': Record<string, never>;
  'run.reason-missing': Record<string, never>;
  'run.too-long': { readonly limit: number };
  'run.evidence-missing': { readonly field: EvidenceProblem['field'] };
  'run.evidence-invalid': { readonly field: EvidenceProblem['field'] };
  'run.nothing-to-undo': Record<string, never>;
  'run.steps-open': { readonly steps: string };
}
export type RunProblem = {
  [C in keyof RunProblemParams]: { readonly code: C; readonly params: RunProblemParams[C] };
}[keyof RunProblemParams];

/** Who records, and what is remarked. */
export interface Signed {
  readonly initials: string;
  readonly note: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

const LONGEST_INITIALS = 40;

function checkSigned({ initials, note }: Signed): RunProblem | null {
  if (initials.trim() === '') return { code: 'run.initials-missing', params: {} };
  if (initials.length > LONGEST_INITIALS)
    return { code: 'run.too-long', params: { limit: LONGEST_INITIALS } };
  return note.length > LONGEST_RECORD ? { code: 'run.too-long', params: { limit: LONGEST_RECORD } } : null;
}

/** The step that may be recorded now. */
function openStep(run: Run, id: string): Result<Step, RunProblem> {
  if (run.state !== 'open') return failure({ code: 'run.closed', params: {} });
  const step = run.steps.find((one) => one.id === id);
  if (step === undefined) return failure({ code: 'run.step-unknown', params: {} });
  const states = stepStates(run);
  const state = states.get(id);
  if (state === 'done' || state === 'skipped')
    return failure({ code: 'run.step-settled', params: { step: step.n } });
  if (state !== 'locked') return success(step);
  const open = run.steps.filter(
    ({ id: need }) => step.needs.includes(need) && !['done', 'skipped'].includes(states.get(need) ?? ''),
  );
  const steps = toRanges(open.map(({ n }) => n));
  return failure({ code: 'run.step-locked', params: { step: step.n, steps } });
}

/** Ticks a step with its evidence. Evidence that does not hold is recorded too, and leaves the step open. */
export function tickStep(
  run: Run,
  id: string,
  fields: Readonly<Record<string, string>>,
  signed: Signed,
): Result<RunEntry, RunProblem> {
  const step = openStep(run, id);
  if (!step.ok) return step;
  const problem = checkSigned(signed);
  if (problem !== null) return failure(problem);
  const judged = judgeEvidence(step.value, fields, run, signed.at);
  if (!judged.ok) return failure({ code: judged.error.code, params: { field: judged.error.field } });
  return success({ step: id, ...judged.value, ...signed });
}

/** Passes a step over. Never silently: a reason is asked for. */
export function skipStep(run: Run, id: string, signed: Signed): Result<RunEntry, RunProblem> {
  const step = openStep(run, id);
  if (!step.ok) return step;
  const problem = checkSigned(signed);
  if (problem !== null) return failure(problem);
  if (signed.note.trim() === '') return failure({ code: 'run.reason-missing', params: {} });
  return success({ step: id, outcome: 'skipped', fields: {}, ...signed });
}

/** Takes the last record back; it stays in the run, with who took it back and when. */
export function undoLast(run: Run, signed: Signed): Result<RunEntry, RunProblem> {
  if (run.state !== 'open') return failure({ code: 'run.closed', params: {} });
  const last = effectiveEntries(run.entries).at(-1);
  if (last === undefined) return failure({ code: 'run.nothing-to-undo', params: {} });
  const problem = checkSigned(signed);
  if (problem !== null) return failure(problem);
  return success({ step: last.step, outcome: 'undone', fields: {}, ...signed });
}

/** Whether a run may end: all its steps are settled, or it is stopped. */
export function mayEnd(run: Run, how: 'finished' | 'stopped'): RunProblem | null {
  if (run.state !== 'open') return { code: 'run.closed', params: {} };
  if (how === 'stopped' || settledCount(run) === run.steps.length) return null;
  const states = stepStates(run);
  const open = run.steps.filter(({ id }) => !['done', 'skipped'].includes(states.get(id) ?? ''));
  return { code: 'run.steps-open', params: { steps: toRanges(open.map(({ n }) => n)) } };
}
