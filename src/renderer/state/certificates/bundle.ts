import type { CertificateFacts } from '#core/certificate/facts';
import { pemBlock } from '#core/certificate/pem';
import { utf8Bytes } from '#core/utf8';
import { toBase64 } from '../../wizard/certificate/read-file';

/** Certificates as one PEM file, in Base64 as the operations take files. */
export function bundleOf(certificates: readonly Pick<CertificateFacts, 'der'>[]): string {
  return toBase64(utf8Bytes(certificates.map(({ der }) => pemBlock('CERTIFICATE', der)).join('')));
}
