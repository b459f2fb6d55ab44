import type { BargeResult, ConferenceResult, Tone } from '#core/reference/conference';
import type { MistakeId } from '#core/reference/mistakes';
import type { ReferenceId, ReferenceSection } from '#core/reference/entries';

export interface EntryText {
  readonly title: string;
  readonly text: string;
}

/** Words of some entries. */
export type EntryTexts = Partial<ReferenceTexts['entries']>;

/** Words of the reference in one language; apart from the catalogue, since few runs of the program need them. */
export interface ReferenceTexts {
  readonly sections: Readonly<Record<ReferenceSection, string>>;
  readonly entries: Readonly<Record<ReferenceId, EntryText>>;
  readonly conferenceResults: Readonly<Record<ConferenceResult, string>>;
  readonly bargeResults: Readonly<Record<BargeResult, string>>;
  /** Two sentences each: what goes wrong, and what to do. */
  readonly mistakes: Readonly<Record<MistakeId, EntryText>>;
  readonly tones: Readonly<Record<Tone, string>>;
}
