/** A PKCS#12 file as the operations take it. */
export interface Pkcs12Input {
  readonly name: string;
  readonly base64: string;
  readonly passphrase: string;
}
