import { failure, success, type Result } from '../../result';
import type { EvidenceField } from '../evidence';
import { isPlainLine } from '../parameter/text-form';
import type { Step } from '../step';
import { isFileRecord } from './file-record';
import { latestEntries, type Run } from './run';

/** Longest text that is recorded, in characters. */
export const LONGEST_RECORD = 500;

/** What was recorded, and whether the step is done with it. */
export interface Judged {
  readonly outcome: 'done' | 'failed';
  readonly fields: Readonly<Record<string, string>>;
}

export interface EvidenceProblem {
  readonly code: 'run.evidence-missing' | 'run.evidence-invalid';
  readonly field: EvidenceField['key'];
}

type One = Result<{ readonly value: string; readonly holds: boolean }, EvidenceProblem['code']>;

const invalid: One = failure('run.evidence-invalid');
const taken = (value: string, holds: boolean): One => success({ value, holds });

/** Serial numbers are compared as numbers are read: separators, case and leading zeros say nothing. */
export function normalSerial(text: string): string {
  return text
    .replaceAll(/[\s:-]/g, '')
    .replace(/^0x/i, '')
    .replace(/^0+(?=.)/, '')
    .toLowerCase();
}

function serial(text: string, { sameAs }: Extract<EvidenceField, { kind: 'serial' }>, run: Run): One {
  const value = normalSerial(text);
  if (!/^[0-9a-f]{1,64}$/.test(value)) return invalid;
  if (sameAs === undefined) return taken(value, true);
  const like = run.steps.find(({ row }) => row === sameAs);
  return taken(value, like !== undefined && latestEntries(run).get(like.id)?.fields['serial'] === value);
}

function number(text: string, least: number): One {
  return /^\d{1,9}$/.test(text) ? taken(text, Number(text) >= least) : invalid;
}

function day(text: string, now: string): One {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  return isDay ? taken(text, text >= now.slice(0, 10)) : invalid;
}

function judgeOne(text: string, field: EvidenceField, run: Run, now: string): One {
  switch (field.kind) {
    case 'answer':
      return text === 'yes' || text === 'no' ? taken(text, text === 'yes') : invalid;
    case 'serial':
      return serial(text, field, run);
    case 'choice':
      return field.values.includes(text) ? taken(text, true) : invalid;
    case 'number':
      return number(text, field.least);
    case 'day-to-come':
      return day(text, now);
    case 'file':
      return isFileRecord(text) ? taken(text, true) : invalid;
    case 'text':
      return text.length <= LONGEST_RECORD && isPlainLine(text) ? taken(text, true) : invalid;
    case 'checked-password':
      return text === 'checked' ? taken(text, true) : invalid;
  }
}

/** Judges what was given for a step. What is wrong in form is refused; what does not hold makes the step fail. */
export function judgeEvidence(
  { evidence }: Step,
  given: Readonly<Record<string, string>>,
  run: Run,
  now: string,
): Result<Judged, EvidenceProblem> {
  const fields: Record<string, string> = {};
  let holds = true;
  for (const field of evidence) {
    const text = given[field.key]?.trim() ?? '';
    if (text === '' && 'optional' in field && field.optional) continue;
    if (text === '') return failure({ code: 'run.evidence-missing', field: field.key });
    const one = judgeOne(text, field, run, now);
    if (!one.ok) return failure({ code: one.error, field: field.key });
    fields[field.key] = one.value.value;
    holds &&= one.value.holds;
  }
  return success({ outcome: holds ? 'done' : 'failed', fields });
}
