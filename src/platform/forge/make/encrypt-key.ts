import { pemBlock } from '#core/certificate/pem';
import type { RandomBytes } from '#core/key/generate';
import type { Secret } from '#core/profile/secret';
import { failure, success, type Result } from '#core/result';
import type { MakeFault } from '#services/ports/certificate-maker';
import { protectBy } from '../pkcs12/encrypt';
import { octets, sequence } from './der-writer';
import { openPrivateKey } from './keys';

/** A private key in PKCS#8, encrypted as OpenSSL encrypts it by default; the passphrase is taken as UTF-8. */
export async function encryptKey(
  privateKey: Secret,
  passphrase: Secret,
  random: RandomBytes,
): Promise<Result<string, MakeFault>> {
  const key = openPrivateKey(privateKey);
  if (key === null) return failure({ kind: 'key-unreadable' });
  const word = passphrase.reveal();
  if (word === '') return failure({ kind: 'passphrase' });
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const [algorithm, box] = await protectBy(word, 'modern', random).encrypt(pkcs8);
  pkcs8.fill(0);
  return success(pemBlock('ENCRYPTED PRIVATE KEY', sequence(algorithm, octets(box)).toString('base64')));
}
