import type { Language } from '#contract/shapes';
import type { ReportText } from '#core/pair/report/report-text';
import { catalogues, fixNoteText, noFixText, pairFieldName, pairText } from './catalogue';
import { isOwnText, pairValue, withWords } from './pair-value';

/** Everything that a report on a comparison says in a language. */
export function reportText(language: Language): ReportText {
  const { report, imports, pair } = catalogues[language];
  return {
    language,
    words: report,
    dialects: imports.dialects,
    verdicts: pair.verdicts,
    rowVerdicts: pair.rowVerdicts,
    fieldName: (field) => pairFieldName(language, field),
    value: (field, value) => pairValue(language, field, value) ?? value,
    isOwnText,
    rowText: (row) => pairText(language, withWords(language, row)),
    noFixText: (reason) => noFixText(language, reason),
    fixNoteText: (note) => fixNoteText(language, note),
  };
}
