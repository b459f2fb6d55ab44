import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import { obstacle, type ExportContext, type Obstacle, type TargetId } from '../target';

/** A certificate of the profile's authentication server CA, read by the caller: the core has no ASN.1 and no hash. */
export interface ServerCaCertificate {
  /** PEM text of this certificate alone. */
  readonly pem: string;
  /** SHA-1 fingerprint in upper-case hexadecimal, by which Windows finds a root. */
  readonly sha1: string;
  readonly selfSigned: boolean;
}

/** Base64 of the certificate's DER, on one line. */
export function derBase64({ pem }: ServerCaCertificate): string {
  return pem.replace(/-----[^-]+-----/g, '').replace(/\s+/g, '');
}

/** The one certificate for a client that takes no more: the first root, else the first. Null where there is none. */
export function oneServerCa(serverCas: readonly ServerCaCertificate[]): ServerCaCertificate | null {
  return serverCas.find(({ selfSigned }) => selfSigned) ?? serverCas[0] ?? null;
}

/** What {@link oneServerCa} leaves out. */
export function oneServerCaLosses({ serverCas }: ExportContext): Loss[] {
  return serverCas.length > 1 ? [loss('loss.server-ca-one', { count: serverCas.length })] : [];
}

/** Whether the profile pins no CA: a client then accepts whatever server answers. */
export function lacksServerCa({ protection }: ValidProfile): boolean {
  return protection.kind === 'eap' && protection.serverCa === null;
}

/** A CA that has the form of PEM and is no certificate would leave the client without a check. */
export function serverCaObstacle(
  target: TargetId,
  profile: ValidProfile,
  { serverCas }: ExportContext,
): Obstacle | null {
  const { protection } = profile;
  if (protection.kind !== 'eap' || protection.serverCa === null || serverCas.length > 0) return null;
  return obstacle('target.server-ca-unreadable', { target });
}
