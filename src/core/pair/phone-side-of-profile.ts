import type { ProfileDocument } from '../profile/profile-document';
import type { Secret } from '../profile/secret';
import type { RadiusServer, ValidProfile } from '../profile/valid-profile';
import { phoneSideOf, type PhoneSide } from './phone-side';

function radiusDocument({ host, authPort, acctPort, secret }: RadiusServer) {
  return { host, authPort, acctPort, ...withSecret('secret', secret) };
}

function withSecret(member: string, secret: Secret | null): Record<string, string> {
  return secret === null ? {} : { [member]: secret.reveal() };
}

/** The document's members for what protects a valid profile. */
function protectionDocument({ protection }: ValidProfile): Partial<ProfileDocument> {
  switch (protection.kind) {
    case 'open':
      return {};
    case 'static-wep': {
      const { authentication, keySize, keyFormat, key, keyIndex } = protection;
      return { wep: { authentication, keySize, keyFormat, keyIndex, key: key.reveal() } };
    }
    case 'psk':
      return { psk: { keyFormat: protection.keyFormat, key: protection.key.reveal() } };
    case 'eap': {
      const { username, password, userCertificate, radius } = protection;
      return {
        credentials: { ...(username === null ? {} : { username }), ...withSecret('password', password) },
        ...(userCertificate === null ? {} : { userCertificate }),
        radius: radius.map(radiusDocument),
      };
    }
  }
}

/** The phone's side of a profile that passed every rule. */
export function phoneSideOfProfile(profile: ValidProfile): PhoneSide {
  const { id, name, site, notes, ssid, hidden, band, vlan, phoneModel, apPlatforms, userModifiable } =
    profile;
  const { security, keyManagement, encryption } = profile.scheme;
  const side = phoneSideOf({
    ...{ name, site, notes, ssid, hidden, band, phoneModel, apPlatforms: [...apPlatforms], userModifiable },
    ...{ security, keyManagement, encryption, fastRoaming: profile.fastRoaming },
    ...(id === null ? {} : { id }),
    ...(vlan === null ? {} : { vlan }),
    ...protectionDocument(profile),
  });
  if (side === null) throw new Error('a valid profile stands in a row of Table 5');
  return side;
}
