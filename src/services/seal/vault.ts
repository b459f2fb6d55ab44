import type { Cipher } from '../ports/cipher';
import { openText, sealText } from './sealed-text';

/**
 * What can be done with secrets now. `locked`: there is a key, but it has not been given yet; `unprotected`: there
 * is none, secrets are stored readable.
 */
export type Vault = OpenVault | { readonly state: 'locked' } | { readonly state: 'unprotected' };

export interface OpenVault {
  readonly state: 'open';
  /** Seals a text for a place, named by `context`. */
  seal(text: string, context: string): string;
  /** Null where the text was not sealed with this key for this place. */
  open(sealed: string, context: string): string | null;
}

/** Marks texts sealed with the library's data key, and the version of their form. */
const PREFIX = 'k1.';

export function createOpenVault(cipher: Cipher, dataKey: Uint8Array): OpenVault {
  return {
    state: 'open',
    seal: (text, context) => PREFIX + sealText(cipher, dataKey, context, text),
    open: (sealed, context) =>
      sealed.startsWith(PREFIX) ? openText(cipher, dataKey, context, sealed.slice(PREFIX.length)) : null,
  };
}
