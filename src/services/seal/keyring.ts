import { z } from '#core/schema/zod';
import type { ScryptCost } from '../ports/cipher';
import type { DocumentPlace } from '../ports/document-store';
import type { DocumentKind } from '../storage/stored-documents';

const base64url = z.base64url().max(4096);
/** Nonce and ciphertext, see `sealText`. */
const sealed = z.string().max(4096);

/** The library's data key, wrapped: by the passphrase, by the operating system's key store, or by both. */
export const keyringSchema = z.strictObject({
  passphrase: z
    .strictObject({
      N: z
        .int()
        .min(2)
        .max(2 ** 20),
      r: z.int().min(1).max(32),
      p: z.int().min(1).max(4),
      salt: base64url,
      wrapped: sealed,
    })
    .optional(),
  systemKeyStore: z.strictObject({ wrapped: base64url }).optional(),
  /** A text sealed with the data key: tells whether a key in memory is still this library's. */
  proof: sealed,
  /** False until every secret that was stored readable before this key existed has been sealed. */
  everythingSealed: z.boolean(),
});
export type Keyring = z.infer<typeof keyringSchema>;

export const keyringKind = {
  format: 'wlan-wizard-keyring',
  version: 1,
  schema: keyringSchema,
} as const satisfies DocumentKind<typeof keyringSchema>;

export const KEYRING_PLACE: DocumentPlace = { collection: 'root', name: 'keyring' };

/** scrypt as OWASP's password storage cheat sheet recommends it: 128 MiB and about a third of a second. */
export const SCRYPT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
export const SALT_BYTES = 16;
export const DATA_KEY_BYTES = 32;
/** Characters, counted after normalisation. */
export const PASSPHRASE_MINIMUM = 8;

/** Korean typed on different systems differs in its normal form; the passphrase is the same. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}
