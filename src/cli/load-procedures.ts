import type { ProcedureHandlers } from '#services/procedure/procedure-handlers';

/** The procedures; loaded at their first use. */
export async function loadProcedureHandlers(): Promise<ProcedureHandlers> {
  const { createProcedureHandlers } = await import('#services/procedure/procedure-handlers');
  return createProcedureHandlers();
}
