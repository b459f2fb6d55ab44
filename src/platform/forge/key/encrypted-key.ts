import type { CertificateFault } from '#core/certificate/problem';
import { parseDer, type Asn1, content, members } from '../der';
import { decrypt } from '../encryption/decrypt';
import { encryptionFacts, readEncryption } from '../encryption/parameters';
import { passphraseForms, type Passphrase } from '../encryption/passphrase';
import { faultOf, ReadFault } from '../fault';
import type { Found } from '../found';
import { foundKey } from './private-key';

/** A passphrase at work on a file. */
export interface Opening {
  /** Its forms, to try in turn. */
  readonly forms: readonly Passphrase[];
  /** What to say where none of them fits. */
  readonly misfit: CertificateFault;
}

export function openingWith(passphrase: string | null): Opening {
  const code = passphrase === null ? 'certificate.passphrase-missing' : 'certificate.wrong-passphrase';
  return { forms: passphraseForms(passphrase), misfit: { code, params: {} } };
}

/** An EncryptedPrivateKeyInfo (RFC 5958, 3). */
export async function foundEncryptedKey(
  node: Asn1 | undefined,
  { forms, misfit }: Opening,
  friendlyName: string | null = null,
): Promise<Found> {
  const [algorithm, box] = members(node);
  const encryption = readEncryption(algorithm);
  const origin = { form: 'pkcs8', encryption: encryptionFacts(encryption), friendlyName } as const;
  try {
    for (const form of forms) {
      const plain = await decrypt(encryption, content(box), form);
      // A wrong passphrase sometimes leaves what looks like good padding, but hardly a structure.
      if (plain !== null && parseDer(plain) !== null) return foundKey(plain, 'pkcs8', origin);
    }
    throw new ReadFault(misfit);
  } catch (error) {
    return { facts: { type: 'private-key', ...origin, key: null }, faults: [faultOf(error)], key: null };
  }
}
