import type { AlternativeName, KeyKind, Pkcs12Form, SubjectName } from '#core/certificate/make/vocabulary';
import type { Secret } from '#core/profile/secret';
import type { Result } from '#core/result';

export interface KeyPair {
  /** PKCS#8 in PEM, not encrypted. */
  readonly privateKey: Secret;
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicKey: string;
}

/** What a certificate is for; decides its basic constraints, key usage and extended key usage. */
export type CertificateRole = 'root' | 'radius-server' | 'client';

export interface Issuer {
  /** PEM. */
  readonly certificate: string;
  /** PEM of any unencrypted form. */
  readonly privateKey: Secret;
}

export interface CertificateOrder {
  readonly role: CertificateRole;
  readonly subject: SubjectName;
  readonly alternativeNames: readonly AlternativeName[];
  /** Whole seconds count. */
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: string;
}

export type RootOrder = Omit<CertificateOrder, 'role' | 'publicKey'>;

export interface RequestOrder {
  /** What is asked for with the extension request; the CA decides. */
  readonly role: Exclude<CertificateRole, 'root'>;
  readonly subject: SubjectName;
  readonly alternativeNames: readonly AlternativeName[];
  readonly privateKey: Secret;
}

export interface Pkcs12Order {
  readonly privateKey: Secret;
  /** PEM of the certificate that belongs to the key. */
  readonly certificate: string;
  /** PEM of the certificates above it, in any order; each text may hold several. */
  readonly chain: readonly string[];
  /** 1 or more printable ASCII characters; programs disagree about how any other is encoded. */
  readonly passphrase: Secret;
  readonly form: Pkcs12Form;
  /** Shown by key stores; Java calls it the alias. */
  readonly friendlyName: string;
}

/** Why nothing was made. `index` counts the alternative names from 0. */
export type MakeFault =
  | { readonly kind: 'common-name' }
  | { readonly kind: 'country' }
  | { readonly kind: 'alternative-name'; readonly index: number }
  | { readonly kind: 'validity' }
  | { readonly kind: 'key-unreadable' }
  | { readonly kind: 'key-unsupported' }
  | { readonly kind: 'key-mismatch' }
  | { readonly kind: 'certificate-unreadable' }
  | { readonly kind: 'issuer-not-ca' }
  | { readonly kind: 'passphrase' };

/**
 * Makes keys, certificates, requests and key files. Never throws for bad input. Keys are generated off the calling
 * thread (RSA 4096: about a second); everything else takes milliseconds.
 */
export interface CertificateMaker {
  readonly generateKey: (kind: KeyKind) => Promise<KeyPair>;
  /** A self-signed root; PEM. */
  readonly makeRoot: (order: RootOrder, privateKey: Secret) => Result<string, MakeFault>;
  /** A certificate signed by an issuer (RSA, EC or Ed25519); PEM. */
  readonly makeCertificate: (order: CertificateOrder, issuer: Issuer) => Result<string, MakeFault>;
  /** A PKCS#10 request (RFC 2986); PEM. */
  readonly makeRequest: (order: RequestOrder) => Result<string, MakeFault>;
  /** An EncryptedPrivateKeyInfo (RFC 5958, 3) in PEM: AES-256 under a key that PBKDF2 makes of the passphrase. */
  readonly encryptKey: (privateKey: Secret, passphrase: Secret) => Promise<Result<string, MakeFault>>;
  /** A PKCS#12 file (RFC 7292) in DER. */
  readonly makePkcs12: (order: Pkcs12Order) => Promise<Result<Uint8Array, MakeFault>>;
}
