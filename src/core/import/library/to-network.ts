import type { ProfileDocument } from '../../profile/profile-document';
import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import type { ClientSettings } from '../model/client-settings';
import type { Network, RadiusSettings } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import { RADIO_BANDS, type RadioBand } from '../model/vocabulary';
import type { OriginsOf } from './profile-lines';
import { protectionOf, secretState } from './security';

const byDefault = defaultsOf('library', null);
const LOOK = 'wlan-wizard check';

function clientOf(profile: ProfileDocument, originOf: OriginsOf): ClientSettings {
  const { security, credentials, serverCa, userCertificate } = profile;
  if (security === 'none' || security === 'wep' || security === 'psk') return noEap(originOf('security'));
  const pem = serverCa?.trim() ?? '';
  return {
    eapMethods: sourced([security], originOf('security')),
    identity: sourced(credentials?.username ?? null, originOf('credentials', 'username')),
    outerIdentity: byDefault(null, 'profiles have no outer identity'),
    password: sourced(secretState(credentials?.password, null), originOf('credentials', 'password')),
    trustedCas: sourced(pem === '' ? [] : [{ kind: 'pem', pem }], originOf('serverCa')),
    serverNames: byDefault([], 'profiles have no server names'),
    validatesServer: sourced(pem !== '', originOf('serverCa')),
    userCertificate:
      security === 'eap-tls'
        ? sourced(userCertificate ?? 'mic', originOf('userCertificate'))
        : byDefault('none', 'no certificate with this method'),
  };
}

function radiusOf(profile: ProfileDocument, originOf: OriginsOf): Network['radius'] {
  const servers = (profile.radius ?? []).map(
    ({ host, authPort, acctPort, secret }, index): RadiusSettings => ({
      host: sourced(host, originOf('radius', index, 'host')),
      authPort: sourced(authPort, originOf('radius', index, 'authPort')),
      acctPort: sourced(acctPort, originOf('radius', index, 'acctPort')),
      secret: sourced(secretState(secret, null), originOf('radius', index, 'secret')),
    }),
  );
  return sourced(servers, originOf('radius'));
}

const BANDS: Readonly<Record<ProfileDocument['band'], readonly RadioBand[]>> = {
  auto: RADIO_BANDS,
  '2.4': ['2.4'],
  '5': ['5'],
};

function notesOf(profile: ProfileDocument, line: number): ImportNote[] {
  return profile.ssid.endsWith(' ') ? [importNote('import.trailing-space', line, { member: 'ssid' })] : [];
}

/** One profile of a library, which begins on `line`, as a network. */
export function toNetwork(profile: ProfileDocument, line: number, originOf: OriginsOf): Network {
  const base = clientNetwork('library', line, LOOK);
  return {
    ...base,
    name: sourced(profile.name, originOf('name')),
    ssid: sourced(ssidOfText(profile.ssid), originOf('ssid')),
    hidden: sourced(profile.hidden, originOf('hidden')),
    bands: sourced(BANDS[profile.band], originOf('band')),
    vlan:
      profile.vlan === undefined
        ? unknown('show running-config')
        : sourced({ kind: 'id', id: profile.vlan }, originOf('vlan')),
    ...protectionOf(profile, originOf),
    radius: radiusOf(profile, originOf),
    client: clientOf(profile, originOf),
    notes: notesOf(profile, line),
  };
}
