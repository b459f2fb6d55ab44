import { certificatesIn } from '#core/certificate/facts';
import { utf8Bytes } from '#core/utf8';
import type { CertificateReader } from '../ports/certificate-reader';

/** End of validity of the first certificate in a PEM text as ISO 8601 instant; null where none can be read. */
export type ServerCaEnd = (pem: string) => Promise<string | null>;

export function createServerCaEnd({ inspect }: Pick<CertificateReader, 'inspect'>): ServerCaEnd {
  return async (pem) => {
    const [first] = certificatesIn((await inspect(utf8Bytes(pem), null)).entries);
    return first?.notAfter ?? null;
  };
}
