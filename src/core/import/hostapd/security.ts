import type { KeyState } from '../model/key-state';
import { hiddenKey, NO_KEY, readableKey } from '../model/key-state';
import type { Network } from '../model/network';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import type { Akm, Cipher, KeyManagementKind } from '../model/vocabulary';
import { joinOrigins } from '../text/settings';
import { isMask } from '../cisco/stored-key';
import { AKM_WORDS, CIPHER_WORDS, HOSTAPD_CONF } from './items';
import { isDynamicWep, wepInUse, wepSlots } from './wep';
import { integerOf, originOfAssignment, type BssValues } from './values';

const byDefault = defaultsOf('hostapd', null);
const LOOK = 'hostapd_cli get_config';

/** The members of an item's list; unknown where it holds a word that the table does not know. */
function readWords<T>(
  values: BssValues,
  name: string,
  table: Readonly<Record<string, T>>,
): Sourced<readonly T[]> | null {
  const assignment = values.get(name);
  if (assignment === null) return null;
  const words = assignment.value
    .trim()
    .split(/\s+/)
    .map((word) => table[word]);
  const known = words.filter((word) => word !== undefined);
  if (known.length < words.length) return unknown(LOOK, assignment.line);
  return sourced([...new Set(known)], originOfAssignment(assignment));
}

export function wpaOf(values: BssValues): Sourced<number> {
  return values.readNumber('wpa', (value) => value) ?? byDefault(0, `${HOSTAPD_CONF}: wpa=0`);
}

export function akmsOf(values: BssValues, wpa: Sourced<number>): Sourced<readonly Akm[]> {
  if (wpa.known && wpa.value === 0) return mapSourced(wpa, () => []);
  return (
    readWords(values, 'wpa_key_mgmt', AKM_WORDS) ??
    byDefault<readonly Akm[]>(['psk'], `${HOSTAPD_CONF}: wpa_key_mgmt=WPA-PSK`)
  );
}

export function keyManagementOf(
  values: BssValues,
  wpa: Sourced<number>,
  akms: Sourced<readonly Akm[]>,
): Sourced<readonly KeyManagementKind[]> {
  if (!wpa.known) return wpa;
  if (!akms.known) return akms;
  const bits = wpa.value;
  if (bits !== 0) {
    const only3 =
      akms.value.length > 0 &&
      akms.value.every((akm) => ['sae', 'ft-sae', 'owe', 'suite-b-192'].includes(akm));
    const some3 = akms.value.some((akm) => ['sae', 'ft-sae', 'owe'].includes(akm));
    const rsn: KeyManagementKind[] = only3 ? ['wpa3'] : some3 ? ['wpa2', 'wpa3'] : ['wpa2'];
    const kinds: KeyManagementKind[] = [
      ...((bits & 1) === 0 ? [] : ['wpa' as const]),
      ...((bits & 2) === 0 ? [] : rsn),
    ];
    return { ...wpa, value: kinds };
  }
  const unicast = values.get('wep_key_len_unicast');
  if (isDynamicWep(values) && unicast !== null) return sourced(['802.1x'], originOfAssignment(unicast));
  const [first] = wepSlots(values);
  if (first !== undefined) return sourced(['static'], first.origin);
  return mapSourced(wpa, () => ['none']);
}

/** Ciphers by `wep_key_len_unicast`, in octets. */
const WEP_LENGTHS: Readonly<Partial<Record<number, Cipher>>> = { 5: 'wep40', 13: 'wep104' };
const SIZE_CIPHER = { 40: 'wep40', 128: 'wep104', 152: 'wep128' } as const;

function ciphersOf(values: BssValues, name: string): Sourced<readonly Cipher[]> | null {
  return readWords(values, name, CIPHER_WORDS);
}

type Ciphers = Pick<Network, 'pairwise' | 'pairwiseOf' | 'group'>;

function withoutWpa(values: BssValues, wpa: Sourced<number>): Ciphers {
  const unicast = values.get('wep_key_len_unicast');
  const slot = wepInUse(values) ?? wepSlots(values)[0];
  let cipher: Sourced<Cipher> = mapSourced(wpa, () => 'none');
  if (isDynamicWep(values) && unicast !== null)
    cipher = sourced(WEP_LENGTHS[integerOf(unicast.value)] ?? 'wep', originOfAssignment(unicast));
  else if (slot !== undefined)
    cipher = sourced(slot.size === null ? 'wep' : SIZE_CIPHER[slot.size], slot.origin);
  return {
    pairwise: mapSourced(cipher, (value) => [value]),
    pairwiseOf: mapSourced(cipher, () => ({ wpa: [], rsn: [] })),
    group: cipher,
  };
}

/** `rsn_pairwise` falls back to `wpa_pairwise`, and that to TKIP; TKIP anywhere makes the group cipher TKIP. */
export function cipherSettings(values: BssValues, wpa: Sourced<number>): Ciphers {
  if (!wpa.known || wpa.value === 0) return withoutWpa(values, wpa);
  const forWpa =
    ciphersOf(values, 'wpa_pairwise') ??
    byDefault<readonly Cipher[]>(['tkip'], `${HOSTAPD_CONF}: wpa_pairwise=TKIP`);
  const forRsn = ciphersOf(values, 'rsn_pairwise') ?? forWpa;
  const used = [...((wpa.value & 1) === 0 ? [] : [forWpa]), ...((wpa.value & 2) === 0 ? [] : [forRsn])];
  const open = used.find((list) => !list.known);
  if (open?.known === false) return { pairwise: open, pairwiseOf: open, group: open };
  const origins = used.flatMap((list) => (list.known ? [list.origin] : []));
  const origin = joinOrigins(origins, origins);
  const of = {
    wpa: (wpa.value & 1) !== 0 && forWpa.known ? forWpa.value : [],
    rsn: (wpa.value & 2) !== 0 && forRsn.known ? forRsn.value : [],
  };
  const all = [...new Set([...of.wpa, ...of.rsn])];
  const group: Sourced<Cipher> =
    values.read('group_cipher', (value) => CIPHER_WORDS[value] ?? 'none') ??
    sourced(all.includes('tkip') ? 'tkip' : (all[0] ?? 'none'), origin);
  return { pairwise: sourced(all, origin), pairwiseOf: sourced(of, origin), group };
}

const SAE_AKMS: readonly Akm[] = ['sae', 'ft-sae'];

/** SAE takes its own passwords before the passphrase; null where it has none. Of several, each may be any station's. */
function saeKeyOf(values: BssValues): Sourced<KeyState> | null {
  const [first, ...others] = values.all('sae_password');
  if (first === undefined) return null;
  if (others.length > 0) return unknown(LOOK, first.line);
  const [text = ''] = first.value.split('|');
  return sourced(
    isMask(text.trim()) ? hiddenKey('masked') : readableKey(text, 'ascii'),
    originOfAssignment(first),
  );
}

/** The pre-shared key: the raw passphrase, 64 digits, in a file of its own, or with the RADIUS server. */
export function pskOf(values: BssValues, akms: Sourced<readonly Akm[]>): Sourced<KeyState> {
  const isSae = akms.known && akms.value.length > 0 && akms.value.every((akm) => SAE_AKMS.includes(akm));
  const saeKey = isSae ? saeKeyOf(values) : null;
  if (saeKey !== null) return saeKey;
  const asks = values.readNumber('wpa_psk_radius', (value) => value > 0);
  if (asks?.value === true) return mapSourced(asks, () => hiddenKey('elsewhere'));
  // Each key of the file lets clients in, beside the one that stands here.
  const file = values.get('wpa_psk_file');
  if (file !== null) return sourced(hiddenKey('elsewhere'), originOfAssignment(file));
  const sets = ['wpa_psk', 'wpa_passphrase'] as const;
  const found = sets.map((name) => values.get(name)).find((assignment) => assignment !== null);
  if (found === undefined)
    return saeKeyOf(values) ?? byDefault<KeyState>(NO_KEY, `${HOSTAPD_CONF}: no key is set`);
  const origin = originOfAssignment(found);
  if (isMask(found.value.trim())) return sourced(hiddenKey('masked'), origin);
  if (found.name === 'wpa_psk') return sourced(readableKey(found.value.trim(), 'hex'), origin);
  return sourced(readableKey(found.value, 'ascii'), origin);
}
