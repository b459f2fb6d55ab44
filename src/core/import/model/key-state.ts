import type { KeyFormat } from '../../key/key-format';
import { Secret } from '../../profile/secret';

/** Why a key that is there can't be read. */
export const HIDDEN_REASONS = [
  /** Asterisks or a placeholder stand where the key was. */
  'masked',
  /** Cisco type 6 or 8: AES with a master key that stays on the device. */
  'encrypted-type-6',
  'encrypted-type-8',
  /** `hex encrypt 1 …` of an AireOS backup. */
  'aireos-encrypted',
  /** Type 7 whose digits can't be decoded. */
  'undecodable-type-7',
  /** An irreversible hash. */
  'hashed',
  /** Sealed by this program, or protected by the client's operating system. */
  'sealed',
  /** In a keyring, an agent, another file, or with the RADIUS server. */
  'elsewhere',
  /** The dialect never shows it. */
  'not-shown',
] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** How a readable key was stored: in clear, or in Cisco's reversible type 7. */
export type KeyStorage = 'clear' | 'type-7';

export type KeyState =
  | {
      readonly kind: 'readable';
      readonly secret: Secret;
      /** Null where the dialect does not tell (shared secrets, passwords). */
      readonly format: KeyFormat | null;
      readonly storage: KeyStorage;
    }
  | { readonly kind: 'hidden'; readonly why: HiddenReason }
  | { readonly kind: 'absent' };

export const NO_KEY: KeyState = { kind: 'absent' };

export function readableKey(
  text: string,
  format: KeyFormat | null,
  storage: KeyStorage = 'clear',
): KeyState & { readonly kind: 'readable' } {
  return { kind: 'readable', secret: new Secret(text), format, storage };
}

export function hiddenKey(why: HiddenReason): KeyState {
  return { kind: 'hidden', why };
}
