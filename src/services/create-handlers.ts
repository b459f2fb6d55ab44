import type { Handlers } from '#contract/contract';
import type { ProfileDocument } from '#core/profile/profile-document';
import { success } from '#core/result';
import { createAppHandlers } from './app/app-handlers';
import { createInspectHandler } from './certificate/inspect-handler';
import { createMakeHandlers } from './certificate/make/make-handlers';
import { createIssuersHandler } from './certificate/issuers-handler';
import { createCertificateHandlers } from './certificate-service';
import { createReadinessHandlers } from './readiness-service';
import type { StorageServices } from './create-services';
import { createDraftHandlers } from './draft/draft-handlers';
import { createExportHandlers } from './export-service';
import { createLabHandlers } from './lab/lab-handlers';
import { createLibraryHandlers } from './library/library-handlers';
import { createPairHandlers } from './pair-service';
import type { ApplicationPorts } from './ports/application-ports';
import { createDocumentHandlers } from './procedure/document-handlers';
import { createProcedureHandlers } from './procedure/procedure-handlers';
import { createRunHandlers } from './procedure/run-handlers';
import { createRuleHandlers } from './rule-service';
import { openSecrets } from './seal/profile-secrets';
import { createSealHandlers } from './seal/seal-handlers';
import { createSettingsHandlers } from './settings/settings-handlers';

/** Every operation of the product. */
export function createHandlers(ports: ApplicationPorts, services: StorageServices): Handlers {
  const { context, seal, drafts, runs, notices } = services;
  const { lock, location, program } = ports;
  const rules = createRuleHandlers(ports);
  const library = createLibraryHandlers(context);
  const writing = {
    productVersion: program.version,
    openSecrets: async (profile: ProfileDocument) =>
      profile.id === undefined ? profile : openSecrets(profile.id.toLowerCase(), profile, await seal.vault()),
    renderPdf: ports.renderPdf,
  };
  return {
    ...rules,
    ...createCertificateHandlers(ports),
    ...createInspectHandler(ports.certificates),
    ...createIssuersHandler(ports),
    ...createReadinessHandlers(ports),
    ...createMakeHandlers({
      certificates: ports.certificates,
      certificateMaker: () => Promise.resolve(ports.certificateMaker),
    }),
    ...createExportHandlers({
      ...writing,
      keyCheckValue: rules['key.checkValue'],
      certificates: () => Promise.resolve(ports.certificates),
      now: ports.now,
    }),
    ...createLabHandlers({
      ...writing,
      certificates: () => Promise.resolve(ports.certificates),
      certificateMaker: () => Promise.resolve(ports.certificateMaker),
      random: ports.random,
      now: ports.now,
    }),
    ...createPairHandlers({
      ...writing,
      keys: ports.keys,
      openStored: async (id) => {
        const stored = await library['library.get']({ id });
        return stored.ok ? success(stored.value.profile) : stored;
      },
    }),
    ...createProcedureHandlers(),
    ...createDocumentHandlers({ runs, productVersion: program.version, renderSteps: ports.renderSteps }),
    ...createRunHandlers({ runs, lock, now: ports.now, newId: ports.newId }),
    ...library,
    ...createDraftHandlers(drafts, seal, lock),
    ...createSealHandlers(seal),
    ...createSettingsHandlers(context.documents, lock),
    ...createAppHandlers({ program, location, lock, seal, notices }),
  };
}
