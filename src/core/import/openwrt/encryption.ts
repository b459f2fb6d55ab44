import type { Akm, Cipher, KeyManagementKind } from '../model/vocabulary';

/** What an `encryption` option stands for. */
export interface Encryption {
  readonly kind: 'none' | 'wep' | 'wpa';
  readonly keyManagement: readonly KeyManagementKind[];
  readonly wpa: boolean;
  readonly rsn: boolean;
  readonly ciphers: readonly Cipher[];
  readonly akms: readonly Akm[];
  readonly wepShared: boolean;
}

interface Scheme {
  readonly wpa: boolean;
  readonly rsn: boolean;
  readonly keyManagement: readonly KeyManagementKind[];
  readonly akms: readonly Akm[];
}

/** Words before the `+` (netifd-wireless.sh). */
// prettier-ignore
const SCHEMES: Readonly<Record<string, Scheme>> = {
  psk: { wpa: true, rsn: false, keyManagement: ['wpa'], akms: ['psk'] },
  psk2: { wpa: false, rsn: true, keyManagement: ['wpa2'], akms: ['psk'] },
  'psk-mixed': { wpa: true, rsn: true, keyManagement: ['wpa', 'wpa2'], akms: ['psk'] },
  wpa: { wpa: true, rsn: false, keyManagement: ['wpa'], akms: ['dot1x'] },
  wpa2: { wpa: false, rsn: true, keyManagement: ['wpa2'], akms: ['dot1x'] },
  'wpa-mixed': { wpa: true, rsn: true, keyManagement: ['wpa', 'wpa2'], akms: ['dot1x'] },
  sae: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['sae'] },
  'sae-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['psk', 'sae'] },
  psk3: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['sae'] },
  'psk3-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['psk', 'sae'] },
  wpa3: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['suite-b-192'] },
  'wpa3-mixed': { wpa: false, rsn: true, keyManagement: ['wpa2', 'wpa3'], akms: ['dot1x', 'suite-b-192'] },
  owe: { wpa: false, rsn: true, keyManagement: ['wpa3'], akms: ['owe'] },
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

function plain(kind: 'none' | 'wep', keyManagement: KeyManagementKind, wepShared = false): Encryption {
  return { kind, keyManagement: [keyManagement], wpa: false, rsn: false, ciphers: [], akms: [], wepShared };
}

/** With 802.11r the script adds the FT suites to the plain ones. */
function withFt(akms: readonly Akm[], isFt: boolean): readonly Akm[] {
  return isFt ? akms.flatMap((akm) => [akm, ...(FT_AKMS[akm] === undefined ? [] : [FT_AKMS[akm]])]) : akms;
}

/**
 * Takes an `encryption` option apart; null where it is not known. `isHt`: an 802.11n mode turns TKIP alone into CCMP
 * with TKIP.
 */
export function parseEncryption(text: string, isHt: boolean, isFt: boolean): Encryption | null {
  if (text === 'none') return plain('none', 'none');
  if (text === 'wep' || text === 'wep-open' || text === 'wep+open') return plain('wep', 'static');
  if (text === 'wep-shared' || text === 'wep+shared') return plain('wep', 'static', true);
  const [word = '', ...rest] = text.split('+');
  const scheme = SCHEMES[word];
  const named = rest.map((cipher) => CIPHERS[cipher]);
  const known = named.filter((cipher) => cipher !== undefined);
  if (scheme === undefined || known.length < named.length) return null;
  const chosen: readonly Cipher[] = known.length === 0 ? ['ccmp'] : known;
  const ciphers: readonly Cipher[] = isHt && chosen.join() === 'tkip' ? ['ccmp', 'tkip'] : chosen;
  const { akms, ...versions } = scheme;
  return { kind: 'wpa', ...versions, ciphers, akms: withFt(akms, isFt), wepShared: false };
}
