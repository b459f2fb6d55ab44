import type { InspectedFile } from '#core/certificate/problem';

/** What is asked of the thread that reads certificate files. */
export interface ReadQuestion {
  readonly bytes: Uint8Array;
  readonly passphrase: string | null;
  /** Whether private keys are wanted too. */
  readonly withKeys: boolean;
}

/** What it answers. Its first message is another one: that it is ready. */
export interface ReadAnswer {
  readonly file: InspectedFile;
  /** PKCS#8 in PEM with the index of its entry; none where they are not wanted. */
  readonly keys: readonly (readonly [entry: number, pem: string])[];
}

export const READY = 'ready';
