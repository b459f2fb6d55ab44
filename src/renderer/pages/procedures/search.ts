import type { Language } from '#contract/shapes';
import { makePlan } from '#core/procedure/make-plan';
import { PROCEDURE_IDS, findProcedure, type AnyProcedure } from '#core/procedure/procedures';
import { searchReference } from '#core/reference/search';
import { procedureSummary, procedureTitle } from '#messages/procedure/document-text';
import { stepWords } from '#messages/procedure/step-words';

/** A procedure as the list shows it. */
export interface ListedProcedure {
  readonly procedure: AnyProcedure;
  readonly title: string;
  readonly summary: string;
  /** What a search looks through. */
  readonly text: string;
  readonly names: readonly string[];
}

/** Words of the steps for the parameters that stand when nothing is said. */
function stepText(language: Language, id: string): string {
  const plan = makePlan(id, {});
  if (!plan.ok) return '';
  const { values, steps } = plan.value;
  const spoken = { procedure: id, values, steps };
  return steps.map((step) => `${step.target} ${stepWords(language, step, spoken).text}`).join(' ');
}

/** Every procedure in a language, in the order of the data. */
export function listProcedures(language: Language): readonly ListedProcedure[] {
  return PROCEDURE_IDS.flatMap((id) => {
    const procedure = findProcedure(id);
    if (procedure === null) return [];
    const [title, summary] = [procedureTitle(language, id), procedureSummary(language, id)];
    const text = `${title} ${summary} ${stepText(language, id)}`;
    return [{ procedure, title, summary, text, names: [id] }];
  });
}

export function searchProcedures(all: readonly ListedProcedure[], words: string): readonly ListedProcedure[] {
  return searchReference(all, words);
}
