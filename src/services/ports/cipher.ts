/** Cost of scrypt (RFC 7914). `N` is a power of two. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** AES-256-GCM output: a random 96-bit nonce, and the ciphertext with its 128-bit tag at the end. */
export interface CipherBox {
  readonly nonce: Uint8Array;
  readonly box: Uint8Array;
}

/** Symmetric cryptography and its randomness. Keys are 32 bytes. */
export interface Cipher {
  random(count: number): Uint8Array;
  /** Encrypts and authenticates; `context` is authenticated and must be the same on opening. */
  encrypt(key: Uint8Array, context: string, plain: Uint8Array): CipherBox;
  /** Null where key, context or ciphertext are not those of the encryption. */
  decrypt(key: Uint8Array, context: string, box: CipherBox): Uint8Array | null;
  /** Derives a 32-byte key from a passphrase, off the calling thread. */
  stretch(passphrase: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array>;
}
