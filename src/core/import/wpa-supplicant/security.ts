import {
  dynamicWepProtection,
  openProtection,
  staticWepProtection,
  wpaProtection,
  type Protection,
} from '../client/protection';
import { NO_KEY, type KeyState } from '../model/key-state';
import type { Network } from '../model/network';
import {
  defaultsOf,
  mapSourced,
  sourced,
  unknown,
  type DefaultOrigin,
  type LineOrigin,
  type Sourced,
} from '../model/origin';
import type { Akm, Cipher, KeyManagementKind, PmfMode } from '../model/vocabulary';
import { pskOf, wepKeyOf } from './keys';
import { originOf, wordsOf, type NetworkValues } from './network-values';
import { AKM_WORDS, CIPHER_WORDS, KEY_MANAGEMENT_WORDS, LOOK, PROTO_WORDS, SAMPLE } from './vocabulary';

const byDefault = defaultsOf('wpa-supplicant', null);

function authentication(values: NetworkValues): Sourced<'open' | 'shared' | null> {
  const item = values.get('auth_alg');
  if (item === null) return byDefault('open', `${SAMPLE}: auth_alg OPEN where it is absent`);
  const words = wordsOf(item.value).filter((word) => word === 'OPEN' || word === 'SHARED');
  if (words.length === 0) return unknown(LOOK, item.line);
  return sourced(words.length > 1 ? null : words[0] === 'SHARED' ? 'shared' : 'open', originOf(item));
}

/** `wep_tx_keyidx` counts from 0; phones count from 1. */
function wep(values: NetworkValues, origin: LineOrigin | DefaultOrigin): Protection {
  const choice = values.get('wep_tx_keyidx');
  const index = Number(choice?.value ?? '0');
  if (choice !== null && ![0, 1, 2, 3].includes(index)) {
    const open = unknown(LOOK, choice.line);
    const parts = { key: open, size: null, index: open, authentication: authentication(values) };
    return staticWepProtection(origin, parts);
  }
  const item = values.get(`wep_key${String(index)}`);
  const parsed = item && wepKeyOf(item);
  return staticWepProtection(origin, {
    key:
      item === null || parsed === null
        ? sourced<KeyState>(NO_KEY, origin)
        : sourced(parsed.key, originOf(item, true)),
    size: parsed?.size ?? null,
    index:
      values.read<number | null>('wep_tx_keyidx', () => index + 1) ??
      byDefault(1, `${SAMPLE}: wep_tx_keyidx=0 where it is absent`),
    authentication: authentication(values),
  });
}

const SAE_ONLY: readonly Akm[] = ['sae', 'ft-sae', 'owe', 'suite-b-192'];

function kindsOf(
  values: NetworkValues,
  akms: readonly Akm[],
  origin: LineOrigin | DefaultOrigin,
): Sourced<readonly KeyManagementKind[]> {
  const newer = akms.some((akm) => SAE_ONLY.includes(akm));
  const older = akms.some((akm) => !SAE_ONLY.includes(akm));
  if (newer && !older) return sourced(['wpa3'], origin);
  const protos =
    values.words('proto', PROTO_WORDS) ??
    byDefault<readonly KeyManagementKind[]>(['wpa', 'wpa2'], `${SAMPLE}: proto=WPA RSN where it is absent`);
  return newer ? mapSourced(protos, (kinds) => [...kinds, 'wpa3'] as const) : protos;
}

function pmfOf(values: NetworkValues, global: NetworkValues): Sourced<PmfMode> {
  const item = values.get('ieee80211w') ?? global.get('pmf');
  if (item === null) return byDefault('off', `${SAMPLE}: pmf=0 where it is absent`);
  const modes: Readonly<Record<string, PmfMode>> = { '0': 'off', '1': 'optional', '2': 'required' };
  const mode = modes[item.value];
  return mode === undefined ? unknown(LOOK, item.line) : sourced(mode, originOf(item));
}

/** Several group ciphers are allowed, of which the access point chooses. */
function groupOf(values: NetworkValues): Sourced<Cipher> {
  const group = values.words('group', CIPHER_WORDS);
  const [only, ...others] = group?.known === true ? group.value : [];
  return group?.known === true && only !== undefined && others.length === 0
    ? { ...group, value: only }
    : unknown(LOOK, values.get('group')?.line);
}

function fastTransition(akms: Sourced<readonly Akm[]>): Network['fastTransition'] {
  return {
    mode: mapSourced(akms, (list) => (list.some((akm) => akm.startsWith('ft-')) ? 'on' : 'off')),
    overTheDs: unknown(LOOK),
    mobilityDomain: byDefault(null, 'wpa_supplicant: the access point names the mobility domain'),
  };
}

const PERSONAL: readonly Akm[] = ['psk', 'psk-sha256', 'ft-psk', 'sae', 'ft-sae'];

function wpa(values: NetworkValues, global: NetworkValues, akms: Sourced<readonly Akm[]>): Protection {
  const list = akms.known ? akms.value : [];
  const personal = list.filter((akm) => PERSONAL.includes(akm));
  const origin = akms.known ? akms.origin : byDefault(null, SAMPLE).origin;
  return wpaProtection(origin, {
    kinds: kindsOf(values, list, origin),
    akms,
    ciphers:
      values.words('pairwise', CIPHER_WORDS) ??
      byDefault<readonly Cipher[]>(['ccmp', 'tkip'], `${SAMPLE}: pairwise=CCMP TKIP where it is absent`),
    group: groupOf(values),
    psk: personal.length > 0 ? pskOf(values, personal) : sourced<KeyState>(NO_KEY, origin),
    pmf: pmfOf(values, global),
    fastTransition: fastTransition(akms),
  });
}

/** What a network block's items decide, null where `key_mgmt` has a word that nobody knows; `global` holds the items before and between the blocks. */
export function protectionOf(values: NetworkValues, global: NetworkValues): Protection | null {
  const item = values.get('key_mgmt');
  if (item === null)
    return wpa(
      values,
      global,
      byDefault<readonly Akm[]>(['psk', 'dot1x'], `${SAMPLE}: key_mgmt=WPA-PSK WPA-EAP where it is absent`),
    );
  const words = wordsOf(item.value);
  const akms = words.flatMap((word) => AKM_WORDS[word] ?? []);
  if (words.some((word) => !KEY_MANAGEMENT_WORDS.has(word))) return null;
  if (akms.length > 0) return wpa(values, global, sourced([...new Set(akms)], originOf(item)));
  if (words.includes('IEEE8021X')) return dynamicWepProtection(originOf(item));
  if (!words.includes('NONE')) return null;
  const hasWep = [0, 1, 2, 3].some((slot) => values.get(`wep_key${String(slot)}`) !== null);
  return hasWep ? wep(values, originOf(item)) : openProtection(originOf(item));
}
