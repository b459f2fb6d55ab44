import { createHash, pbkdf2, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { readFault, unsupported } from '../fault';
import { PRFS } from './algorithms';
import type { Derivation } from './parameters';
import type { Passphrase } from './passphrase';

const derivePbkdf2 = promisify(pbkdf2);

/** Memory that scrypt may take; OpenSSL writes files that need 16 MB. */
const SCRYPT_BYTES = 64 * 1024 * 1024;
/** Units of N·r·p that take as long as a round of PBKDF2; OpenSSL's own files have 131,072. */
const SCRYPT_UNITS = 4;

function runScrypt(
  { utf8, budget }: Passphrase,
  { salt, N, r, p }: { readonly salt: Buffer; readonly N: number; readonly r: number; readonly p: number },
  keyBytes: number,
): Promise<Buffer> {
  budget.spend((N * r * p) / SCRYPT_UNITS);
  return new Promise((resolve, reject) => {
    scrypt(utf8, salt, keyBytes, { N, r, p, maxmem: SCRYPT_BYTES }, (error, key) => {
      // N that is no power of two, or more memory than is given.
      if (error) reject(readFault('certificate.der-damaged', {}));
      else resolve(key);
    });
  });
}

/** Derives a key for PBES2 or PBMAC1. The work that is asked for is looked at before any is done. */
export async function deriveKey(
  passphrase: Passphrase,
  derivation: NonNullable<Derivation>,
  keyBytes: number,
): Promise<Buffer> {
  if (derivation.name === 'scrypt') return runScrypt(passphrase, derivation, keyBytes);
  const { salt, rounds, prf } = derivation;
  const hash = PRFS[prf]?.hash;
  if (hash === undefined) throw unsupported(prf);
  if (rounds < 1) throw readFault('certificate.der-damaged', {});
  passphrase.budget.spend(rounds);
  return derivePbkdf2(passphrase.utf8, salt, rounds, keyBytes, hash);
}

/** PBKDF1 (RFC 8018, 5.1). */
export function derivePbkdf1(passphrase: Buffer, salt: Buffer, rounds: number, hash: string): Buffer {
  let key = createHash(hash).update(passphrase).update(salt).digest();
  for (let round = 1; round < rounds; round += 1) key = createHash(hash).update(key).digest();
  return key;
}
