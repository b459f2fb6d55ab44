import type { KeyState } from '../model/key-state';
import type { Network } from '../model/network';
import { mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import type { Akm, Cipher, KeyManagementKind, PmfMode, StaticWepSize } from '../model/vocabulary';
import { joinOrigins } from '../text/settings';

/** The switches that AireOS and the Catalyst 9800 have in common for a WLAN's security. */
export const SECURITY_FLAGS = [
  'wpa',
  'wpa1',
  'wpa2',
  'wpa3',
  'wpa1-tkip',
  'wpa1-aes',
  'wpa2-tkip',
  'wpa2-aes',
  'wpa2-ccmp256',
  'wpa2-gcmp128',
  'wpa2-gcmp256',
  'akm-dot1x',
  'akm-dot1x-sha256',
  'akm-psk',
  'akm-psk-sha256',
  'akm-cckm',
  'akm-ft-dot1x',
  'akm-ft-psk',
  'akm-ft-sae',
  'akm-sae',
  'akm-owe',
  'akm-suiteb',
  'akm-suiteb-192',
  'static-wep',
  'dot1x-wep',
] as const;
export type SecurityFlag = (typeof SECURITY_FLAGS)[number];

interface SecurityFlags {
  flag(setting: SecurityFlag): Sourced<boolean>;
  members<M>(rows: readonly (readonly [setting: SecurityFlag, member: M])[]): Sourced<readonly M[]>;
}

const AKM_FLAGS: readonly (readonly [SecurityFlag, Akm])[] = [
  ['akm-psk', 'psk'],
  ['akm-psk-sha256', 'psk-sha256'],
  ['akm-ft-psk', 'ft-psk'],
  ['akm-dot1x', 'dot1x'],
  ['akm-dot1x-sha256', 'dot1x-sha256'],
  ['akm-ft-dot1x', 'ft-dot1x'],
  ['akm-cckm', 'cckm'],
  ['akm-sae', 'sae'],
  ['akm-ft-sae', 'ft-sae'],
  ['akm-owe', 'owe'],
  ['akm-suiteb', 'suite-b'],
  ['akm-suiteb-192', 'suite-b-192'],
];

const VERSION_FLAGS: readonly (readonly [SecurityFlag, KeyManagementKind])[] = [
  ['wpa1', 'wpa'],
  ['wpa2', 'wpa2'],
  ['wpa3', 'wpa3'],
];

const WPA_CIPHERS: readonly (readonly [SecurityFlag, Cipher])[] = [
  ['wpa1-aes', 'ccmp'],
  ['wpa1-tkip', 'tkip'],
];

const RSN_CIPHERS: readonly (readonly [SecurityFlag, Cipher])[] = [
  ['wpa2-aes', 'ccmp'],
  ['wpa2-tkip', 'tkip'],
  ['wpa2-ccmp256', 'ccmp-256'],
  ['wpa2-gcmp128', 'gcmp'],
  ['wpa2-gcmp256', 'gcmp-256'],
];

export type WlanSecurity = Pick<
  Network,
  'authentication' | 'keyManagement' | 'pairwise' | 'pairwiseOf' | 'group' | 'akms'
>;

/** Both, or the first of them that is unknown. */
function both<A, B, C>(one: Sourced<A>, other: Sourced<B>, join: (a: A, b: B) => C): Sourced<C> {
  if (!one.known) return one;
  if (!other.known) return other;
  const origins = [one.origin, other.origin];
  return sourced(join(one.value, other.value), joinOrigins(origins, origins));
}

function wpaSecurity(flags: SecurityFlags, wpa: Sourced<boolean>): Omit<WlanSecurity, 'authentication'> {
  const versions = both(flags.members(VERSION_FLAGS), wpa, (list) => list);
  const wpaList = both(flags.members(WPA_CIPHERS), flags.flag('wpa1'), (list, on) => (on ? list : []));
  const isRsn = both(flags.flag('wpa2'), flags.flag('wpa3'), (wpa2, wpa3) => wpa2 || wpa3);
  const rsnList = both(flags.members(RSN_CIPHERS), isRsn, (list, on) => (on ? list : []));
  const pairwiseOf = both(wpaList, rsnList, (wpa1, rsn) => ({ wpa: wpa1, rsn }));
  const pairwise = mapSourced(pairwiseOf, (of) => [...new Set([...of.wpa, ...of.rsn])]);
  return {
    keyManagement: mapSourced(versions, (list) => (list.length === 0 ? ['none'] : list)),
    pairwiseOf,
    pairwise: mapSourced(pairwise, (list): readonly Cipher[] => (list.length === 0 ? ['none'] : list)),
    group: mapSourced(pairwise, (list): Cipher => (list.includes('tkip') ? 'tkip' : (list[0] ?? 'none'))),
    akms: flags.members(AKM_FLAGS),
  };
}

const STATIC_CIPHER: Readonly<Record<StaticWepSize, Cipher>> = { 40: 'wep40', 128: 'wep104', 152: 'wep128' };

function without(
  keyManagement: KeyManagementKind,
  cipher: Cipher,
  why: Sourced<boolean>,
): Omit<WlanSecurity, 'authentication'> {
  return {
    keyManagement: mapSourced(why, () => [keyManagement]),
    pairwise: mapSourced(why, () => [cipher]),
    pairwiseOf: mapSourced(why, () => ({ wpa: [], rsn: [] })),
    group: mapSourced(why, () => cipher),
    akms: mapSourced(why, () => []),
  };
}

/** What a WLAN's switches amount to: suites and ciphers count only where WPA is on, WEP only where it is off. */
export function wlanSecurity(
  flags: SecurityFlags,
  wep: { readonly size: StaticWepSize | null; readonly shared: Sourced<boolean> },
): WlanSecurity {
  const wpa = flags.flag('wpa');
  const isStatic = flags.flag('static-wep');
  const isDynamic = flags.flag('dot1x-wep');
  const open = mapSourced(wpa, () => ['open'] as const);
  if (!wpa.known || wpa.value) return { authentication: open, ...wpaSecurity(flags, wpa) };
  if (isStatic.known && isStatic.value) {
    const authentication = mapSourced(wep.shared, (shared) => [shared ? 'shared' : 'open'] as const);
    return {
      authentication,
      ...without('static', wep.size === null ? 'wep' : STATIC_CIPHER[wep.size], isStatic),
    };
  }
  if (isDynamic.known && isDynamic.value)
    return { authentication: open, ...without('802.1x', 'wep', isDynamic) };
  return { authentication: open, ...without('none', 'none', wpa) };
}

const EAP_SUITES: readonly Akm[] = ['dot1x', 'dot1x-sha256', 'ft-dot1x', 'cckm', 'suite-b', 'suite-b-192'];
const KEY_SUITES: readonly Akm[] = ['psk', 'psk-sha256', 'ft-psk', 'sae', 'ft-sae'];

export const isEapSuite = (akm: Akm): boolean => EAP_SUITES.includes(akm);
export const isKeySuite = (akm: Akm): boolean => KEY_SUITES.includes(akm);

/** Whether a network asks a RADIUS server. */
export function asksRadius({ akms, keyManagement }: WlanSecurity): Sourced<boolean> {
  return both(keyManagement, akms, (kinds, list) => kinds.includes('802.1x') || list.some(isEapSuite));
}

const WPA3_SUITES: readonly Akm[] = ['sae', 'ft-sae', 'owe', 'suite-b-192'];

/** 802.11w of a WLAN that does not set it: WPA3 switches it on, in a way that no line shows. */
export function pmfBeside({ akms }: WlanSecurity, look: string, pmf: Sourced<PmfMode>): Sourced<PmfMode> {
  const isWpa3 = akms.known && akms.value.some((akm) => WPA3_SUITES.includes(akm));
  if (!isWpa3 || pmf.origin.kind !== 'default') return pmf;
  return unknown(look, akms.origin.kind === 'line' ? akms.origin.line : undefined);
}

/** The key of a WLAN that sets none; one that needs it must have it, since it would not go on the air without. */
export function keyWithout({ akms }: WlanSecurity, look: string, none: Sourced<KeyState>): Sourced<KeyState> {
  if (!akms.known) return akms;
  if (!akms.value.some(isKeySuite)) return none;
  return unknown(look, akms.origin.kind === 'line' ? akms.origin.line : undefined);
}
