import type { Handlers } from '#contract/contract';
import { problem, type CertificateFault, type InspectedFile } from '#core/certificate/problem';
import { success } from '#core/result';
import { CERTIFICATE_FILE_LIMIT } from '../certificate-file-limit';
import type { CertificateReader } from '../ports/certificate-reader';

export type InspectHandler = Pick<Handlers, 'certificate.inspect'>;

function unread(fault: CertificateFault): InspectedFile {
  return { container: 'unknown', entries: [], problems: [problem(fault)], pkcs12: null };
}

/** Reads a file and says what it is. One that is far too large is refused before it is looked at. */
export function createInspectHandler(reader: CertificateReader): InspectHandler {
  return {
    'certificate.inspect': async ({ base64, passphrase, anySize }) => {
      const bytes = Buffer.from(base64, 'base64');
      const limit = CERTIFICATE_FILE_LIMIT;
      if (bytes.length === 0) return success(unread({ code: 'certificate.unreadable', params: {} }));
      if (bytes.length > limit && !anySize) {
        return success(
          unread({ code: 'certificate.file-too-large', params: { bytes: bytes.length, limit } }),
        );
      }
      return success(await reader.inspect(bytes, passphrase ?? null));
    },
  };
}
