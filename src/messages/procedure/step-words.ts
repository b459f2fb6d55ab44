import type { Language } from '#contract/shapes';
import type { EvidenceField } from '#core/procedure/evidence';
import type { EvidenceWords, StepWords } from '#core/procedure/report/step-words';
import type { AnyValues } from '#core/procedure/parameter/definition';
import { placeRow, type PlaceId } from '#core/procedure/places';
import { findProcedure } from '#core/procedure/procedures';
import type { Step } from '#core/procedure/step';
import { toRanges } from '#core/procedure/ranges';
import { mistakesOfRow } from '#core/reference/mistakes';
import { mistakes as en } from '../en/reference/mistakes';
import { mistakes as ko } from '../ko/reference/mistakes';
import { sourceName } from '../source-name';
import { valueWords } from './parameter-words';
import { procedureCatalogue } from './procedure-catalogue';
import type { ProcedureWords, Say, StepFacts, StepText } from './procedure-texts';

const mistakeTexts = { en, ko };

/** A plan that is spoken of: its steps as they were expanded, with the parameters that they were expanded for. */
export interface SpokenPlan {
  readonly procedure: string;
  readonly values: AnyValues;
  readonly steps: readonly Step[];
}

/** A node as a label: its name, or what it is. */
export function nodeWords(
  { roles }: Pick<ProcedureWords, 'roles'>,
  { role, node }: Pick<Step, 'role' | 'node'>,
): string {
  return node === role ? roles[role] : node;
}

function nodeInText({ rolesInText }: ProcedureWords, { role, node }: Step): string {
  return node === role ? rolesInText[role] : node;
}

function targetWords({ targets }: ProcedureWords, { target }: Step): string {
  return targets[target] ?? target;
}

export function stepName(words: ProcedureWords, step: Step): string {
  return words.stepName(words.actions[step.action], targetWords(words, step), nodeInText(words, step));
}

/** The steps before it in words: numbers, and what they do where they all do the same. */
function needsWords(words: ProcedureWords, step: Step, all: readonly Step[]): readonly string[] {
  const needed = all.filter(({ id }) => step.needs.includes(id));
  const [first] = needed;
  if (first === undefined) return [];
  const isOne = needed.length === 1;
  const areAlike = needed.every(({ row, item }) => row === first.row && item === first.item);
  const what = isOne
    ? stepName(words, first)
    : areAlike
      ? words.stepName(words.actions[first.action], targetWords(words, first), '')
      : '';
  return [words.after(toRanges(needed.map(({ n }) => n)), what)];
}

function evidenceWords(words: ProcedureWords, field: EvidenceField, all: readonly Step[]): EvidenceWords {
  const label = words.evidence[field.key];
  switch (field.kind) {
    case 'answer':
      return { field, label, condition: words.mustHold };
    case 'serial': {
      const like = all.find(({ row }) => row === field.sameAs);
      return { field, label, condition: like === undefined ? '' : words.sameSerial(like.n) };
    }
    case 'number':
      return { field, label, condition: words.least(label, field.least) };
    case 'day-to-come':
      return { field, label, condition: words.notPast(label) };
    case 'choice':
    case 'text':
    case 'file':
    case 'checked-password':
      return { field, label, condition: '' };
  }
}

function interruption(words: ProcedureWords, { action, interrupts }: Step): string {
  if (interrupts === null) return '';
  const audiences = interrupts.audiences.map((one) => words.audiences[one]).join(', ');
  return action === 'stop' ? words.stopped(audiences) : words.interrupts(audiences, interrupts.minutes);
}

type PlaceWords = Pick<StepWords, 'where' | 'whereInEnglish' | 'isUnconfirmed'>;

function placeWords(words: ProcedureWords, { place }: Step): PlaceWords {
  const row = placeRow(place);
  if (row === null) return { where: '', whereInEnglish: '', isUnconfirmed: false };
  const { path, unconfirmed: isUnconfirmed = false } = row;
  const own = words.places?.[place as PlaceId] ?? null;
  return own === null
    ? { where: path, whereInEnglish: '', isUnconfirmed }
    : { where: own, whereInEnglish: path, isUnconfirmed };
}

function factsOf(words: ProcedureWords, step: Step, { procedure, values }: SpokenPlan): StepFacts {
  const parameters = findProcedure(procedure)?.parameters ?? {};
  return {
    node: nodeInText(words, step),
    target: targetWords(words, step),
    item: step.item ?? '',
    value: (name) => valueWords({ ...words, notSaid: '' }, parameters[name], values[name], step.item ?? ''),
  };
}

/** Everything that is said of a step. A step whose row this program no longer has is told by action and target. */
export function stepWords(language: Language, step: Step, plan: SpokenPlan): StepWords {
  const { words, procedures } = procedureCatalogue[language];
  const texts: Readonly<Record<string, { readonly steps: Readonly<Record<string, StepText>> }>> = procedures;
  const {
    do: toDo,
    guard,
    warning,
    back,
  } = texts[plan.procedure]?.steps[step.row] ?? {
    do: stepName(words, step),
  };
  const facts = factsOf(words, step, plan);
  const say = (what: Say | undefined) => (typeof what === 'function' ? what(facts) : (what ?? ''));
  const filled = (...parts: readonly string[]) => parts.filter((part) => part !== '');
  return {
    name: stepName(words, step),
    node: nodeWords(words, step),
    text: say(toDo),
    ...placeWords(words, step),
    guards: filled(...needsWords(words, step, plan.steps), say(guard)),
    warning: filled(interruption(words, step), say(warning)).join(' '),
    back: say(back),
    evidence: step.evidence.map((field) => evidenceWords(words, field, plan.steps)),
    source: sourceName(language, step.source),
    mistakes: mistakesOfRow(plan.procedure, step.row).map(
      ({ number, id }) => `${number} (${mistakeTexts[language][id].title})`,
    ),
  };
}
