import type { Handlers } from '#contract/contract';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { locateProgram } from '#platform/node/program-folder';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { createRuleHandlers } from '#services/rule-service';

/** The exporters with what they need of this machine; secrets that are sealed in a file stay so. */
export async function loadExportHandlers(): Promise<Pick<Handlers, 'target.list' | 'export.run'>> {
  const { createExportHandlers } = await import('#services/export-service');
  const { version, fonts } = locateProgram(import.meta.url);
  const rules = createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes });
  return createExportHandlers({
    productVersion: version,
    openSecrets: (profile) => Promise.resolve(profile),
    keyCheckValue: rules['key.checkValue'],
    renderPdf: async (sheet) => {
      const { createPdfRenderer } = await import('#platform/node/pdf-renderer');
      return createPdfRenderer(fonts)(sheet);
    },
  });
}
