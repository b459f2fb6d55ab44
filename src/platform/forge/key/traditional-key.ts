import { createDecipheriv, createHash } from 'node:crypto';
import { parseDer } from '../der';
import { faultOf, ReadFault, readFault, unsupported } from '../fault';
import { unreadable, type Found } from '../found';
import type { PemBlock } from '../input/pem-blocks';
import { structureKind } from '../input/structure-kind';
import type { Opening } from './encrypted-key';
import { foundKey } from './private-key';

/** Ciphers of DEK-Info, by key length; DES and RC2 are not among them. */
const KEY_BYTES: Readonly<Record<string, number>> = {
  'AES-128-CBC': 16,
  'AES-192-CBC': 24,
  'AES-256-CBC': 32,
  'DES-EDE3-CBC': 24,
};

/** OpenSSL's EVP_BytesToKey with MD5 and one round; the salt is the start of the initialisation vector. */
function makeKey(passphrase: Buffer, iv: Buffer, length: number): Buffer {
  let key = Buffer.alloc(0);
  let last = Buffer.alloc(0);
  while (key.length < length) {
    last = createHash('md5').update(last).update(passphrase).update(iv.subarray(0, 8)).digest();
    key = Buffer.concat([key, last]);
  }
  return key.subarray(0, length);
}

function decryptBlock(cipher: string, key: Buffer, iv: Buffer, box: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv(cipher, key, iv);
    return Buffer.concat([decipher.update(box), decipher.final()]);
  } catch {
    return null;
  }
}

export function isTraditional({ headers }: PemBlock): boolean {
  return headers.get('Proc-Type')?.includes('ENCRYPTED') ?? false;
}

/** A key that OpenSSL encrypted before PKCS#8 (RFC 1421 headers). */
export function foundTraditionalKey({ headers, bytes }: PemBlock, { forms, misfit }: Opening): Found {
  const [cipher = '', vector = ''] = (headers.get('DEK-Info') ?? '').split(',');
  const encryption = { scheme: 'DEK-Info', cipher, kdf: 'EVP_BytesToKey', prf: null, iterations: 1 };
  const origin = { form: 'traditional', encryption, friendlyName: null } as const;
  try {
    const length = KEY_BYTES[cipher];
    if (length === undefined) throw unsupported(cipher || '?');
    const iv = Buffer.from(vector, 'hex');
    for (const { utf8 } of forms) {
      const plain = decryptBlock(cipher.toLowerCase(), makeKey(utf8, iv, length), iv, bytes);
      const node = plain === null ? null : parseDer(plain);
      const kind = node === null ? null : structureKind(node);
      if (plain !== null && (kind === 'pkcs1' || kind === 'sec1')) return foundKey(plain, kind, origin);
      // DSA, which begins like RSA.
      if (kind !== null) return unreadable(readFault('certificate.not-recognised', {}).fault);
    }
    throw new ReadFault(misfit);
  } catch (error) {
    return { facts: { type: 'private-key', ...origin, key: null }, faults: [faultOf(error)], key: null };
  }
}
