import type { SheetText } from '../../export/sheet/sheet-text';
import { row } from '../../export/sheet/sheet-tables';
import { visibleText } from '../../text/visible';
import { placeRow } from '../places';
import type { Step } from '../step';
import { buildPicture } from './build-picture';
import type { DocumentStep, DocumentWords, StepsDocument } from './document';
import type { StepWords } from './step-words';

/** Everything that a document says in its language. */
export interface DocumentText {
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly summary: string;
  readonly parameters: readonly { readonly label: string; readonly value: string }[];
  readonly stepWords: (step: Step) => StepWords;
  readonly nodeWords: (node: Pick<Step, 'node' | 'role'>) => string;
  readonly yes: string;
  readonly no: string;
  /** A moment as the reader's clock showed it. */
  readonly moment: (instant: string) => string;
  readonly words: DocumentWords;
  readonly sheet: SheetText;
}

export function isCommand({ place }: Pick<Step, 'place'>): boolean {
  return placeRow(place)?.kind === 'command';
}

/** What a step says, whatever was recorded of it. */
export function saidOf(step: Step, { stepWords }: DocumentText): Omit<DocumentStep, 'mark' | 'record'> {
  const said = stepWords(step);
  const english = said.whereInEnglish === '' ? '' : ` (${said.whereInEnglish})`;
  const mark = said.isUnconfirmed ? ' *' : '';
  return {
    n: step.n,
    name: visibleText(said.name),
    text: visibleText(said.text),
    where: `${said.where}${english}${mark}`,
    isUnconfirmed: said.isUnconfirmed,
    isCommand: isCommand(step),
    guards: said.guards.map(visibleText),
    warning: visibleText(said.warning),
    back: visibleText(said.back),
    source: said.source,
    mistakes: said.mistakes,
  };
}

/** The step without a record: lines to write on by hand. */
function blankStep(step: Step, text: DocumentText): DocumentStep {
  const { words, stepWords } = text;
  return {
    ...saidOf(step, text),
    mark: 'todo',
    record: [
      ...stepWords(step)
        .evidence.filter(({ field }) => field.kind !== 'answer')
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

/** What a plan and the report of a run have in common. */
export function frameOf(
  steps: readonly Step[],
  text: DocumentText,
  productVersion: string,
): Omit<StepsDocument, 'kind' | 'status' | 'steps' | 'head'> {
  const { words, sheet, stepWords } = text;
  const isAnyUnconfirmed = steps.some((step) => stepWords(step).isUnconfirmed);
  return {
    language: text.language,
    title: text.title,
    summary: text.summary,
    words,
    picture: buildPicture(steps, text),
    notes: [words.estimate, ...(isAnyUnconfirmed ? [sheet.unconfirmedNote] : [])],
    signature: [row(sheet.technician, '', { blank: true }), row(sheet.signature, '', { blank: true })],
    foot: `${sheet.productName} ${productVersion} · ${sheet.basedOn(sourcesOf(steps, sheet))}`,
    pageWords: sheet.page,
  };
}

/** A plan as a check list to carry out and tick by hand. */
export function buildPlanDocument(
  steps: readonly Step[],
  text: DocumentText,
  productVersion: string,
): StepsDocument {
  return {
    ...frameOf(steps, text, productVersion),
    kind: text.words.plan,
    status: text.words.minutes(minutesOf(steps)),
    head: text.parameters.map(({ label, value }) => row(label, value)),
    steps: steps.map((step) => blankStep(step, text)),
  };
}
