import { utf8Bytes, utf8Text } from '#core/utf8';
import type { Cipher } from '../ports/cipher';
import { fromBase64Url, toBase64Url } from './bytes';

/** Nonce and ciphertext of a text as `<nonce>.<ciphertext>` in Base64url. */
export function sealText(cipher: Cipher, key: Uint8Array, context: string, text: string): string {
  // JSON keeps lone surrogates, which UTF-8 alone would replace.
  const { nonce, box } = cipher.encrypt(key, context, utf8Bytes(JSON.stringify(text)));
  return `${toBase64Url(nonce)}.${toBase64Url(box)}`;
}

/** The text again; null where it was sealed with another key, for another place, or was changed since. */
export function openText(cipher: Cipher, key: Uint8Array, context: string, sealed: string): string | null {
  const [nonce, box, ...rest] = sealed.split('.').map(fromBase64Url);
  if (!nonce || !box || rest.length > 0) return null;
  const plain = cipher.decrypt(key, context, { nonce, box });
  const json = plain === null ? null : utf8Text(plain);
  return json === null ? null : (JSON.parse(json) as string);
}
