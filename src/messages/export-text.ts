import type { ExportText } from '#core/export/target';
import type { Language } from '#contract/shapes';
import { catalogues, findingText, lossText, refusalText } from './catalogue';

/** Everything that sheets and cards say in a language. */
export function exportText(language: Language): ExportText {
  const { terms, sheet } = catalogues[language];
  return {
    language,
    terms,
    sheet,
    findingText: (finding) => findingText(language, finding),
    lossText: (loss) => lossText(language, loss),
    refusalText: (refusal) => refusalText(language, refusal),
  };
}
