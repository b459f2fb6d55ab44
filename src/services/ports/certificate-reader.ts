import type { Certificate } from '#core/certificate/certificate';
import type { ClientIdentity } from '#core/certificate/check-client-certificate';
import type { Result } from '#core/result';

export interface ReadCertificate extends Certificate {
  readonly pem: string;
}

/** Why a PKCS#12 file can't be opened; `algorithm` is a name or an object identifier. */
export type Pkcs12Fault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'unsupported'; readonly algorithm: string }
  | { readonly kind: 'too-much-work'; readonly rounds: number; readonly limit: number };

export interface ReadPkcs12 {
  readonly certificates: readonly ReadCertificate[];
  readonly identity: ClientIdentity<ReadCertificate>;
}

/** Reads certificate files of any kind that people have at hand. Never throws for bad input. */
export interface CertificateReader {
  /** PEM with any number of blocks, DER, bare Base64 or PKCS#7; null where there is no certificate in it. */
  readonly readCertificates: (bytes: Uint8Array) => readonly ReadCertificate[] | null;
  readonly readPkcs12: (bytes: Uint8Array, passphrase: string) => Promise<Result<ReadPkcs12, Pkcs12Fault>>;
}
