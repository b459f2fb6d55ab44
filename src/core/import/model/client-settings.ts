import type { KeyState } from './key-state';
import type { Sourced } from './origin';
import type { ClientEapMethod } from './vocabulary';

/** A trusted CA as the dialect gives it. */
export type TrustedCa =
  | { readonly kind: 'pem'; readonly pem: string }
  | { readonly kind: 'fingerprint'; readonly sha1: string }
  /** A path, an alias or a payload's UUID that the file does not resolve. */
  | { readonly kind: 'reference'; readonly name: string };

export type ClientCertificate = 'mic' | 'user-installed' | 'scep' | 'file' | 'system-store' | 'none';

/** What only the client's side of an EAP network has. Empty lists and nulls are values: the file sets none. */
export interface ClientSettings {
  readonly eapMethods: Sourced<readonly ClientEapMethod[]>;
  readonly identity: Sourced<string | null>;
  readonly outerIdentity: Sourced<string | null>;
  readonly password: Sourced<KeyState>;
  readonly trustedCas: Sourced<readonly TrustedCa[]>;
  readonly serverNames: Sourced<readonly string[]>;
  readonly validatesServer: Sourced<boolean>;
  readonly userCertificate: Sourced<ClientCertificate>;
}
