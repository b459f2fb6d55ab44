import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { Cipher } from '#services/ports/cipher';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** OpenSSL's (in Electron BoringSSL's) functions; scrypt runs in libuv's thread pool. */
export const nodeCipher: Cipher = {
  random: (count) => randomBytes(count),

  encrypt(key, context, plain) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(context, 'utf8'));
    return { nonce, box: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
  },

  decrypt(key, context, { nonce, box }) {
    if (nonce.length !== NONCE_BYTES || box.length < TAG_BYTES) return null;
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context, 'utf8'));
    decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
    const opened = decipher.update(box.subarray(0, box.length - TAG_BYTES));
    try {
      return Buffer.concat([opened, decipher.final()]);
    } catch {
      return null;
    }
  },

  stretch(passphrase, salt, { N, r, p }) {
    // OpenSSL needs 128·N·r bytes and a little more; Node's own limit is lower.
    const maxmem = 128 * N * r + 32 * 1024 * 1024;
    return new Promise((resolve, reject) => {
      scrypt(passphrase, salt, KEY_BYTES, { N, r, p, maxmem }, (error, key) => {
        if (error) reject(error);
        else resolve(key);
      });
    });
  },
};
