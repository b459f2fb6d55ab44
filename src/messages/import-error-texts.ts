import type { ImportErrorParams } from '#contract/operation-error';
import type { Texts } from './catalogue';
import type { ImportTexts } from './import-texts';

/** The reader's error texts as texts of operation errors: the same words under the same codes. */
export function importErrorTexts(errors: ImportTexts['errors']): Texts<ImportErrorParams> {
  const texts = Object.entries(errors).map(([code, text]) => [
    code,
    (params: object) => (text as (error: object) => string)({ code, ...params }),
  ]);
  return Object.fromEntries(texts) as Texts<ImportErrorParams>;
}
