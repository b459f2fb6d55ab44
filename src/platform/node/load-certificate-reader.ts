import type { CertificateReader } from '#services/ports/certificate-reader';

/** The certificate reader, whose library is loaded at its first use. */
export async function loadCertificateReader(): Promise<CertificateReader> {
  const { forgeCertificateReader } = await import('../forge/certificate-reader');
  return forgeCertificateReader;
}
