import type { Language } from '#contract/shapes';
import type { DocumentText } from '#core/procedure/report/build-document';
import { findProcedure, type ProcedureId } from '#core/procedure/procedures';
import { catalogues } from '../catalogue';
import { parameterLines } from './parameter-words';
import { procedureCatalogue } from './procedure-catalogue';
import { momentOf } from './moment';
import { nodeWords, stepWords, type SpokenPlan } from './step-words';

/** What a procedure is called; its id where this program no longer has it. */
export function procedureTitle(language: Language, id: string): string {
  const { procedures } = procedureCatalogue[language];
  return Object.hasOwn(procedures, id) ? procedures[id as ProcedureId].title : id;
}

export function procedureSummary(language: Language, id: string): string {
  const { procedures } = procedureCatalogue[language];
  return Object.hasOwn(procedures, id) ? procedures[id as ProcedureId].summary : '';
}

/** Everything that a document about a plan says in a language. */
export function documentText(language: Language, plan: SpokenPlan): DocumentText {
  const { words, document } = procedureCatalogue[language];
  const procedure = findProcedure(plan.procedure);
  return {
    language,
    title: procedureTitle(language, plan.procedure),
    summary: procedureSummary(language, plan.procedure),
    parameters: procedure === null ? [] : parameterLines(words, procedure, plan.values),
    stepWords: (step) => stepWords(language, step, plan),
    nodeWords: (node) => nodeWords(words, node),
    yes: words.yes,
    no: words.no,
    moment: momentOf,
    words: document,
    sheet: catalogues[language].sheet,
  };
}
