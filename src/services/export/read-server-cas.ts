import { certificatesIn } from '#core/certificate/facts';
import { pemBlock } from '#core/certificate/pem';
import type { ServerCaCertificate } from '#core/export/client/server-ca';
import type { ValidProfile } from '#core/profile/valid-profile';
import { utf8Bytes } from '#core/utf8';
import type { CertificateReader } from '../ports/certificate-reader';

/** The certificates of a profile's server CA; none where it has no CA or where no certificate can be read. */
export async function readServerCas(
  { protection }: ValidProfile,
  certificates: () => Promise<CertificateReader>,
): Promise<readonly ServerCaCertificate[]> {
  if (protection.kind !== 'eap' || protection.serverCa === null) return [];
  const { entries } = await (await certificates()).inspect(utf8Bytes(protection.serverCa), null);
  return certificatesIn(entries).map(({ der, sha1, selfSigned }) => ({
    pem: pemBlock('CERTIFICATE', der),
    sha1,
    selfSigned,
  }));
}
