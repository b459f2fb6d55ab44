import type { InspectedFile } from '#core/certificate/problem';

/** Reads certificate files of any kind that people have at hand. Never rejects: what is wrong is a problem. */
export interface CertificateReader {
  /** What a file is and holds. Passphrase and private keys don't leave the reader; null: none was given. */
  readonly inspect: (bytes: Uint8Array, passphrase: string | null) => Promise<InspectedFile>;
}
