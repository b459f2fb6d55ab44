import type { CertificateFacts, KeyFacts } from '../facts';

export const PURPOSES = ['eap-tls-client', 'radius-server'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where the phone's certificate comes from; an LSC is asked about so that it can be refused. */
export const CLIENT_METHODS = ['mic', 'user-installed', 'scep', 'lsc'] as const;
export type ClientMethod = (typeof CLIENT_METHODS)[number];

/** The phone's clock: an instant, and how far its local time is ahead of GMT. */
export interface PhoneClock {
  readonly now: Date;
  /** Minutes; negative where local time is behind GMT. */
  readonly offsetMinutes: number;
}

/** Whether one certificate's key signed another; null where this runtime can't verify such a signature. */
export type VerifySignature = (certificate: CertificateFacts, issuer: CertificateFacts) => boolean | null;

/** Everything that decides whether the other side accepts a certificate. */
export interface ReadyQuestion {
  readonly purpose: Purpose;
  readonly certificate: CertificateFacts;
  /** The private key that belongs to it, where it was given. */
  readonly key: KeyFacts | null;
  /** What is sent along, or lies in the same file. */
  readonly chain: readonly CertificateFacts[];
  /** What the other side trusts; null where nothing was said of it. */
  readonly trust: readonly CertificateFacts[] | null;
  /** User name on the RADIUS server (client), or name of the server (server). */
  readonly name: string | null;
  readonly clock: PhoneClock;
  readonly method: ClientMethod;
  readonly fips: boolean;
}

/** How a text names a certificate. */
export function shortName({ subject }: CertificateFacts): string {
  return subject.cn[0] ?? (subject.text === '' ? '—' : subject.text);
}
