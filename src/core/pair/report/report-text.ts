import type { FixNote } from '../fix/fix-notes';
import type { NoFix } from '../fix/fix-params';
import type { PairField } from '../pair-field';
import type { PairRow, PairVerdict, RowVerdict } from '../pair-row';
import type { DialectId } from '../../import/model/dialect-id';

/** The words of a report on a comparison, in one language; `src/messages` holds both. */
export interface ReportWords {
  readonly title: string;
  readonly configuration: string;
  readonly release: string;
  readonly onPhone: string;
  readonly onAccessPoint: string;
  readonly rows: string;
  readonly agree: (fields: string) => string;
  readonly fix: string;
  readonly fixChecked: (verdict: string) => string;
  readonly fixUnconfirmed: string;
  readonly notUnderstood: (line: number, text: string) => string;
  readonly moreLines: (count: number) => string;
  readonly lines: (lines: string) => string;
  readonly notTold: string;
  readonly secretsMasked: string;
}

/** Everything that a report says in a language. */
export interface ReportText {
  readonly language: 'ko' | 'en';
  readonly words: ReportWords;
  readonly dialects: Readonly<Record<DialectId, string>>;
  readonly verdicts: Readonly<Record<PairVerdict, string>>;
  readonly rowVerdicts: Readonly<Record<RowVerdict, string>>;
  readonly fieldName: (field: PairField) => string;
  /** A compared value in the users' words. */
  readonly value: (field: PairField, value: string) => string;
  /** Whether a field's values are the device's own texts, shown as they are. */
  readonly isOwnText: (field: PairField) => boolean;
  readonly rowText: (row: Pick<PairRow, 'field' | 'code' | 'params'>) => string;
  readonly noFixText: (reason: NoFix) => string;
  readonly fixNoteText: (note: FixNote) => string;
}
