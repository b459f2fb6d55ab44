import { createSignatureVerifier } from '#platform/node/crypto/verify-signature';
import { loadCertificateMaker } from '#platform/node/load-certificate-maker';
import { loadCertificateReader } from '#platform/node/load-certificate-reader';
import type { CertificateHandlers } from './handlers';

/** The operations on certificates; loaded at their first use. */
export async function loadCertificateHandlers(): Promise<CertificateHandlers> {
  const { createInspectHandler } = await import('#services/certificate/inspect-handler');
  const { createReadinessHandlers } = await import('#services/readiness-service');
  const { createMakeHandlers } = await import('#services/certificate/make/make-handlers');
  const certificates = await loadCertificateReader();
  const now = () => new Date();
  return {
    ...createInspectHandler(certificates),
    ...createReadinessHandlers({ certificates, signatureVerifier: createSignatureVerifier, now }),
    ...createMakeHandlers({ certificates, certificateMaker: loadCertificateMaker }),
  };
}
