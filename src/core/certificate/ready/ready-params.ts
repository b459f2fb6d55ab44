import type { Severity } from '../../finding/finding-rules';

/** A certificate as a text names it: its common name, or the whole subject where it has none. */
interface Named {
  readonly name: string;
}

/** Why a chain does not end at something that the other side trusts. */
export type UntrustedReason =
  /** The chain is whole; its root is not among the trusted certificates. */
  | 'other-root'
  /** The other side holds a certificate of the chain that is no root. */
  | 'intermediate-as-root'
  /** The other side holds a root of the same name with another key. */
  | 'same-name-other-key'
  /** Nothing was said of what the other side trusts. */
  | 'no-trust-given';

/** Every code of a readiness check with the values that its text needs; never a key or a passphrase. */
export interface ReadyParams {
  'cert.key-size': Named & { readonly bits: number; readonly needed: number };
  'cert.key-algorithm': Named & { readonly algorithm: string };
  'cert.signature-hash': Named & { readonly hash: string };
  'cert.not-yet-valid': Named & {
    readonly notBefore: string;
    /** `behind-gmt`: valid by the instant, but not by the digits that the phone's clock shows. */
    readonly why: 'instant' | 'behind-gmt';
  };
  'cert.expired': Named & { readonly notAfter: string };
  'cert.expires-soon': Named & { readonly notAfter: string; readonly days: number };
  'cert.eku-client-missing': Named & { readonly has: string };
  'cert.eku-server-missing': Named & { readonly has: string };
  'cert.ku-digital-signature': Named & { readonly has: string };
  'cert.is-ca': Named;
  'cert.name-mismatch': Named & {
    readonly wanted: string;
    readonly has: string;
    /** How near the names are: nothing equal; equal but for case or composition; equal in another place than the CN. */
    readonly how: 'different' | 'spelling' | 'domain' | 'other-place';
  };
  'cert.name-encoding': Named & { readonly encoding: string };
  'cert.chain-incomplete': Named & { readonly issuer: string };
  'cert.chain-untrusted': Named & { readonly why: UntrustedReason };
  'cert.chain-bad-signature': Named & { readonly issuer: string };
  'cert.issuer-expired': Named & { readonly notBefore: string; readonly notAfter: string };
  'cert.issuer-not-ca': Named;
  'cert.path-length': Named & { readonly allowed: number; readonly below: number };
  'cert.version-1': Named;
  'cert.self-signed': Named;
  'cert.critical-extension': Named & { readonly oid: string };
  'cert.duplicate-trust': Named & { readonly times: number };
  'cert.key-mismatch': Named;
  'cert.lsc-not-for-wlan': Named;
  'cert.mic-issuer': Named & { readonly issuer: string };
  'cert.mic-family': Named & { readonly family: string; readonly ends: string };
}

export type ReadyCode = keyof ReadyParams;

/** What a check found: why a certificate will not do, or what to look at. */
export type ReadyFinding<C extends ReadyCode = ReadyCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly source: string;
    readonly params: ReadyParams[Code];
  };
}[C];
