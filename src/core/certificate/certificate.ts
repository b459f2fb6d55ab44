/** An X.509 certificate as plain data; instants are ISO 8601 in UTC, fingerprints upper-case hexadecimal. */
export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly version: number;
  /** Basic constraints say CA, and the key usage does not say otherwise. */
  readonly isCa: boolean;
  /** Issued by itself, and the signature is its own where the hash can be checked. */
  readonly selfSigned: boolean;
  readonly keyFamily: 'rsa' | 'ec' | 'other';
  /** In words, e.g. `RSA` or `EC P-256`. */
  readonly keyType: string;
  readonly keyBits: number | null;
  readonly signatureAlgorithm: string;
  readonly signatureHash: 'md5' | 'sha1' | 'other';
  /** Object identifiers; null where the certificate has no extended key usage and so is not restricted. */
  readonly extendedKeyUsage: readonly string[] | null;
  /** The first common name of the subject. */
  readonly commonName: string | null;
  readonly sha1: string;
  readonly sha256: string;
}
