import { loadCertificateMaker } from '#platform/node/load-certificate-maker';
import { loadCertificateReader } from '#platform/node/load-certificate-reader';
import { locateProgram } from '#platform/node/program-folder';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import type { LabHandlers } from '#services/lab/lab-handlers';

/** The lab with what it needs of this machine; secrets that are sealed in a file stay so. */
export async function loadLabHandlers(): Promise<LabHandlers> {
  const { createLabHandlers } = await import('#services/lab/lab-handlers');
  return createLabHandlers({
    productVersion: locateProgram(import.meta.url).version,
    openSecrets: (profile) => Promise.resolve(profile),
    certificates: loadCertificateReader,
    certificateMaker: loadCertificateMaker,
    random: nodeRandomBytes,
    now: () => new Date(),
  });
}
