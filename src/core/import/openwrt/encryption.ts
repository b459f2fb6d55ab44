import type { Akm, Cipher, KeyManagementKind, PmfMode } from '../model/vocabulary';

/** What an `encryption` option stands for. */
export interface Encryption {
  readonly kind: 'none' | 'wep' | 'wpa';
  readonly keyManagement: readonly KeyManagementKind[];
  readonly wpa: boolean;
  readonly rsn: boolean;
  readonly ciphers: readonly Cipher[];
  /** Null where the release decides. */
  readonly akms: readonly Akm[] | null;
  readonly asksRadius: boolean;
  /** What `ieee80211w` is where it is absent; null where the release decides. */
  readonly pmf: PmfMode | null;
  readonly wepShared: boolean;
}

type Scheme = Pick<Encryption, 'wpa' | 'rsn' | 'keyManagement' | 'akms' | 'pmf'>;

/**
 * Words before the `+` (netifd-wireless.sh, hostapd.sh). `wpa3` means the 192-bit mode in older releases, and suites
 * with SHA-256 since there is `wpa3-192`; what stands beside plain 802.1X in `wpa3-mixed` is accordingly one or the
 * other.
 */
// prettier-ignore
const SCHEMES: Readonly<Record<string, Scheme>> = {
  psk: { wpa: true, rsn: false, keyManagement: ['wpa'], akms: ['psk'], pmf: 'off' },
  psk2: { wpa: false, rsn: true, keyManagement: ['wpa2'], akms: ['psk'], pmf: 'off' },
  'psk-mixed': { wpa: true, rsn: true, keyManagement: ['wpa', 'wpa2'], akms: ['psk'], pmf: 'off' },
  wpa: { wpa: true, rsn: false, keyManagement: ['wpa'], akms: ['dot1x'], pmf: 'off' },
  wpa2: { wpa: false, rsn: true, keyManagement: ['wpa2'], akms: ['dot1x'], pmf: 'off' },
  'wpa-mixed': { wpa: true, rsn: true, keyManagement: ['wpa', 'wpa2'], akms: ['dot1x'], pmf: 'off' },
  sae: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['sae'], pmf: 'required' },
  'sae-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['psk', 'sae'], pmf: 'optional' },
  psk3: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['sae'], pmf: 'required' },
  'psk3-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['psk', 'sae'], pmf: 'optional' },
  wpa3: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: null, pmf: 'required' },
  'wpa3-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['dot1x', 'other'], pmf: null },
  'wpa3-192': { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['suite-b-192'], pmf: 'required' },
  owe: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['owe'], pmf: 'required' },
};

const CIPHERS: Readonly<Record<string, Cipher>> = {
  tkip: 'tkip',
  aes: 'ccmp',
  ccmp: 'ccmp',
  ccmp256: 'ccmp-256',
  gcmp: 'gcmp',
  gcmp256: 'gcmp-256',
};

const FT_AKMS: Partial<Record<Akm, Akm>> = { psk: 'ft-psk', dot1x: 'ft-dot1x', sae: 'ft-sae' };
const SHA256_AKMS: Partial<Record<Akm, Akm>> = { psk: 'psk-sha256', dot1x: 'dot1x-sha256' };

function plain(kind: 'none' | 'wep', keyManagement: KeyManagementKind, wepShared = false): Encryption {
  return {
    ...{ kind, keyManagement: [keyManagement], wepShared },
    ...{ wpa: false, rsn: false, ciphers: [], akms: [], asksRadius: false, pmf: 'off' },
  };
}

/** Other options that bear on what `encryption` means. */
export interface EncryptionContext {
  /** An 802.11n mode, which turns TKIP alone into CCMP with TKIP. */
  readonly isHt: boolean;
  /** `ieee80211r`: the FT suites are added to the plain ones. */
  readonly isFt: boolean;
  /** `ieee80211w`; null where it is absent. */
  readonly pmf: PmfMode | null;
}

/** Management frame protection adds the suites with SHA-256, except where the release decides about them anyway. */
function withAdded(akms: readonly Akm[], isFt: boolean, isProtected: boolean): readonly Akm[] {
  const tables = [
    ...(isFt ? [FT_AKMS] : []),
    ...(isProtected && !akms.includes('other') ? [SHA256_AKMS] : []),
  ];
  return akms.flatMap((akm) => [
    akm,
    ...tables.map((table) => table[akm]).filter((added) => added !== undefined),
  ]);
}

const WEP_OPEN: readonly string[] = ['wep', 'wep-open', 'wep+open'];
const WEP_SHARED: readonly string[] = ['wep-shared', 'wep+shared'];

/** Whether {@link parseEncryption} knows an `encryption` option. */
export function isKnownEncryption(text: string): boolean {
  if (text === 'none' || WEP_OPEN.includes(text) || WEP_SHARED.includes(text)) return true;
  const [word = '', ...rest] = text.split(/[+/]/);
  return SCHEMES[word] !== undefined && rest.every((cipher) => CIPHERS[cipher] !== undefined);
}

/** Takes an `encryption` option apart; null where it is not known. */
export function parseEncryption(text: string, context: EncryptionContext): Encryption | null {
  if (text === 'none') return plain('none', 'none');
  if (WEP_OPEN.includes(text)) return plain('wep', 'static');
  if (WEP_SHARED.includes(text)) return plain('wep', 'static', true);
  const [word = '', ...rest] = text.split(/[+/]/);
  const scheme = SCHEMES[word];
  const named = rest.map((cipher) => CIPHERS[cipher]);
  const known = named.filter((cipher) => cipher !== undefined);
  if (scheme === undefined || known.length < named.length) return null;
  const usual: readonly Cipher[] = word === 'wpa3-192' ? ['gcmp-256'] : ['ccmp'];
  const chosen = known.length === 0 ? usual : known;
  const { akms, ...versions } = scheme;
  const isProtected = (context.pmf ?? scheme.pmf ?? 'off') !== 'off';
  return {
    ...versions,
    kind: 'wpa',
    ciphers: context.isHt && chosen.join() === 'tkip' ? ['ccmp', 'tkip'] : chosen,
    akms: akms && withAdded(akms, context.isFt, isProtected),
    asksRadius: word.startsWith('wpa'),
    wepShared: false,
  };
}
