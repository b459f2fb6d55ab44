import type { Handlers } from '#contract/contract';
import { makePlan } from '#core/procedure/make-plan';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { failure, success } from '#core/result';

export type ProcedureHandlers = Pick<Handlers, 'procedure.list' | 'procedure.show'>;

/** What can be done, and the steps of it. Nothing is stored. */
export function createProcedureHandlers(): ProcedureHandlers {
  return {
    'procedure.list': () => {
      const found = PROCEDURE_IDS.flatMap((id) => findProcedure(id) ?? []);
      const listed = found.map(({ id, group, parameters }) => ({ id, group, parameters: { ...parameters } }));
      return Promise.resolve(success(listed));
    },
    'procedure.show': ({ id, parameters }) => {
      const plan = makePlan(id, parameters);
      if (!plan.ok) return Promise.resolve(failure(plan.error));
      const { procedure, values, steps } = plan.value;
      return Promise.resolve(success({ id: procedure.id, parameters: values, steps: [...steps] }));
    },
  };
}
