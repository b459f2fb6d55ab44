import type { ValidProfile } from '../../profile/valid-profile';
import { element, type XmlPart } from '../../text/xml';
import { toHex, utf8Bytes } from '../../utf8';
import { writtenSecret } from '../ap/written-secret';
import { rowKind, type RowKind } from '../row-kind';
import type { ExportContext } from '../target';
import { oneX } from './one-x';

/** Values of `authentication`, `encryption` and `useOneX`; null for kinds that Windows does not know. */
const AUTH_ENCRYPTION: Readonly<Record<RowKind, readonly [string, string, boolean] | null>> = {
  open: ['open', 'none', false],
  'static-wep': ['open', 'WEP', false],
  'psk-tkip': ['WPAPSK', 'TKIP', false],
  'psk-aes': ['WPA2PSK', 'AES', false],
  'psk-aes-ft': ['WPA2PSK', 'AES', false],
  'eap-wep': ['open', 'WEP', true],
  'eap-wep-cckm': null,
  'eap-tkip': ['WPA', 'TKIP', true],
  'eap-tkip-cckm': null,
  'eap-aes': ['WPA2', 'AES', true],
  'eap-aes-ft': ['WPA2', 'AES', true],
  'eap-aes-cckm': null,
};

function authEncryption({ scheme, fastRoaming, protection }: ValidProfile): XmlPart {
  const kind = rowKind(scheme, fastRoaming);
  const values = AUTH_ENCRYPTION[kind];
  if (values === null) throw new Error(`${kind} is not in the support table`);
  const [authentication, encryption, usesOneX] = values;
  const isShared = protection.kind === 'static-wep' && protection.authentication === 'shared';
  return element('authEncryption', [
    element('authentication', isShared ? 'shared' : authentication),
    element('encryption', encryption),
    element('useOneX', String(usesOneX)),
  ]);
}

function sharedKey(keyType: 'networkKey' | 'passPhrase', keyMaterial: string): XmlPart {
  return element('sharedKey', [
    element('keyType', keyType),
    element('protected', 'false'),
    element('keyMaterial', keyMaterial),
  ]);
}

function keyParts({ protection }: ValidProfile, context: ExportContext): XmlPart[] {
  if (protection.kind === 'psk') {
    const type = protection.keyFormat === 'hex' ? 'networkKey' : 'passPhrase';
    return [sharedKey(type, writtenSecret(protection.key, 'psk', context).written)];
  }
  if (protection.kind !== 'static-wep') return [];
  // Digits for both formats: an XML reader may drop blanks at the edges of a text.
  const encode = (text: string) => (protection.keyFormat === 'hex' ? text : toHex(utf8Bytes(text)));
  return [
    sharedKey('networkKey', writtenSecret(protection.key, 'wep', context, encode).written),
    // Windows numbers the slots from 0, the phone from 1.
    element('keyIndex', String(protection.keyIndex - 1)),
  ];
}

/** The `security` element in the order of the schema: the key before the index, 802.1X last. */
export function security(profile: ValidProfile, context: ExportContext): XmlPart {
  const { protection } = profile;
  return element('security', [
    authEncryption(profile),
    ...keyParts(profile, context),
    ...(protection.kind === 'eap' ? [oneX(protection, context)] : []),
  ]);
}
