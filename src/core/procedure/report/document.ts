import type { SheetRow } from '../../export/sheet/sheet-model';

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
  readonly steps: readonly DocumentStep[];
  readonly notes: readonly string[];
  readonly signature: readonly SheetRow[];
  readonly foot: string;
  readonly pageWords: (page: number, pages: number) => string;
}

export interface DocumentStep {
  readonly n: number;
  readonly mark: StepMark;
  readonly name: string;
  readonly text: string;
  readonly where: string;
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
  readonly marks: Readonly<Record<StepMark, string>>;
  readonly minutes: (minutes: number) => string;
  /** What the minutes rest on. */
  readonly estimate: string;
}
