import type { Reply } from '#contract/contract';
import { Secret } from '#core/profile/secret';
import { failure, success } from '#core/result';
import type { CertificateMaker } from '../../ports/certificate-maker';
import { derOfPem, type Made } from './made-file';
import { refusedBy } from './refused-by';

/** A private key as it goes into a file: encrypted, or open where there is no passphrase. */
export async function keyToWrite(
  privateKey: Secret,
  passphrase: string | null,
  maker: CertificateMaker,
): Promise<Reply<Omit<Made, 'name'>>> {
  if (passphrase === null) return success({ kind: 'private-key', der: derOfPem(privateKey.reveal()) });
  const encrypted = await maker.encryptKey(privateKey, new Secret(passphrase));
  return encrypted.ok
    ? success({ kind: 'encrypted-key', der: derOfPem(encrypted.value) })
    : failure(refusedBy(encrypted.error));
}
