import type { CertificateReader } from '#services/ports/certificate-reader';
import { createCertificateReader } from './certificate-reader';

let reader: CertificateReader | null = null;

/** The one certificate reader of a run of the terminal program. */
export function loadCertificateReader(): Promise<CertificateReader> {
  return Promise.resolve((reader ??= createCertificateReader()));
}
