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
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { Akm, KeyManagementKind } from '../model/vocabulary';
import type { LinesOf } from './profile-lines';

const byDefault = defaultsOf('library', null);
/** Group ciphers and management frame protection are the access point's. */
const AT_ACCESS_POINT = 'show running-config';

export function secretState(secret: SecretText | undefined, format: KeyFormat | null): KeyState {
  if (secret === undefined || secret === '') return NO_KEY;
  return typeof secret === 'string' ? readableKey(secret, format) : hiddenKey('sealed');
}

function wep({ wep: section }: ProfileDocument, lines: LinesOf): Protection {
  const key = section?.key;
  const size =
    section === undefined
      ? null
      : typeof key === 'string'
        ? wepKeySize(characterCount(key), section.keyFormat)
        : (section.keySize ?? null);
  return staticWepProtection(lines('security'), {
    key: sourced(secretState(key, section?.keyFormat ?? null), lines('wep', 'key')),
    size,
    index: sourced(section?.keyIndex ?? null, lines('wep', 'keyIndex')),
    authentication: sourced(section?.authentication ?? null, lines('wep', 'authentication')),
  });
}

/** The suites that the phone asks for: the plain one, and the one for the roaming that was chosen. */
function akmsOf({ security, fastRoaming }: ProfileDocument): readonly Akm[] {
  if (security === 'psk') return fastRoaming === 'ft' ? ['psk', 'ft-psk'] : ['psk'];
  if (fastRoaming === 'cckm') return ['dot1x', 'cckm'];
  return fastRoaming === 'ft' ? ['dot1x', 'ft-dot1x'] : ['dot1x'];
}

function roamingOf(profile: ProfileDocument, lines: LinesOf): Network['fastTransition'] {
  const mode = profile.fastRoaming === 'ft' ? 'on' : 'off';
  return {
    mode: sourced(mode, lines('fastRoaming')),
    overTheDs: unknown(AT_ACCESS_POINT),
    mobilityDomain: byDefault(null, 'phones: the access point names the mobility domain'),
  };
}

function wpa(profile: ProfileDocument, kind: KeyManagementKind, lines: LinesOf): Protection {
  const origin = lines('keyManagement');
  const cipher = ({ none: 'none', wep: 'wep', tkip: 'tkip', aes: 'ccmp' } as const)[profile.encryption];
  const psk: Sourced<KeyState> = sourced(
    profile.security === 'psk' ? secretState(profile.psk?.key, profile.psk?.keyFormat ?? null) : NO_KEY,
    lines('psk', 'key'),
  );
  return wpaProtection(origin, {
    kinds: sourced([kind], origin),
    ciphers: sourced([cipher], lines('encryption')),
    group: unknown(AT_ACCESS_POINT),
    akms: sourced(akmsOf(profile), { ...lines('security'), also: [lines('fastRoaming').line] }),
    psk,
    pmf: unknown(AT_ACCESS_POINT),
    fastTransition: roamingOf(profile, lines),
  });
}

/** The protection that a profile's columns of Table 5 name, whether or not the table has the row. */
export function protectionOf(profile: ProfileDocument, lines: LinesOf): Protection {
  switch (profile.keyManagement) {
    case 'none':
      return openProtection(lines('keyManagement'));
    case 'static':
      return wep(profile, lines);
    case '802.1x': {
      const akms: readonly Akm[] = profile.fastRoaming === 'cckm' ? ['cckm'] : [];
      return { ...dynamicWepProtection(lines('keyManagement')), akms: sourced(akms, lines('fastRoaming')) };
    }
    default:
      return wpa(profile, profile.keyManagement, lines);
  }
}
