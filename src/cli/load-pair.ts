import { operationError } from '#contract/operation-error';
import { failure } from '#core/result';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { locateProgram } from '#platform/node/program-folder';
import type { PairHandlers } from '#services/pair-service';
import { renderPdf } from './render-pdf';

/** Readers and comparison with what they need of this machine; the terminal program has no stored profiles. */
export async function loadPairHandlers(): Promise<PairHandlers> {
  const { createPairHandlers } = await import('#services/pair-service');
  return createPairHandlers({
    productVersion: locateProgram(import.meta.url).version,
    keys: nodeKeyDerivation,
    openSecrets: (profile) => Promise.resolve(profile),
    openStored: () => Promise.resolve(failure(operationError('library.profile-not-found', {}))),
    renderPdf,
  });
}
