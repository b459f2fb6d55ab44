/** Native key functions; none of them may hold up the thread that draws the window. */
export interface KeyDerivation {
  /** PBKDF2-HMAC-SHA1, 4096 rounds, 32 bytes (IEEE 802.11-2020, J.4). The salt is the SSID's octets. */
  readonly derivePmk: (passphrase: string, ssid: Uint8Array) => Promise<Uint8Array>;
  /** HMAC-SHA256. */
  readonly keyedHash: (key: Uint8Array, message: Uint8Array) => Uint8Array;
}
