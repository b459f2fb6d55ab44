import type { SheetRow } from '../../export/sheet/sheet-model';
import type { Band } from '../lanes/lane-drawing';
import type { NodeLane, SpanKind } from '../lanes/time-line';

/** A procedure, or a run of one, as a document in one language; HTML, PDF and Markdown draw the same model. */
export interface StepsDocument {
  readonly language: 'ko' | 'en';
  /** Kind of document, e.g. "Check list". */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** How far it has come, in words; empty for a plan that nobody has started. */
  readonly status: string;
  /** The parameters. */
  readonly head: readonly SheetRow[];
  readonly words: DocumentWords;
  /** When what is interrupted; null where there is nothing to draw. */
  readonly picture: DocumentPicture | null;
  readonly steps: readonly DocumentStep[];
  readonly notes: readonly string[];
  readonly signature: readonly SheetRow[];
  readonly foot: string;
  readonly pageWords: (page: number, pages: number) => string;
}

/** The time line of a plan, drawn and in words. */
export interface DocumentPicture {
  readonly heading: string;
  /** How long the work outside working hours lasts. */
  readonly summary: string;
  readonly bands: readonly Band[];
  readonly laneName: (lane: Pick<NodeLane, 'node' | 'role'>) => string;
  readonly legend: readonly { readonly kind: SpanKind; readonly word: string }[];
  /** The same for readers who see no picture: one line for each interruption. */
  readonly lines: readonly string[];
}

export interface DocumentStep {
  readonly n: number;
  readonly mark: StepMark;
  readonly name: string;
  readonly text: string;
  readonly where: string;
  /** Marked with an asterisk, which a note explains. */
  readonly isUnconfirmed: boolean;
  /** A command to type, set in monospace. */
  readonly isCommand: boolean;
  readonly guards: readonly string[];
  readonly warning: string;
  readonly back: string;
  readonly source: string;
  readonly mistakes: readonly string[];
  /** What was recorded, or lines to write it on. */
  readonly record: readonly SheetRow[];
}

/** `todo` is a box to tick by hand. */
export type StepMark = 'todo' | 'done' | 'failed' | 'skipped';

/** Labels of a document in one language. */
export interface DocumentWords {
  readonly plan: string;
  readonly run: string;
  readonly parameters: string;
  readonly steps: string;
  readonly notes: string;
  readonly where: string;
  readonly before: string;
  readonly warning: string;
  readonly back: string;
  readonly source: string;
  /** Before the mistakes that a step prevents. */
  readonly prevents: string;
  readonly record: string;
  readonly who: string;
  readonly when: string;
  readonly remark: string;
  readonly marks: Readonly<Record<StepMark | 'undone', string>>;
  readonly progress: (settled: number, steps: number) => string;
  readonly states: Readonly<Record<'open' | 'finished' | 'stopped', string>>;
  readonly started: string;
  readonly ended: string;
  readonly picture: PictureWords;
  readonly minutes: (minutes: number) => string;
  /** What the minutes rest on. */
  readonly estimate: string;
}

export interface PictureWords {
  readonly heading: string;
  readonly legend: Readonly<Record<SpanKind, string>>;
  /** How long something is interrupted, out of how much work, in minutes. */
  readonly window: (window: number, minutes: number) => string;
  /** A minute of the plan, e.g. "12–24 min". */
  readonly span: (from: number, to: number) => string;
}
