import { impDeleteExpiredTrust } from './data/imp-delete-expired-trust';
import { impRegenerate } from './data/imp-regenerate';
import type { Parameters } from './parameter/definition';
import type { Procedure, RefusalRow, StepRow } from './procedure';

/** Every procedure; what stands here is listed, shown, run and reported on. */
export const PROCEDURES = [impRegenerate, impDeleteExpiredTrust] as const;

export type ProcedureId = (typeof PROCEDURES)[number]['id'];

/** Any procedure, whatever it asks for. */
export type AnyProcedure = Procedure<ProcedureId, Parameters, readonly StepRow[], readonly RefusalRow[]>;

/** A row asks for the values of its own procedure's parameters, which are read by just these definitions. */
const byId = new Map(PROCEDURES.map((one) => [one.id, one as unknown as AnyProcedure]));

export const PROCEDURE_IDS: readonly ProcedureId[] = PROCEDURES.map(({ id }) => id);

export function findProcedure(id: string): AnyProcedure | null {
  return byId.get(id as ProcedureId) ?? null;
}
