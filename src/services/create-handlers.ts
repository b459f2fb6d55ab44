import type { Handlers } from '#contract/contract';
import { createAppHandlers } from './app/app-handlers';
import { createCertificateHandlers } from './certificate-service';
import type { StorageServices } from './create-services';
import { createDraftHandlers } from './draft/draft-handlers';
import { createExportHandlers } from './export-service';
import { createLibraryHandlers } from './library/library-handlers';
import type { ApplicationPorts } from './ports/application-ports';
import { createRuleHandlers } from './rule-service';
import { openSecrets } from './seal/profile-secrets';
import { createSealHandlers } from './seal/seal-handlers';
import { createSettingsHandlers } from './settings/settings-handlers';

/** Every operation of the product. */
export function createHandlers(ports: ApplicationPorts, services: StorageServices): Handlers {
  const { context, seal, drafts, notices } = services;
  const { lock, location, program } = ports;
  const rules = createRuleHandlers(ports);
  return {
    ...rules,
    ...createCertificateHandlers(ports),
    ...createExportHandlers({
      productVersion: program.version,
      openSecrets: async (profile) =>
        profile.id === undefined
          ? profile
          : openSecrets(profile.id.toLowerCase(), profile, await seal.vault()),
      keyCheckValue: rules['key.checkValue'],
      renderPdf: ports.renderPdf,
    }),
    ...createLibraryHandlers(context),
    ...createDraftHandlers(drafts, seal, lock),
    ...createSealHandlers(seal),
    ...createSettingsHandlers(context.documents, lock),
    ...createAppHandlers({ program, location, lock, seal, notices }),
  };
}
