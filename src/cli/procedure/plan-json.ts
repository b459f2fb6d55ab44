import type { OutputOf } from '#contract/operation';
import type { Contract } from '#contract/contract';
import type { Language } from '#contract/shapes';
import { minutesOf } from '#core/procedure/report/build-document';
import { mistakesOfRow } from '#core/reference/mistakes';
import { procedureTitle } from '#messages/procedure/document-text';
import { stepWords } from '#messages/procedure/step-words';

export type ShownPlan = OutputOf<Contract['procedure.show']>;

/** A plan as `procedure show` writes it for scripts; members may be added, never renamed. */
export function toPlanJson({ id, parameters, steps }: ShownPlan, language: Language) {
  const plan = { procedure: id, values: parameters, steps };
  return {
    id,
    title: procedureTitle(language, id),
    parameters,
    minutes: minutesOf(steps),
    steps: steps.map((step) => {
      const { text, where, whereInEnglish, isUnconfirmed, guards, warning, back, evidence } = stepWords(
        language,
        step,
        plan,
      );
      const { n, node, role, action, target, item, needs, minutes, source } = step;
      return {
        ...{ n, id: step.id, node, role, action, target, item },
        where: whereInEnglish === '' ? where : `${where} (${whereInEnglish})`,
        ...(isUnconfirmed && { unconfirmed: true }),
        ...{ text, guards, warning, rollback: back },
        evidence: evidence.map(({ field, label, condition }) => ({
          ...{ key: field.key, kind: field.kind, label, condition },
        })),
        mistakes: mistakesOfRow(id, step.row).map(({ number }) => number),
        ...{ needs, minutes, source },
      };
    }),
  };
}
