import type { HiddenReason } from '#core/import/model/key-state';
import type { OptionName } from '#core/import/model/vocabulary';
import type { AdviceParams } from '#core/pair/advice-params';
import type { DraftQuestionParams, NoDraftParams } from '#core/pair/draft-params';
import type { FixNoteParams } from '#core/pair/fix/fix-notes';
import type { NoFixParams } from '#core/pair/fix/fix-params';
import type { PAIR_FIELDS } from '#core/pair/pair-field';
import type { PairParams } from '#core/pair/pair-params';
import type { PairVerdict, RowVerdict } from '#core/pair/pair-row';
import type { SsidDifferenceKind } from '#core/pair/ssid/ssid-difference';
import type { Texts } from './catalogue';

/** Values of the comparison that have a word in each language. */
export type PairWord =
  | 'on'
  | 'off'
  | 'hidden'
  | 'broadcast'
  | 'none'
  | 'open'
  | 'shared'
  | 'readable'
  | 'absent'
  | 'adaptive'
  | 'optional'
  | 'required'
  | 'auto'
  | 'untagged'
  | 'static'
  | 'disabled'
  | 'shut-down'
  | 'not-attached'
  | 'no-clients'
  | 'present'
  | 'other'
  | 'over-the-air'
  | 'over-the-ds'
  | 'true'
  | 'false';

/** Everything that a comparison, its fix, the roaming adviser and profiles made from a network say. */
export interface PairTexts {
  readonly rows: Texts<PairParams>;
  readonly fields: Readonly<Record<(typeof PAIR_FIELDS)[number], string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly verdicts: Readonly<Record<PairVerdict, string>>;
  readonly rowVerdicts: Readonly<Record<RowVerdict, string>>;
  /** Words of compared values that are no names of protocols. */
  readonly values: Readonly<Record<PairWord, string>>;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  readonly ssidDifferences: Readonly<Record<SsidDifferenceKind, string>>;
  readonly noFix: Texts<NoFixParams>;
  readonly fixNotes: Texts<FixNoteParams>;
  readonly advice: Texts<AdviceParams>;
  readonly draftQuestions: Texts<DraftQuestionParams>;
  readonly noDraft: Texts<NoDraftParams>;
}
