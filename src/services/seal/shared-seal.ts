import type { Cipher, ScryptCost } from '../ports/cipher';
import { fromBase64Url, toBase64Url } from './bytes';
import { normalPassphrase, SALT_BYTES, SCRYPT_COST } from './keyring';
import { openText, sealText } from './sealed-text';

/**
 * Secrets in a file that is given to somebody else: `p1.<N>.<r>.<p>.<salt>.<nonce>.<ciphertext>`. Each carries what
 * its key is derived with; those of one file share the salt, so that one derivation serves the file.
 */
const PREFIX = 'p1';

export interface SharedSealer {
  seal(text: string, context: string): string;
}

export async function createSharedSealer(cipher: Cipher, passphrase: string): Promise<SharedSealer> {
  const salt = cipher.random(SALT_BYTES);
  const key = await cipher.stretch(normalPassphrase(passphrase), salt, SCRYPT_COST);
  const { N, r, p } = SCRYPT_COST;
  const head = [PREFIX, N, r, p, toBase64Url(salt)].join('.');
  return { seal: (text, context) => `${head}.${sealText(cipher, key, context, text)}` };
}

/** Parts of a sealed text; null where it is none, or asks for more work than any honest file. */
interface SharedParts {
  readonly cost: ScryptCost;
  readonly salt: Uint8Array;
  readonly sealed: string;
}

const FORM = /^p1\.(\d{1,7})\.(\d{1,2})\.(\d)\.([\w-]{11,86})\.([\w-]+\.[\w-]+)$/;

function parseShared(text: string): SharedParts | null {
  const [, N, r, p, salt, sealed] = FORM.exec(text) ?? [];
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const saltBytes = salt === undefined ? null : fromBase64Url(salt);
  if (saltBytes === null || sealed === undefined) return null;
  const isPowerOfTwo = cost.N >= 2 ** 14 && (cost.N & (cost.N - 1)) === 0;
  const bearable = isPowerOfTwo && cost.N <= 2 ** 20 && cost.r === 8 && cost.p >= 1 && cost.p <= 4;
  return bearable ? { cost, salt: saltBytes, sealed } : null;
}

export function isSharedSecret(text: string): boolean {
  return parseShared(text) !== null;
}

/** Different salts that one file may have; a file of ours has one. */
const SALTS_LIMIT = 4;

export interface SharedOpener {
  /** Null where the passphrase is wrong, the text was changed, or belongs elsewhere. */
  open(text: string, context: string): Promise<string | null>;
}

export function createSharedOpener(cipher: Cipher, passphrase: string): SharedOpener {
  const keys = new Map<string, Promise<Uint8Array>>();
  return {
    async open(text, context) {
      const parts = parseShared(text);
      if (parts === null) return null;
      const name = text.split('.').slice(1, 5).join('.');
      let key = keys.get(name);
      if (key === undefined) {
        if (keys.size >= SALTS_LIMIT) return null;
        key = cipher.stretch(normalPassphrase(passphrase), parts.salt, parts.cost);
        keys.set(name, key);
      }
      return openText(cipher, await key, context, parts.sealed);
    },
  };
}
