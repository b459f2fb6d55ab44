import type { CertificateMaker } from '#services/ports/certificate-maker';
import { nodeRandomBytes } from './random-bytes';

/** The certificate maker, whose library is loaded at its first use. */
export async function loadCertificateMaker(): Promise<CertificateMaker> {
  const { createCertificateMaker } = await import('../forge/make/certificate-maker');
  return createCertificateMaker(nodeRandomBytes);
}
