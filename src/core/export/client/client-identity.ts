import type { CertificateReason } from '../../certificate/reason';
import type { Secret } from '../../profile/secret';

/**
 * What a client proves itself with by EAP-TLS and no profile holds, since a phone keeps its own key: a PKCS#12 file
 * that was opened and found usable before. It stands beside the profile for one export and is stored nowhere.
 */
export interface ClientIdentityFile {
  readonly pkcs12: Uint8Array;
  readonly passphrase: Secret;
  /** Common name of the certificate, by which the RADIUS server may know the client. */
  readonly commonName: string | null;
}

/** Why a file is of no use as a client's identity: it can't be opened, or what is in it does not do. */
export type ClientIdentityFault =
  CertificateReason | 'unreadable' | 'wrong-passphrase' | 'unsupported' | 'too-much-work';
