import { NO_KEY, type KeyState } from '../model/key-state';
import type { Network, WepSettings } from '../model/network';
import { mapSourced, sourced, type DefaultOrigin, type LineOrigin, type Sourced } from '../model/origin';
import type { Akm, Cipher, KeyManagementKind, PmfMode, StaticWepSize } from '../model/vocabulary';
import { wepCipher } from './key-text';

/** The members of a network that its kind of protection decides together. */
export type Protection = Pick<
  Network,
  | 'authentication'
  | 'keyManagement'
  | 'pairwise'
  | 'pairwiseOf'
  | 'group'
  | 'akms'
  | 'pmf'
  | 'psk'
  | 'wep'
  | 'fastTransition'
>;

type Origin = LineOrigin | DefaultOrigin;

function noWep(origin: Origin): WepSettings {
  const none = sourced(null, origin);
  return { key: sourced<KeyState>(NO_KEY, origin), index: none, size: none, authentication: none };
}

function withoutWpa(origin: Origin, kind: KeyManagementKind, cipher: Cipher): Protection {
  const off = sourced(false, origin);
  return {
    authentication: sourced(['open'], origin),
    keyManagement: sourced([kind], origin),
    pairwise: sourced([cipher], origin),
    pairwiseOf: sourced({ wpa: [], rsn: [] }, origin),
    group: sourced(cipher, origin),
    akms: sourced([], origin),
    pmf: sourced('off', origin),
    psk: sourced<KeyState>(NO_KEY, origin),
    wep: noWep(origin),
    fastTransition: { mode: sourced('off', origin), overTheDs: off, mobilityDomain: sourced(null, origin) },
  };
}

/** An open network. */
export function openProtection(origin: Origin): Protection {
  return withoutWpa(origin, 'none', 'none');
}

/** 802.1X with keys that the authentication server hands out; the key's size is the access point's. */
export function dynamicWepProtection(origin: Origin): Protection {
  return withoutWpa(origin, '802.1x', 'wep');
}

export interface StaticWepParts {
  readonly key: Sourced<KeyState>;
  readonly size: StaticWepSize | null;
  readonly index: Sourced<number | null>;
  readonly authentication: Sourced<'open' | 'shared' | null>;
}

export function staticWepProtection(origin: Origin, parts: StaticWepParts): Protection {
  const { key, size, index, authentication } = parts;
  return {
    ...withoutWpa(origin, 'static', wepCipher(size)),
    authentication: mapSourced(authentication, (kind) => (kind === null ? ['open', 'shared'] : [kind])),
    wep: { key, index, size: mapSourced(key, () => size), authentication },
  };
}

export interface WpaParts {
  readonly kinds: Sourced<readonly KeyManagementKind[]>;
  readonly ciphers: Sourced<readonly Cipher[]>;
  readonly group: Sourced<Cipher>;
  readonly akms: Sourced<readonly Akm[]>;
  readonly psk: Sourced<KeyState>;
  readonly pmf: Sourced<PmfMode>;
  readonly fastTransition: Network['fastTransition'];
}

function isRsn(kind: KeyManagementKind): boolean {
  return kind === 'wpa2' || kind === 'wpa3';
}

/** WPA, WPA2 or WPA3; the same ciphers hold for every version that is chosen. */
export function wpaProtection(origin: Origin, parts: WpaParts): Protection {
  const { kinds, ciphers, group, akms, psk, pmf, fastTransition } = parts;
  const pairwiseOf = kinds.known
    ? mapSourced(ciphers, (list) => ({
        wpa: kinds.value.includes('wpa') ? list : [],
        rsn: kinds.value.some(isRsn) ? list : [],
      }))
    : kinds;
  return {
    ...{ keyManagement: kinds, pairwise: ciphers, pairwiseOf, group, akms, psk, pmf, fastTransition },
    authentication: sourced(['open'], origin),
    wep: noWep(origin),
  };
}
