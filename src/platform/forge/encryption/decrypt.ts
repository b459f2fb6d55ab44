import { createDecipheriv } from 'node:crypto';
import forge from 'node-forge';
import { readFault, unsupported } from '../fault';
import { CIPHERS, type OldScheme } from './algorithms';
import { deriveKey, derivePbkdf1 } from './derive';
import type { Encryption } from './parameters';
import type { Passphrase } from './passphrase';

/** Identifies the uses of a derived key (RFC 7292, B.3). */
const ENCRYPTION_KEY = 1;
const INITIALISATION_VECTOR = 2;
const BLOCK = 8;

function decryptBlocks(cipher: string, key: Buffer, iv: Buffer, box: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv(cipher, key, iv);
    return Buffer.concat([decipher.update(box), decipher.final()]);
  } catch {
    return null;
  }
}

/** RC2 is in none of the runtime's libraries but forge. */
function decryptRc2(bits: number, key: Buffer, iv: Buffer, box: Buffer): Buffer | null {
  const bytes = (buffer: Buffer) => forge.util.createBuffer(buffer.toString('latin1'));
  const cipher = forge.rc2.createDecryptionCipher(bytes(key), bits);
  cipher.start(bytes(iv));
  cipher.update(bytes(box));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : null;
}

const KEY_BYTES = { '3des': 24, '2des': 16, des: 8, 'rc2-40': 5, 'rc2-128': 16 } as const;

function decryptWith(
  cipher: NonNullable<OldScheme['cipher']>,
  key: Buffer,
  iv: Buffer,
  box: Buffer,
): Buffer | null {
  switch (cipher) {
    case 'rc2-40':
      return decryptRc2(40, key, iv, box);
    case 'rc2-128':
      return decryptRc2(128, key, iv, box);
    // Triple DES whose keys are alike is DES, which current libraries no longer offer.
    case 'des':
      return decryptBlocks('des-ede3-cbc', Buffer.concat([key, key, key]), iv, box);
    case '2des':
      return decryptBlocks('des-ede3-cbc', Buffer.concat([key, key.subarray(0, BLOCK)]), iv, box);
    case '3des':
      return decryptBlocks('des-ede3-cbc', key, iv, box);
  }
}

function decryptOld(
  { scheme, salt, rounds }: Extract<Encryption, { scheme: OldScheme }>,
  box: Buffer,
  { utf8, utf16, budget }: Passphrase,
): Buffer | null {
  const { name, kdf, hash, cipher } = scheme;
  if (cipher === null) throw unsupported(name);
  if (rounds < 1) throw readFault('certificate.der-damaged', {});
  budget.spend(rounds);
  const keyBytes = KEY_BYTES[cipher];
  if (kdf === 'PBKDF1') {
    const derived = derivePbkdf1(utf8, salt, rounds, hash);
    return decryptWith(cipher, derived.subarray(0, keyBytes), derived.subarray(BLOCK, 2 * BLOCK), box);
  }
  // Key and initialisation vector are two derivations.
  budget.spend(rounds);
  const make = (use: number, bytes: number) => {
    const saltBuffer = forge.util.createBuffer(salt.toString('latin1'));
    const key = forge.pkcs12.generateKey(utf16, saltBuffer, use, rounds, bytes, forge.md.sha1.create());
    return Buffer.from(key.getBytes(), 'latin1');
  };
  return decryptWith(cipher, make(ENCRYPTION_KEY, keyBytes), make(INITIALISATION_VECTOR, BLOCK), box);
}

/** Decrypts what an encryption says how to; null where the passphrase does not fit. */
export async function decrypt(
  encryption: Encryption,
  box: Buffer,
  passphrase: Passphrase,
): Promise<Buffer | null> {
  const { scheme } = encryption;
  if (scheme === null) throw unsupported(encryption.oid || '?');
  if (scheme !== 'PBES2') return decryptOld(encryption, box, passphrase);
  const { derivation, derivationOid, cipherOid, iv } = encryption;
  const cipher = CIPHERS[cipherOid];
  if (cipher?.node == null) throw unsupported(cipher?.name ?? (cipherOid || '?'));
  if (derivation === null) throw unsupported(derivationOid || '?');
  const key = await deriveKey(passphrase, derivation, cipher.keyBytes);
  const plain = decryptBlocks(cipher.node, key, iv, box);
  key.fill(0);
  return plain;
}
