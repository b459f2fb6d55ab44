import { wepKeySize } from '#core/key/wep';
import type { ProfileDocument } from '#core/profile/profile-document';
import { characterCount } from '#core/utf8';
import { emptyForm, type ServerForm, type WizardForm } from './form';

type WepDocument = NonNullable<ProfileDocument['wep']>;

/** A file may leave the size to the key's length; the form always shows one. */
function sizeOf({ keySize, key, keyFormat }: WepDocument): WizardForm['wep']['keySize'] {
  if (keySize !== undefined) return keySize;
  return (typeof key === 'string' ? wepKeySize(characterCount(key), keyFormat) : null) ?? 128;
}

function toServer(server: NonNullable<ProfileDocument['radius']>[number], index: number): ServerForm {
  const { host, authPort, acctPort, secret } = server;
  return {
    key: index + 1,
    host,
    authPort: String(authPort),
    acctPort: String(acctPort),
    secret: secret ?? '',
  };
}

/** The form that shows a stored profile; what the profile lacks stands empty. */
export function toForm(profile: ProfileDocument): WizardForm {
  const empty = emptyForm();
  const { name, site, notes, ssid, hidden, band, phoneModel, apPlatforms, userModifiable } = profile;
  const { security, keyManagement, encryption, fastRoaming, wep, psk, credentials, scep } = profile;
  return {
    ...{ name, site, notes, ssid, hidden, band, phoneModel, apPlatforms: [...apPlatforms], userModifiable },
    vlan: profile.vlan === undefined ? '' : String(profile.vlan),
    narrow: {},
    scheme: { security, keyManagement, encryption, fastRoaming },
    wep: wep === undefined ? empty.wep : { ...wep, keySize: sizeOf(wep) },
    psk: psk === undefined ? empty.psk : { ...psk },
    credentials: { username: credentials?.username ?? '', password: credentials?.password ?? '' },
    userCertificate: profile.userCertificate ?? empty.userCertificate,
    serverCa: profile.serverCa ?? '',
    scep: { server: scep?.server ?? '', rootCaFingerprint: scep?.rootCaFingerprint ?? '' },
    radius: (profile.radius ?? []).map(toServer),
  };
}
