import type { Handlers } from '#contract/contract';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import type { InspectHandler } from '#services/certificate/inspect-handler';
import type { MakeHandlers } from '#services/certificate/make/make-handlers';
import type { ReadinessHandlers } from '#services/readiness-service';
import type { LabHandlers } from '#services/lab/lab-handlers';
import type { PairHandlers } from '#services/pair-service';
import type { ProcedureHandlers } from '#services/procedure/procedure-handlers';
import { createRuleHandlers } from '#services/rule-service';

type ExportHandlers = Pick<Handlers, 'target.list' | 'export.run'>;
export type CertificateHandlers = InspectHandler & ReadinessHandlers & MakeHandlers;
type CliHandlers = ReturnType<typeof createRuleHandlers> &
  ExportHandlers &
  PairHandlers &
  ProcedureHandlers &
  CertificateHandlers &
  LabHandlers;

/** Parts of the program that are loaded at their first use, so that small commands start at once. */
export interface LaterParts {
  readonly loadExports: () => Promise<ExportHandlers>;
  readonly loadLab: () => Promise<LabHandlers>;
  readonly loadPair: () => Promise<PairHandlers>;
  readonly loadCertificates: () => Promise<CertificateHandlers>;
  readonly loadProcedures: () => Promise<ProcedureHandlers>;
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}

/**
 * The operations of the terminal program: rules, exports and comparisons, no store, so that checking a file never
 * touches the user's library.
 */
export function createCliHandlers({
  loadExports,
  loadLab,
  loadPair,
  loadProcedures,
  loadCertificates,
}: LaterParts): CliHandlers {
  const exports = once(loadExports);
  const lab = once(loadLab);
  const pair = once(loadPair);
  const procedures = once(loadProcedures);
  const certificates = once(loadCertificates);
  return {
    ...createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes }),
    'target.list': async (input) => (await exports())['target.list'](input),
    'export.run': async (input) => (await exports())['export.run'](input),
    'lab.make': async (input) => (await lab())['lab.make'](input),
    'configuration.read': async (input) => (await pair())['configuration.read'](input),
    'pair.compare': async (input) => (await pair())['pair.compare'](input),
    'pair.drafts': async (input) => (await pair())['pair.drafts'](input),
    'pair.advise': async (input) => (await pair())['pair.advise'](input),
    'pair.report': async (input) => (await pair())['pair.report'](input),
    'certificate.inspect': async (input) => (await certificates())['certificate.inspect'](input),
    'certificate.ready': async (input) => (await certificates())['certificate.ready'](input),
    'certificate.inventory': async (input) => (await certificates())['certificate.inventory'](input),
    'certificate.compareFingerprint': async (input) =>
      (await certificates())['certificate.compareFingerprint'](input),
    'certificate.convert': async (input) => (await certificates())['certificate.convert'](input),
    'certificate.request': async (input) => (await certificates())['certificate.request'](input),
    'certificate.bundle': async (input) => (await certificates())['certificate.bundle'](input),
    'procedure.list': async (input) => (await procedures())['procedure.list'](input),
    'procedure.show': async (input) => (await procedures())['procedure.show'](input),
  };
}
