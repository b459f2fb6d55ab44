import type { CertificateReader } from '#services/ports/certificate-reader';
import { findCertificates } from './certificate-input';
import { readPkcs12 } from './pkcs12/read-pkcs12';
import { readCertificate } from './read-certificate';

/** Certificates read with node-forge's ASN.1 parser and the runtime's own cryptography. */
export const forgeCertificateReader: CertificateReader = {
  readCertificates: (bytes) => {
    const found = findCertificates(bytes)
      .map(readCertificate)
      .filter((one) => one !== null);
    return found.length === 0 ? null : found;
  },
  readPkcs12,
};
