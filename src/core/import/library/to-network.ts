import type { ProfileDocument } from '../../profile/profile-document';
import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import type { ClientSettings } from '../model/client-settings';
import type { Network, RadiusSettings } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import { RADIO_BANDS, type RadioBand } from '../model/vocabulary';
import type { LinesOf } from './profile-lines';
import { protectionOf, secretState } from './security';

const byDefault = defaultsOf('library', null);
const LOOK = 'wlan-wizard check';

function clientOf(profile: ProfileDocument, lines: LinesOf): ClientSettings {
  const { security, credentials, serverCa, userCertificate } = profile;
  if (security === 'none' || security === 'wep' || security === 'psk') return noEap(lines('security'));
  const pem = serverCa?.trim() ?? '';
  return {
    eapMethods: sourced([security], lines('security')),
    identity: sourced(credentials?.username ?? null, lines('credentials', 'username')),
    outerIdentity: byDefault(null, 'profiles have no outer identity'),
    password: sourced(secretState(credentials?.password, null), lines('credentials', 'password')),
    trustedCas: sourced(pem === '' ? [] : [{ kind: 'pem', pem }], lines('serverCa')),
    serverNames: byDefault([], 'profiles have no server names'),
    validatesServer: sourced(pem !== '', lines('serverCa')),
    userCertificate:
      security === 'eap-tls'
        ? sourced(userCertificate ?? 'mic', lines('userCertificate'))
        : byDefault('none', 'no certificate with this method'),
  };
}

function radiusOf(profile: ProfileDocument, lines: LinesOf): Network['radius'] {
  const servers = (profile.radius ?? []).map(
    ({ host, authPort, acctPort, secret }, index): RadiusSettings => ({
      host: sourced(host, lines('radius', index, 'host')),
      authPort: sourced(authPort, lines('radius', index, 'authPort')),
      acctPort: sourced(acctPort, lines('radius', index, 'acctPort')),
      secret: sourced(secretState(secret, null), lines('radius', index, 'secret')),
    }),
  );
  return sourced(servers, lines('radius'));
}

const BANDS: Readonly<Record<ProfileDocument['band'], readonly RadioBand[]>> = {
  auto: RADIO_BANDS,
  '2.4': ['2.4'],
  '5': ['5'],
};

function notesOf(profile: ProfileDocument, lines: LinesOf): ImportNote[] {
  return profile.ssid.endsWith(' ')
    ? [importNote('import.trailing-space', lines('ssid').line, { member: 'ssid' })]
    : [];
}

/** One profile of a library as a network. */
export function toNetwork(profile: ProfileDocument, lines: LinesOf): Network {
  const base = clientNetwork('library', lines().line, LOOK);
  return {
    ...base,
    name: sourced(profile.name, lines('name')),
    ssid: sourced(ssidOfText(profile.ssid), lines('ssid')),
    hidden: sourced(profile.hidden, lines('hidden')),
    bands: sourced(BANDS[profile.band], lines('band')),
    vlan:
      profile.vlan === undefined
        ? unknown('show running-config')
        : sourced({ kind: 'id', id: profile.vlan }, lines('vlan')),
    ...protectionOf(profile, lines),
    radius: radiusOf(profile, lines),
    client: clientOf(profile, lines),
    notes: notesOf(profile, lines),
  };
}
