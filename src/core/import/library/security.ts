import type { KeyFormat } from '../../key/key-format';
import { wepKeySize } from '../../key/wep';
import type { ProfileDocument, SecretText } from '../../profile/profile-document';
import { characterCount } from '../../utf8';
import {
  dynamicWepProtection,
  openProtection,
  staticWepProtection,
  wpaProtection,
  type Protection,
} from '../client/protection';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Network } from '../model/network';
import {
  defaultsOf,
  sourced,
  unknown,
  type DefaultOrigin,
  type LineOrigin,
  type Sourced,
} from '../model/origin';
import type { Akm, KeyManagementKind } from '../model/vocabulary';
import type { OriginsOf } from './profile-lines';

const byDefault = defaultsOf('library', null);
/** Group ciphers and management frame protection are the access point's. */
const AT_ACCESS_POINT = 'show running-config';

export function secretState(secret: SecretText | undefined, format: KeyFormat | null): KeyState {
  if (secret === undefined || secret === '') return NO_KEY;
  return typeof secret === 'string' ? readableKey(secret, format) : hiddenKey('sealed');
}

function wep({ wep: section }: ProfileDocument, originOf: OriginsOf): Protection {
  const key = section?.key;
  const size =
    section === undefined
      ? null
      : typeof key === 'string'
        ? wepKeySize(characterCount(key), section.keyFormat)
        : (section.keySize ?? null);
  return staticWepProtection(originOf('security'), {
    key: sourced(secretState(key, section?.keyFormat ?? null), originOf('wep', 'key')),
    size,
    index: sourced(section?.keyIndex ?? null, originOf('wep', 'keyIndex')),
    authentication: sourced(section?.authentication ?? null, originOf('wep', 'authentication')),
  });
}

/** Security and fast roaming decide together. */
function akmOrigin(originOf: OriginsOf): LineOrigin | DefaultOrigin {
  const [security, roaming] = [originOf('security'), originOf('fastRoaming')];
  if (security.kind !== 'line') return security;
  if (roaming.kind === 'default') return { ...security, assumes: roaming };
  return roaming.line === security.line ? security : { ...security, also: [roaming.line] };
}

/** The suites that the phone asks for: the plain one, and the one for the roaming that was chosen. */
function akmsOf({ security, fastRoaming }: ProfileDocument): readonly Akm[] {
  if (security === 'psk') return fastRoaming === 'ft' ? ['psk', 'ft-psk'] : ['psk'];
  if (fastRoaming === 'cckm') return ['dot1x', 'cckm'];
  return fastRoaming === 'ft' ? ['dot1x', 'ft-dot1x'] : ['dot1x'];
}

function roamingOf(profile: ProfileDocument, originOf: OriginsOf): Network['fastTransition'] {
  const mode = profile.fastRoaming === 'ft' ? 'on' : 'off';
  return {
    mode: sourced(mode, originOf('fastRoaming')),
    overTheDs: unknown(AT_ACCESS_POINT),
    mobilityDomain: byDefault(null, 'phones: the access point names the mobility domain'),
  };
}

function wpa(profile: ProfileDocument, kind: KeyManagementKind, originOf: OriginsOf): Protection {
  const origin = originOf('keyManagement');
  const cipher = ({ none: 'none', wep: 'wep', tkip: 'tkip', aes: 'ccmp' } as const)[profile.encryption];
  const psk: Sourced<KeyState> = sourced(
    profile.security === 'psk' ? secretState(profile.psk?.key, profile.psk?.keyFormat ?? null) : NO_KEY,
    originOf('psk', 'key'),
  );
  return wpaProtection(origin, {
    kinds: sourced([kind], origin),
    ciphers: sourced([cipher], originOf('encryption')),
    group: unknown(AT_ACCESS_POINT),
    akms: sourced(akmsOf(profile), akmOrigin(originOf)),
    psk,
    pmf: unknown(AT_ACCESS_POINT),
    fastTransition: roamingOf(profile, originOf),
  });
}

/** The protection that a profile's columns of Table 5 name, whether or not the table has the row. */
export function protectionOf(profile: ProfileDocument, originOf: OriginsOf): Protection {
  switch (profile.keyManagement) {
    case 'none':
      return openProtection(originOf('keyManagement'));
    case 'static':
      return wep(profile, originOf);
    case '802.1x': {
      const akms: readonly Akm[] = profile.fastRoaming === 'cckm' ? ['cckm'] : [];
      return {
        ...dynamicWepProtection(originOf('keyManagement')),
        akms: sourced(akms, originOf('fastRoaming')),
      };
    }
    default:
      return wpa(profile, profile.keyManagement, originOf);
  }
}
