import type { CertificateReader } from '#services/ports/certificate-reader';
import { inspect, open } from './inspect';

/** Certificates read with node-forge's ASN.1 parser and the runtime's own cryptography. */
export const forgeCertificateReader: CertificateReader = { inspect, open };
