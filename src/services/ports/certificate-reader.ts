import type { InspectedFile } from '#core/certificate/problem';
import type { Secret } from '#core/profile/secret';

/** A file with the private keys in it. */
export interface OpenedFile {
  readonly file: InspectedFile;
  /** PKCS#8 in PEM by the index of its entry, for every key that could be opened. */
  readonly keys: ReadonlyMap<number, Secret>;
}

/** Reads certificate files of any kind that people have at hand. Never rejects: what is wrong is a problem. */
export interface CertificateReader {
  /** What a file is and holds. Passphrase and private keys don't leave the reader; null: none was given. */
  readonly inspect: (bytes: Uint8Array, passphrase: string | null) => Promise<InspectedFile>;
  /** The same with its private keys, for those who write them elsewhere. */
  readonly open: (bytes: Uint8Array, passphrase: string | null) => Promise<OpenedFile>;
}
