import type { Cipher } from '../ports/cipher';
import type { SystemKeyStore } from '../ports/system-key-store';
import { fromBase64Url, toBase64Url } from './bytes';
import { DATA_KEY_BYTES, normalPassphrase, SALT_BYTES, SCRYPT_COST, type Keyring } from './keyring';
import { openText, sealText } from './sealed-text';

const CONTEXT = 'wlan-wizard-keyring data key';

/** Wraps the data key with a key made from the passphrase and a fresh salt. */
export async function wrapByPassphrase(
  cipher: Cipher,
  dataKey: Uint8Array,
  passphrase: string,
): Promise<NonNullable<Keyring['passphrase']>> {
  const salt = cipher.random(SALT_BYTES);
  const key = await cipher.stretch(normalPassphrase(passphrase), salt, SCRYPT_COST);
  const wrapped = sealText(cipher, key, CONTEXT, toBase64Url(dataKey));
  return { ...SCRYPT_COST, salt: toBase64Url(salt), wrapped };
}

/** The data key; null where the passphrase is not the one it was wrapped with. */
export async function unwrapByPassphrase(
  cipher: Cipher,
  { N, r, p, salt, wrapped }: NonNullable<Keyring['passphrase']>,
  passphrase: string,
): Promise<Uint8Array | null> {
  const saltBytes = fromBase64Url(salt);
  if (saltBytes === null) return null;
  const key = await cipher.stretch(normalPassphrase(passphrase), saltBytes, { N, r, p });
  return asDataKey(openText(cipher, key, CONTEXT, wrapped));
}

export async function wrapBySystem(
  store: SystemKeyStore,
  dataKey: Uint8Array,
): Promise<NonNullable<Keyring['systemKeyStore']>> {
  return { wrapped: toBase64Url(await store.protect(toBase64Url(dataKey))) };
}

/** The data key; null where this user's key store on this machine did not wrap it. */
export async function unwrapBySystem(
  store: SystemKeyStore,
  { wrapped }: NonNullable<Keyring['systemKeyStore']>,
): Promise<Uint8Array | null> {
  const bytes = fromBase64Url(wrapped);
  return bytes === null ? null : asDataKey(await store.unprotect(bytes));
}

const PROOF_CONTEXT = 'wlan-wizard-keyring proof';

/** Something only the data key can open, by which {@link fitsProof} knows it. */
export function proofOf(cipher: Cipher, dataKey: Uint8Array): string {
  return sealText(cipher, dataKey, PROOF_CONTEXT, '');
}

export function fitsProof(cipher: Cipher, dataKey: Uint8Array, proof: string): boolean {
  return openText(cipher, dataKey, PROOF_CONTEXT, proof) !== null;
}

function asDataKey(text: string | null): Uint8Array | null {
  const bytes = text === null ? null : fromBase64Url(text);
  return bytes?.length === DATA_KEY_BYTES ? bytes : null;
}
