import type { KeyFormat, WepKeySize } from '../key/key-format';
import type { PhoneModel } from '../phone/models';
import type { SchemeRow } from '../scheme/table5';
import type { EapMethod, FastRoaming } from '../scheme/vocabulary';
import type { Secret } from './secret';
import type { ApPlatform, Band, UserCertificate, UserModifiable, WepAuthentication } from './vocabulary';

declare const checked: unique symbol;

export interface RadiusServer {
  /** IPv4 or IPv6 address, or host name. */
  readonly host: string;
  readonly authPort: number;
  readonly acctPort: number;
  /** Null where the profile leaves it to be filled in on the access point. */
  readonly secret: Secret | null;
}

export interface StaticWep {
  readonly kind: 'static-wep';
  readonly authentication: WepAuthentication;
  readonly keySize: WepKeySize;
  readonly keyFormat: KeyFormat;
  readonly key: Secret;
  /** 1 to 4, as the phone and Cisco number them. */
  readonly keyIndex: number;
}

export interface PreSharedKey {
  readonly kind: 'psk';
  readonly keyFormat: KeyFormat;
  readonly key: Secret;
}

export interface Eap {
  readonly kind: 'eap';
  readonly method: EapMethod;
  /** Present for EAP-FAST and PEAP; for EAP-TLS the name that RADIUS knows, where it was given. */
  readonly username: string | null;
  /** Present for EAP-FAST and PEAP only. */
  readonly password: Secret | null;
  /** Present for EAP-TLS only. */
  readonly userCertificate: UserCertificate | null;
  /** PEM text of the CA that issued the RADIUS server's certificate. */
  readonly serverCa: string | null;
  readonly scep: { readonly server: string | null; readonly rootCaFingerprint: string | null } | null;
  readonly radius: readonly RadiusServer[];
}

/** What protects the network: one member for each kind of row in Table 5. */
export type Protection = { readonly kind: 'open' } | StaticWep | PreSharedKey | Eap;

/** What a profile says, once it is known to be sound. */
export interface ProfileFacts {
  readonly id: string | null;
  readonly name: string;
  readonly site: string;
  readonly notes: string;
  /** 1 to 32 bytes of UTF-8. */
  readonly ssid: string;
  readonly hidden: boolean;
  readonly band: Band;
  readonly vlan: number | null;
  readonly phoneModel: PhoneModel;
  readonly apPlatforms: readonly ApPlatform[];
  readonly userModifiable: UserModifiable;
  readonly scheme: SchemeRow;
  readonly fastRoaming: FastRoaming;
  readonly protection: Protection;
}

/** A profile that passed every rule. Only `checkProfile` makes one, so that nothing unchecked is exported. */
export type ValidProfile = ProfileFacts & { readonly [checked]: true };
