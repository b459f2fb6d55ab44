import type { Secret } from '../../profile/secret';
import type { ValidProfile } from '../../profile/valid-profile';
import type { Band, UserModifiable } from '../../profile/vocabulary';
import type { Security } from '../../scheme/vocabulary';

/** XWiFiAuthenticationMethod; the phone itself writes MSCHAPV2, AXL takes the lower-case v only. */
export const AUTH_METHODS: Readonly<Record<Security, string>> = {
  none: 'None',
  wep: 'WEP',
  psk: 'PSK',
  'eap-fast': 'EAP-FAST',
  'eap-tls': 'EAP-TLS',
  'peap-mschapv2': 'PEAP-MSCHAPv2',
  'peap-gtc': 'PEAP-GTC',
};

/** XWiFiFrequency */
const BANDS: Readonly<Record<Band, string>> = { auto: 'Auto', '2.4': '2.4 GHz', '5': '5 GHz' };

/** XWLANProfileChanges */
const USER_MODIFIABLE: Readonly<Record<UserModifiable, string>> = {
  allowed: 'Allowed',
  disallowed: 'Disallowed',
  restricted: 'Restricted',
};

/** One element of a wireless LAN profile; null where the row has none. */
export interface ProfileElement {
  readonly name: string;
  readonly value: (profile: ValidProfile, description: string) => string | Secret | null;
}

const passwordOf = ({ protection }: ValidProfile) => (protection.kind === 'eap' ? protection.password : null);
const usernameOf = ({ protection }: ValidProfile) => (protection.kind === 'eap' ? protection.username : null);
const keyOf = ({ protection }: ValidProfile, kind: 'psk' | 'static-wep') =>
  protection.kind === kind ? protection.key : null;

/** XWLANProfile of AXLSoap.xsd 11.5 to 15.0: an xsd:sequence, so in this order. Descriptions may be left out. */
// prettier-ignore
export const PROFILE_ELEMENTS: readonly ProfileElement[] = [
  { name: 'name', value: ({ name }) => name.trim() },
  { name: 'description', value: (_, description) => description || null },
  { name: 'ssid', value: ({ ssid }) => ssid },
  { name: 'frequencyBand', value: ({ band }) => BANDS[band] },
  { name: 'userModifiable', value: ({ userModifiable }) => USER_MODIFIABLE[userModifiable] },
  { name: 'authMethod', value: ({ scheme }) => AUTH_METHODS[scheme.security] },
  { name: 'userName', value: usernameOf },
  { name: 'password', value: passwordOf },
  // 64 characters are hexadecimal digits, 8 to 63 a passphrase: the field takes both.
  { name: 'pskPassphrase', value: (profile) => keyOf(profile, 'psk') },
  { name: 'wepKey', value: (profile) => keyOf(profile, 'static-wep') },
];
