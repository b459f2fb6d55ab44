import { failure, success, type Result } from '../result';
import { expandRows } from './expand';
import type { AnyValues } from './parameter/definition';
import type { ParameterProblem } from './parameter/problem';
import { readParameters } from './parameter/read-parameters';
import { findProcedure, PROCEDURE_IDS, type AnyProcedure, type ProcedureId } from './procedures';
import type { Step } from './step';

export interface MadePlan {
  readonly procedure: AnyProcedure;
  /** Every parameter, with fallbacks filled in and secrets left out. */
  readonly values: AnyValues;
  readonly steps: readonly Step[];
}

/** Why there is no plan. */
export type PlanProblem =
  | {
      readonly code: 'procedure.unknown';
      readonly params: { readonly id: string; readonly known: readonly string[] };
    }
  | {
      readonly code: 'procedure.wrong-parameters';
      readonly params: { readonly procedure: ProcedureId; readonly problems: readonly ParameterProblem[] };
    }
  /** The combination must not be carried out; `refusal` is the id of the procedure's row. */
  | {
      readonly code: 'procedure.refused';
      readonly params: { readonly procedure: ProcedureId; readonly refusal: string; readonly source: string };
    };

function withoutSecrets({ parameters }: AnyProcedure, values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => parameters[name]?.kind !== 'secret'));
}

/** Expands a procedure for the parameters given. Errors: `procedure.unknown`, `.wrong-parameters`, `.refused`. */
export function makePlan(id: string, given: unknown): Result<MadePlan, PlanProblem> {
  const procedure = findProcedure(id);
  if (procedure === null) {
    const params = { id: id.slice(0, 80), known: PROCEDURE_IDS };
    return failure({ code: 'procedure.unknown', params });
  }
  const read = readParameters(procedure.parameters, given);
  if (!read.ok) {
    const params = { procedure: procedure.id, problems: read.error };
    return failure({ code: 'procedure.wrong-parameters', params });
  }
  const refused = procedure.refusals.find(({ when }) => when(read.value));
  if (refused !== undefined) {
    const params = { procedure: procedure.id, refusal: refused.id, source: refused.source };
    return failure({ code: 'procedure.refused', params });
  }
  const values = withoutSecrets(procedure, read.value);
  return success({ procedure, values, steps: expandRows(procedure.rows, read.value) });
}
