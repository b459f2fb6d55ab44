import type { SheetText } from '../../export/sheet/sheet-text';
import { row } from '../../export/sheet/sheet-tables';
import { visibleText } from '../../text/visible';
import { PLACES } from '../places';
import type { Step } from '../step';
import type { DocumentStep, DocumentWords, StepsDocument } from './document';
import type { StepWords } from './step-words';

/** Everything that a document says in its language. */
export interface DocumentText {
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly summary: string;
  readonly parameters: readonly { readonly label: string; readonly value: string }[];
  readonly stepWords: (step: Step) => StepWords;
  readonly words: DocumentWords;
  readonly sheet: SheetText;
}

export function isCommand({ place }: Pick<Step, 'place'>): boolean {
  return (
    place !== null && Object.hasOwn(PLACES, place) && PLACES[place as keyof typeof PLACES].kind === 'command'
  );
}

/** The step without a record: lines to write on by hand. */
export function blankStep(step: Step, { stepWords, words }: DocumentText): DocumentStep {
  const said = stepWords(step);
  const english = said.whereInEnglish === '' ? '' : ` (${said.whereInEnglish})`;
  return {
    n: step.n,
    mark: 'todo',
    name: visibleText(said.name),
    text: visibleText(said.text),
    where: `${said.where}${english}`,
    isCommand: isCommand(step),
    guards: said.guards.map(visibleText),
    warning: visibleText(said.warning),
    back: visibleText(said.back),
    source: said.source,
    mistakes: said.mistakes,
    record: [
      ...said.evidence
        .filter(({ field }) => field.kind !== 'answer')
        .map(({ label }) => row(label, '', { blank: true })),
      row(`${words.when} · ${words.who}`, '', { blank: true }),
    ],
  };
}

/** Minutes of all steps together: an estimate. */
export function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Sections that the steps rest on, each once. */
export function sourcesOf(steps: readonly Step[], sheet: SheetText): string {
  const sources = new Set(steps.flatMap(({ source }) => source.split('; ')));
  return [...sources].map(sheet.source).join(', ');
}

/** A plan as a check list to carry out and tick by hand. */
export function buildPlanDocument(
  steps: readonly Step[],
  text: DocumentText,
  productVersion: string,
): StepsDocument {
  const { words, sheet } = text;
  return {
    language: text.language,
    kind: words.plan,
    title: text.title,
    summary: text.summary,
    status: words.minutes(minutesOf(steps)),
    head: text.parameters.map(({ label, value }) => row(label, value)),
    words,
    steps: steps.map((step) => blankStep(step, text)),
    notes: [words.estimate],
    signature: [row(sheet.technician, '', { blank: true }), row(sheet.signature, '', { blank: true })],
    foot: `${sheet.productName} ${productVersion} · ${sheet.basedOn(sourcesOf(steps, sheet))}`,
    pageWords: sheet.page,
  };
}
