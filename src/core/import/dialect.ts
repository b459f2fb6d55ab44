import type { DialectId } from './model/dialect-id';
import type { DialectReading, ImportError } from './model/import-result';
import type { Result } from '../result';
import type { SourceText } from './text/source-text';

/** One sign by which a dialect is told from others; it counts once, however often it occurs. */
export type Clue =
  | {
      /** A line whose first word (after `no`) is `first` and that fits `form`, if there is one. */
      readonly kind: 'command';
      readonly first: string;
      readonly form?: RegExp;
      readonly weight: number;
    }
  /** A text that occurs anywhere. */
  | { readonly kind: 'text'; readonly text: string; readonly weight: number };

/** A dialect that can be read: its signs and its reader. */
export interface Dialect {
  readonly id: DialectId;
  readonly side: 'ap' | 'client';
  readonly clues: readonly Clue[];
  /** What stands once or more for each network; global, so that it can be counted before anything is read. */
  readonly networkStarts: RegExp;
  readonly read: (source: SourceText) => Result<DialectReading, ImportError>;
}
