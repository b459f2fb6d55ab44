import { isMask } from '../cisco/stored-key';
import { wepKeyOfText, type WepKeyText } from '../client/key-text';
import {
  dynamicWepProtection,
  openProtection,
  staticWepProtection,
  wpaProtection,
  type Protection,
} from '../client/protection';
import { unknownRoaming } from '../client/unknown-roaming';
import { hiddenKey, NO_KEY, type KeyState } from '../model/key-state';
import { defaultsOf, sourced, unknown, type LineOrigin, type Sourced } from '../model/origin';
import type { Akm, Cipher, KeyManagementKind, PmfMode } from '../model/vocabulary';
import { listOf, type KeyfileItem } from './keyfile';
import { pskOf, secretOf } from './secrets';
import { originOfKeyfile, type ConnectionSettings } from './settings';
import { KEY_MANAGEMENT_WORDS, LOOK, MANUAL, PROTOS, type WpaKeyManagement } from './vocabulary';

const byDefault = defaultsOf('networkmanager', null);
const SECTION = 'wifi-security';

/** Type 2 is a passphrase of which the key is made: no key that a phone could be given. */
function wepText(settings: ConnectionSettings): (text: string) => WepKeyText {
  const isPassphrase = settings.text(SECTION, 'wep-key-type').trim() === '2';
  return (text) =>
    isPassphrase && !isMask(text) ? { key: hiddenKey('hashed'), size: null } : wepKeyOfText(text);
}

function authentication(settings: ConnectionSettings): Sourced<'open' | 'shared' | null> {
  return (
    settings.read(SECTION, 'auth-alg', (text) => (text === 'shared' ? 'shared' : 'open')) ??
    byDefault('open', `${MANUAL}: auth-alg open where it is absent`)
  );
}

/** `wep-tx-keyidx` counts from 0; phones count from 1. */
function wep(settings: ConnectionSettings, origin: LineOrigin): Protection {
  const index = Number(settings.text(SECTION, 'wep-tx-keyidx').trim() || '0');
  const slot = Number.isInteger(index) && index >= 0 && index <= 3 ? index : 0;
  const read = wepText(settings);
  const name = `wep-key${String(slot)}`;
  return staticWepProtection(origin, {
    key: secretOf(settings, SECTION, name, (text) => read(text).key, 'wep-key-flags'),
    size: read(settings.text(SECTION, name)).size,
    index:
      settings.read<number | null>(SECTION, 'wep-tx-keyidx', () => slot + 1) ??
      byDefault(1, `${MANUAL}: wep-tx-keyidx 0 where it is absent`),
    authentication: authentication(settings),
  });
}

const PAIRWISE: Readonly<Record<string, Cipher>> = { ccmp: 'ccmp', tkip: 'tkip' };
const GROUP: Readonly<Record<string, Cipher>> = { ...PAIRWISE, wep40: 'wep40', wep104: 'wep104' };

function ciphersOf(
  settings: ConnectionSettings,
  kinds: readonly KeyManagementKind[],
  akms: readonly Akm[],
): Sourced<readonly Cipher[]> {
  const all = settings.words(SECTION, 'pairwise', PAIRWISE, LOOK);
  if (all !== null) return all;
  if (akms.includes('suite-b-192'))
    return byDefault<readonly Cipher[]>(['gcmp-256'], 'WPA3-Enterprise 192-bit mode: GCMP-256 is mandatory');
  return kinds.includes('wpa3')
    ? byDefault<readonly Cipher[]>(['ccmp'], 'WPA3: CCMP is mandatory')
    : byDefault<readonly Cipher[]>(['tkip', 'ccmp'], `${MANUAL}: every pairwise cipher where none is named`);
}

/** Several group ciphers are allowed, of which the access point chooses. */
function groupOf(settings: ConnectionSettings): Sourced<Cipher> {
  const item = settings.get(SECTION, 'group');
  const [only, ...others] = listOf(settings.text(SECTION, 'group'));
  const cipher = GROUP[only ?? ''];
  return item !== null && others.length === 0 && cipher !== undefined
    ? sourced(cipher, originOfKeyfile(item))
    : unknown(LOOK, item?.line);
}

const PMF: Readonly<Record<string, PmfMode>> = { '1': 'off', '2': 'optional', '3': 'required' };

function pmfOf(settings: ConnectionSettings, kinds: readonly KeyManagementKind[]): Sourced<PmfMode> {
  const item = settings.get(SECTION, 'pmf');
  const mode = PMF[settings.text(SECTION, 'pmf').trim()];
  if (item !== null && mode !== undefined) return sourced(mode, originOfKeyfile(item));
  if (kinds.includes('wpa3')) return byDefault('required', 'WPA3: PMF is mandatory');
  return unknown(LOOK, item?.line);
}

function kindsOf(settings: ConnectionSettings, row: WpaKeyManagement): Sourced<readonly KeyManagementKind[]> {
  const named = row.kinds[0] === 'wpa3' ? null : settings.words(SECTION, 'proto', PROTOS, LOOK);
  return named ?? byDefault(row.kinds, `${MANUAL}: every version where proto names none`);
}

function wpa(settings: ConnectionSettings, item: KeyfileItem, row: WpaKeyManagement): Protection {
  const origin = originOfKeyfile(item);
  const kinds = kindsOf(settings, row);
  const list = kinds.known ? kinds.value : [];
  return wpaProtection(origin, {
    kinds: row.kinds[0] === 'wpa3' ? sourced(row.kinds, origin) : kinds,
    akms: sourced(row.akms, origin),
    ciphers: ciphersOf(settings, list, row.akms),
    group: groupOf(settings),
    psk: row.akms.some((akm) => akm === 'psk' || akm === 'sae')
      ? pskOf(settings)
      : sourced<KeyState>(NO_KEY, origin),
    pmf: pmfOf(settings, list),
    fastTransition: unknownRoaming(LOOK),
  });
}

/** What the security sections decide; nothing where `key-mgmt` is not known. */
export function protectionOf(settings: ConnectionSettings): Partial<Protection> {
  const item = settings.get(SECTION, 'key-mgmt');
  if (item === null) {
    if (settings.keyfile.sections.has(SECTION)) return {};
    return openProtection(byDefault(null, `${MANUAL}: a connection without security is open`).origin);
  }
  const word = settings.text(SECTION, 'key-mgmt').trim();
  const origin = originOfKeyfile(item);
  const row = KEY_MANAGEMENT_WORDS[word];
  if (row !== undefined) return wpa(settings, item, row);
  if (word === 'ieee8021x') return dynamicWepProtection(origin);
  if (word !== 'none') return {};
  const hasWep = [0, 1, 2, 3].some((slot) => settings.get(SECTION, `wep-key${String(slot)}`) !== null);
  const isKept =
    settings.get(SECTION, 'wep-key-flags') !== null || settings.get(SECTION, 'wep-key-type') !== null;
  return hasWep || isKept ? wep(settings, origin) : openProtection(origin);
}
