import type { ClientSettings } from '../import/model/client-settings';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../import/model/key-state';
import type { Network, RadiusSettings, Vlan, WepSettings } from '../import/model/network';
import { unknownClient, unknownNetwork } from '../import/model/new-network';
import { defaultsOf, unknown, type Known } from '../import/model/origin';
import { ssidOfText } from '../import/model/ssid-octets';
import type { Akm, Authentication, Cipher, RadioBand } from '../import/model/vocabulary';
import { wepKeySize } from '../key/wep';
import type { PhoneModel } from '../phone/models';
import type { ProfileDocument, SecretText } from '../profile/profile-document';
import type { Band } from '../profile/vocabulary';
import { findRow } from '../scheme/judge';
import type { SchemeRow } from '../scheme/table5';
import type { EapMethod, FastRoaming } from '../scheme/vocabulary';
import { characterCount } from '../utf8';

/** The phone's end of the air: the same model as an access point's network, and what the model has no place for. */
export interface PhoneSide {
  readonly network: Network;
  readonly scheme: SchemeRow;
  readonly fastRoaming: FastRoaming;
  readonly model: PhoneModel;
  readonly band: Band;
  /** Null where the profile leaves the VLAN open. */
  readonly vlan: number | null;
}

const SOURCE = 'the profile';
const fromProfile = defaultsOf('library', null);
const own = <T>(value: T): Known<T> => fromProfile(value, SOURCE);

/** A key as it stands in a document: sealed ones are there, but can't be compared. */
function keyOf(secret: SecretText | undefined, format: 'hex' | 'ascii' | null): KeyState {
  if (secret === undefined || secret === '') return NO_KEY;
  return typeof secret === 'string' ? readableKey(secret, format) : hiddenKey('sealed');
}

function wepOf(profile: ProfileDocument, row: SchemeRow): WepSettings {
  if (row.security !== 'wep' || profile.wep === undefined) {
    return { key: own(NO_KEY), index: own(null), size: own(null), authentication: own(null) };
  }
  const { key, keyFormat, keyIndex, authentication } = profile.wep;
  const measured = typeof key === 'string' ? wepKeySize(characterCount(key), keyFormat) : null;
  const size = measured ?? profile.wep.keySize;
  return {
    key: own(keyOf(key, keyFormat)),
    index: own(keyIndex),
    size: size === undefined ? unknown('') : own(size),
    authentication: own(authentication),
  };
}

/** The suites with which the phone joins: fast roaming adds one to that of the row. */
export function acceptedAkms({ security, keyManagement }: SchemeRow, fastRoaming: FastRoaming): Akm[] {
  if (security === 'none' || security === 'wep') return [];
  if (keyManagement === '802.1x') return fastRoaming === 'cckm' ? ['cckm'] : [];
  const plain: Akm = security === 'psk' ? 'psk' : 'dot1x';
  if (fastRoaming === 'cckm') return [plain, 'cckm'];
  return fastRoaming === 'ft' ? [plain, `ft-${plain}`] : [plain];
}

function ciphersOf(row: SchemeRow, wep: WepSettings): Cipher[] {
  switch (row.encryption) {
    case 'none':
      return ['none'];
    case 'tkip':
      return ['tkip'];
    case 'aes':
      return ['ccmp'];
    case 'wep':
      if (row.security !== 'wep') return ['wep', 'wep40', 'wep104'];
      return [wep.size.known && wep.size.value === 40 ? 'wep40' : 'wep104', 'wep'];
  }
}

function authenticationOf(row: SchemeRow, wep: WepSettings): Authentication[] {
  if (row.security === 'wep')
    return [wep.authentication.known ? (wep.authentication.value ?? 'open') : 'open'];
  const isEap = row.security !== 'none' && row.security !== 'psk';
  return isEap ? ['open', 'network-eap'] : ['open'];
}

const BANDS_OF: Readonly<Record<Band, readonly RadioBand[]>> = {
  auto: ['2.4', '5'],
  '2.4': ['2.4'],
  '5': ['5'],
};

/** The RADIUS servers that the profile expects its access point to ask. */
function radiusOf(profile: ProfileDocument, isEap: boolean): RadiusSettings[] {
  if (!isEap) return [];
  return (profile.radius ?? []).map(({ host, authPort, acctPort, secret }) => ({
    ...{ host: own(host), authPort: own(authPort), acctPort: own(acctPort) },
    secret: own(keyOf(secret, null)),
  }));
}

function isEapMethod(security: SchemeRow['security']): security is EapMethod {
  return security !== 'none' && security !== 'wep' && security !== 'psk';
}

function clientOf(profile: ProfileDocument, row: SchemeRow): ClientSettings | null {
  if (!isEapMethod(row.security)) return null;
  return {
    ...unknownClient(''),
    eapMethods: own([row.security]),
    identity: own(profile.credentials?.username ?? null),
    password: own(keyOf(profile.credentials?.password, null)),
    userCertificate: own(row.security === 'eap-tls' ? (profile.userCertificate ?? 'mic') : 'none'),
  };
}

function networkOf(profile: ProfileDocument, row: SchemeRow): Network {
  const wep = wepOf(profile, row);
  const ciphers = ciphersOf(row, wep);
  const { keyManagement, security } = row;
  const isEap = isEapMethod(security);
  const vlan: Vlan | null = profile.vlan === undefined ? null : { kind: 'id', id: profile.vlan };
  return {
    ...unknownNetwork(profile.id ?? '', 'client', 0, ''),
    ...{ name: own(profile.name), number: own(null), ssid: own(ssidOfText(profile.ssid)) },
    ...{ hidden: own(profile.hidden), bands: own(BANDS_OF[profile.band]), state: own('on') },
    vlan: vlan === null ? unknown('') : own(vlan),
    authentication: own(authenticationOf(row, wep)),
    ...{ keyManagement: own([keyManagement]), pairwise: own(ciphers) },
    pairwiseOf: own({
      wpa: keyManagement === 'wpa' ? ciphers : [],
      rsn: keyManagement === 'wpa2' ? ciphers : [],
    }),
    akms: own(acceptedAkms(row, profile.fastRoaming)),
    fastTransition: {
      mode: own(profile.fastRoaming === 'ft' ? 'on' : 'off'),
      overTheDs: own(false),
      mobilityDomain: own(null),
    },
    psk: own(security === 'psk' ? keyOf(profile.psk?.key, profile.psk?.keyFormat ?? null) : NO_KEY),
    ...{ wep, radius: own(radiusOf(profile, isEap)), client: clientOf(profile, row) },
  };
}

/**
 * The phone's side of a document whose secrets may be sealed; null where its combination stands in no row of
 * Table 5, so that there is nothing sound to compare with.
 */
export function phoneSideOf(profile: ProfileDocument): PhoneSide | null {
  const scheme = findRow(profile);
  if (scheme === null) return null;
  const { fastRoaming, phoneModel: model, band, vlan = null } = profile;
  return { network: networkOf(profile, scheme), scheme, fastRoaming, model, band, vlan };
}
