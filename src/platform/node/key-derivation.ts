import type { KeyDerivation } from '#services/ports/key-derivation';
import { createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const ROUNDS = 4096;
const PMK_BYTES = 32;
const derive = promisify(pbkdf2);

/** OpenSSL's (in Electron BoringSSL's) functions; PBKDF2 runs in libuv's thread pool. */
export const nodeKeyDerivation: KeyDerivation = {
  derivePmk: (passphrase, ssid) => derive(Buffer.from(passphrase, 'utf8'), ssid, ROUNDS, PMK_BYTES, 'sha1'),
  keyedHash: (key, message) => createHmac('sha256', key).update(message).digest(),
};
