import { row } from '../../export/sheet/sheet-tables';
import type { SheetRow } from '../../export/sheet/sheet-model';
import { settledCount, stepStates, type Run, type RunEntry, type StepState } from '../run/run';
import type { Step } from '../step';
import { frameOf, saidOf, type DocumentText } from './build-document';
import type { DocumentStep, StepMark, StepsDocument } from './document';

/** A run with what it is called and when it began. */
export interface ReportedRun extends Run {
  readonly title: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

const MARKS: Readonly<Record<StepState, StepMark>> = {
  locked: 'todo',
  open: 'todo',
  done: 'done',
  failed: 'failed',
  skipped: 'skipped',
};

/** An entry in words: when, who, what was found, what was remarked. */
function entryRow(
  { outcome, at, initials, fields, note }: RunEntry,
  step: Step,
  text: DocumentText,
): SheetRow {
  const { words, moment, stepWords, yes, no } = text;
  const found = stepWords(step).evidence.flatMap(({ field, label }) => {
    const value = fields[field.key];
    if (value === undefined) return [];
    return [`${label}: ${field.kind === 'answer' ? (value === 'yes' ? yes : no) : value}`];
  });
  const remark = note === '' ? [] : [`${words.remark}: ${note}`];
  return row(words.marks[outcome], [`${moment(at)} · ${initials}`, ...found, ...remark].join('; '));
}

function recordedStep(
  step: Step,
  state: StepState,
  entries: readonly RunEntry[],
  text: DocumentText,
): DocumentStep {
  return {
    ...saidOf(step, text),
    mark: MARKS[state],
    record: entries.map((entry) => entryRow(entry, step, text)),
  };
}

function headOf(run: ReportedRun, text: DocumentText): readonly SheetRow[] {
  const { words, moment, parameters } = text;
  return [
    ...parameters.map(({ label, value }) => row(label, value)),
    row(words.started, moment(run.startedAt)),
    ...(run.endedAt === null ? [] : [row(words.ended, moment(run.endedAt))]),
  ];
}

/** A run as a report: every step with all that was recorded of it, also what was taken back. */
export function buildRunDocument(
  run: ReportedRun,
  text: DocumentText,
  productVersion: string,
): StepsDocument {
  const { words } = text;
  const states = stepStates(run);
  return {
    ...frameOf(run.steps, text, productVersion),
    kind: words.run,
    title: run.title === '' ? text.title : `${text.title}: ${run.title}`,
    status: `${words.states[run.state]} · ${words.progress(settledCount(run), run.steps.length)}`,
    head: headOf(run, text),
    steps: run.steps.map((step) =>
      recordedStep(
        step,
        states.get(step.id) ?? 'locked',
        run.entries.filter((entry) => entry.step === step.id),
        text,
      ),
    ),
  };
}
