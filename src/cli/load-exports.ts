import type { Handlers } from '#contract/contract';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { locateProgram } from '#platform/node/program-folder';
import { loadCertificateReader } from '#platform/node/load-certificate-reader';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { createRuleHandlers } from '#services/rule-service';
import { renderPdf } from './render-pdf';

/** The exporters with what they need of this machine; secrets that are sealed in a file stay so. */
export async function loadExportHandlers(): Promise<Pick<Handlers, 'target.list' | 'export.run'>> {
  const { createExportHandlers } = await import('#services/export-service');
  const { version } = locateProgram(import.meta.url);
  const rules = createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes });
  return createExportHandlers({
    productVersion: version,
    openSecrets: (profile) => Promise.resolve(profile),
    keyCheckValue: rules['key.checkValue'],
    renderPdf,
    certificates: loadCertificateReader,
    now: () => new Date(),
  });
}
