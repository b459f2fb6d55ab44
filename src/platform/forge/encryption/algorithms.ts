/** A cipher of PBES2 (RFC 8018, B.2): OpenSSL's name, Node's name where it can be opened here. */
export interface BlockCipher {
  readonly name: string;
  readonly node: string | null;
  readonly keyBytes: number;
}

export const CIPHERS: Readonly<Record<string, BlockCipher>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'AES-128-CBC', node: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'AES-192-CBC', node: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'AES-256-CBC', node: 'aes-256-cbc', keyBytes: 32 },
  '1.2.840.113549.3.7': { name: 'DES-EDE3-CBC', node: 'des-ede3-cbc', keyBytes: 24 },
  '1.3.14.3.2.7': { name: 'DES-CBC', node: null, keyBytes: 8 },
  '1.2.840.113549.3.2': { name: 'RC2-CBC', node: null, keyBytes: 16 },
  '1.2.392.200011.61.1.1.1.2': { name: 'CAMELLIA-128-CBC', node: null, keyBytes: 16 },
  '1.2.392.200011.61.1.1.1.4': { name: 'CAMELLIA-256-CBC', node: null, keyBytes: 32 },
};

/** Pseudorandom functions of PBKDF2 (RFC 8018, B.1): OpenSSL's name and the hash. */
export const PRFS: Readonly<Record<string, { readonly name: string; readonly hash: string }>> = {
  '1.2.840.113549.2.7': { name: 'hmacWithSHA1', hash: 'sha1' },
  '1.2.840.113549.2.8': { name: 'hmacWithSHA224', hash: 'sha224' },
  '1.2.840.113549.2.9': { name: 'hmacWithSHA256', hash: 'sha256' },
  '1.2.840.113549.2.10': { name: 'hmacWithSHA384', hash: 'sha384' },
  '1.2.840.113549.2.11': { name: 'hmacWithSHA512', hash: 'sha512' },
};
/** RFC 8018, A.2: the default. */
export const DEFAULT_PRF = '1.2.840.113549.2.7';

/** A scheme from before PBES2. `cipher` is null where it can't be opened here. */
export interface OldScheme {
  readonly name: string;
  /** PKCS#12's derivation with SHA-1 (RFC 7292, B.2), or PBKDF1 with a hash (RFC 8018, 5.1). */
  readonly kdf: 'PKCS12' | 'PBKDF1';
  readonly hash: 'sha1' | 'md5';
  readonly cipher: '3des' | '2des' | 'des' | 'rc2-40' | 'rc2-128' | null;
}

const pkcs12 = (name: string, cipher: OldScheme['cipher']): OldScheme => ({
  name,
  kdf: 'PKCS12',
  hash: 'sha1',
  cipher,
});
const pkcs5 = (name: string, hash: OldScheme['hash'], cipher: OldScheme['cipher']): OldScheme => ({
  name,
  kdf: 'PBKDF1',
  hash,
  cipher,
});

/** RFC 7292, appendix C, and RFC 8018, A.3, by OpenSSL's names. */
export const OLD_SCHEMES: Readonly<Record<string, OldScheme>> = {
  '1.2.840.113549.1.12.1.1': pkcs12('pbeWithSHA1And128BitRC4', null),
  '1.2.840.113549.1.12.1.2': pkcs12('pbeWithSHA1And40BitRC4', null),
  '1.2.840.113549.1.12.1.3': pkcs12('pbeWithSHA1And3-KeyTripleDES-CBC', '3des'),
  '1.2.840.113549.1.12.1.4': pkcs12('pbeWithSHA1And2-KeyTripleDES-CBC', '2des'),
  '1.2.840.113549.1.12.1.5': pkcs12('pbeWithSHA1And128BitRC2-CBC', 'rc2-128'),
  '1.2.840.113549.1.12.1.6': pkcs12('pbeWithSHA1And40BitRC2-CBC', 'rc2-40'),
  '1.2.840.113549.1.5.3': pkcs5('pbeWithMD5AndDES-CBC', 'md5', 'des'),
  '1.2.840.113549.1.5.6': pkcs5('pbeWithMD5AndRC2-CBC', 'md5', null),
  '1.2.840.113549.1.5.10': pkcs5('pbeWithSHA1AndDES-CBC', 'sha1', 'des'),
  '1.2.840.113549.1.5.11': pkcs5('pbeWithSHA1AndRC2-CBC', 'sha1', null),
};
