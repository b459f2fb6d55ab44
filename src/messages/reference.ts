import type { Language } from '#contract/shapes';
import { REFERENCE_ENTRIES, type ReferenceEntry } from '#core/reference/entries';
import { searchReference } from '#core/reference/search';
import { reference as en } from './en/reference';
import { reference as ko } from './ko/reference';
import type { EntryText, ReferenceTexts } from './reference-texts';

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = { en, ko };

export type WordedEntry = ReferenceEntry & EntryText;

/** Every entry with its words, in the order of the reference. */
export function wordedEntries(language: Language): readonly WordedEntry[] {
  return REFERENCE_ENTRIES.map((entry) => ({ ...entry, ...referenceTexts[language].entries[entry.id] }));
}

/** Entries that hold every word, best first; no words: all of them. */
export function findEntries(language: Language, words: string): readonly WordedEntry[] {
  return searchReference(wordedEntries(language), words);
}
