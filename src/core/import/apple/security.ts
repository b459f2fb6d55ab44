import type { PlistDict } from '../../xml/plist';
import { pskOfText, wepKeyOfText } from '../client/key-text';
import {
  dynamicWepProtection,
  openProtection,
  staticWepProtection,
  wpaProtection,
  type Protection,
} from '../client/protection';
import { unknownRoaming } from '../client/unknown-roaming';
import { NO_KEY, type KeyState } from '../model/key-state';
import {
  defaultsOf,
  sourced,
  unknown,
  type DefaultOrigin,
  type LineOrigin,
  type Sourced,
} from '../model/origin';
import type { Cipher, KeyManagementKind } from '../model/vocabulary';
import { dictAt, stringAt } from './payloads';
import { originOfMember } from './shown';
import { akmsOf, ANY_WITH_EAP, ANY_WITH_PASSWORD, ENCRYPTION_TYPES, LOOK } from './vocabulary';

const byDefault = defaultsOf('apple', null);
const SOURCE = 'apple/device-management: com.apple.wifi.managed';

function pskOf(payload: PlistDict): Sourced<KeyState> {
  const node = stringAt(payload, 'Password');
  return node === null
    ? byDefault<KeyState>(NO_KEY, `${SOURCE}: Password is optional`)
    : sourced(pskOfText(node.value), originOfMember('Password', node, true));
}

/** Apple's profiles name neither the key's slot nor the authentication. */
function wep(payload: PlistDict, origin: LineOrigin): Protection {
  const node = stringAt(payload, 'Password');
  const { key, size } = wepKeyOfText(node?.value ?? '');
  return staticWepProtection(origin, {
    key:
      node === null
        ? sourced<KeyState>(NO_KEY, origin)
        : sourced(key, originOfMember('Password', node, true)),
    size,
    index: unknown(LOOK),
    authentication: unknown(LOOK),
  });
}

function ciphersOf(kinds: readonly KeyManagementKind[]): Sourced<readonly Cipher[]> {
  const isNew = kinds.every((kind) => kind === 'wpa2' || kind === 'wpa3');
  return isNew ? byDefault<readonly Cipher[]>(['ccmp'], 'WPA2 and WPA3: CCMP is mandatory') : unknown(LOOK);
}

function wpa(
  payload: PlistDict,
  origin: LineOrigin | DefaultOrigin,
  kinds: readonly KeyManagementKind[],
): Protection {
  const isEnterprise = dictAt(payload, 'EAPClientConfiguration') !== null;
  return wpaProtection(origin, {
    kinds: sourced(kinds, origin),
    akms: sourced(akmsOf(kinds, isEnterprise), origin),
    ciphers: ciphersOf(kinds),
    group: unknown(LOOK),
    psk: isEnterprise ? sourced<KeyState>(NO_KEY, origin) : pskOf(payload),
    pmf: kinds.length === 1 && kinds[0] === 'wpa3' ? sourced('required', origin) : unknown(LOOK),
    fastTransition: unknownRoaming(LOOK),
  });
}

function anyProtection(payload: PlistDict, origin: LineOrigin | DefaultOrigin): Partial<Protection> {
  const isEnterprise = dictAt(payload, 'EAPClientConfiguration') !== null;
  if (isEnterprise) return wpa(payload, origin, ANY_WITH_EAP);
  // Without a password an open network will do, or the user is asked for one.
  if (stringAt(payload, 'Password') === null) return {};
  // The password may be a static WEP key as well: which one it is the access point decides.
  const open = unknown(LOOK);
  return {
    ...wpa(payload, origin, ANY_WITH_PASSWORD),
    authentication: open,
    wep: { key: open, index: open, size: open, authentication: open },
  };
}

/** What `EncryptionType` and the members beside it decide; nothing where the value is not known. */
export function protectionOf(payload: PlistDict): Partial<Protection> {
  const node = stringAt(payload, 'EncryptionType');
  if (node === null)
    return anyProtection(payload, byDefault(null, `${SOURCE}: EncryptionType Any where it is absent`).origin);
  const origin = originOfMember('EncryptionType', node);
  const isEnterprise = dictAt(payload, 'EAPClientConfiguration') !== null;
  switch (node.value.trim()) {
    case 'None':
      return openProtection(origin);
    case 'WEP':
      return isEnterprise ? dynamicWepProtection(origin) : wep(payload, origin);
    case 'Any':
      return anyProtection(payload, origin);
    default: {
      const kinds = ENCRYPTION_TYPES.get(node.value.trim());
      return kinds === undefined ? {} : wpa(payload, origin, kinds);
    }
  }
}
