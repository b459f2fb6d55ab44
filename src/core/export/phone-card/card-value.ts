import type { Secret } from '../../profile/secret';
import type { ValidProfile } from '../../profile/valid-profile';
import type { EapMethod, Security } from '../../scheme/vocabulary';
import type { CardWord } from './card-text';

/** What goes into a field; null where the field stays empty. */
export type CardValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: CardWord }
  | { readonly kind: 'secret'; readonly secret: Secret }
  | null;

export type ValueOf = (profile: ValidProfile) => CardValue;

const text = (value: string | null): CardValue =>
  value === null || value === '' ? null : { kind: 'text', text: value };
const secret = (value: Secret | null): CardValue => value && { kind: 'secret', secret: value };

export const word =
  (value: CardWord): ValueOf =>
  () => ({ kind: 'word', word: value });

export const fixed =
  (value: string): ValueOf =>
  () => ({ kind: 'text', text: value });

export const name: ValueOf = (profile) => text(profile.name);
export const site: ValueOf = (profile) => text(profile.site);
export const ssid: ValueOf = (profile) => text(profile.ssid);

const eapNames: Record<EapMethod, string> = {
  'eap-fast': 'EAP-FAST',
  'eap-tls': 'EAP-TLS',
  'peap-mschapv2': 'PEAP-MSCHAPV2',
  'peap-gtc': 'PEAP-GTC',
};
const modeNames: Record<Security, string> = { none: 'None', wep: 'WEP', psk: 'PSK', ...eapNames };

/** As the phone spells it. */
export const securityMode: ValueOf = ({ scheme }) => text(modeNames[scheme.security]);

/** As CUCM spells it: PEAP-MSCHAPv2 with a small v. */
export const authenticationMethod: ValueOf = ({ scheme }) =>
  text(scheme.security === 'peap-mschapv2' ? 'PEAP-MSCHAPv2' : modeNames[scheme.security]);

const phoneBands = { auto: 'Auto', '2.4': '802.11b/g', '5': '802.11a' } as const;
const cucmBands = { auto: 'Auto', '2.4': '2.4 GHz', '5': '5 GHz' } as const;
export const mode80211: ValueOf = ({ band }) => text(phoneBands[band]);
export const frequencyBand: ValueOf = ({ band }) => text(cucmBands[band]);

const modifiable = { allowed: 'Allowed', disallowed: 'Disallowed', restricted: 'Restricted' } as const;
export const userModifiable: ValueOf = (profile) => text(modifiable[profile.userModifiable]);

export const wepKey: ValueOf = ({ protection }) =>
  protection.kind === 'static-wep' ? secret(protection.key) : null;
export const passphrase: ValueOf = ({ protection }) =>
  protection.kind === 'psk' ? secret(protection.key) : null;
export const username: ValueOf = ({ protection }) =>
  protection.kind === 'eap' ? text(protection.username) : null;
export const password: ValueOf = ({ protection }) =>
  protection.kind === 'eap' ? secret(protection.password) : null;

export const keyType: ValueOf = ({ protection }) => {
  if (protection.kind !== 'static-wep' && protection.kind !== 'psk') return null;
  return text(protection.keyFormat === 'hex' ? 'Hex' : 'ASCII');
};
export const keySize: ValueOf = ({ protection }) =>
  protection.kind === 'static-wep' ? text(String(protection.keySize)) : null;

/** Ticked where every phone of the profile uses the same user name and password. */
export const sharedCredentials: ValueOf = ({ protection }) =>
  protection.kind === 'eap' && protection.password !== null
    ? { kind: 'word', word: 'ticked' }
    : { kind: 'word', word: 'not-ticked' };

const certificates = {
  mic: 'MIC',
  'user-installed': 'User installed',
  scep: 'User installed (SCEP)',
} as const;
export const userCertificate: ValueOf = ({ protection }) =>
  protection.kind === 'eap' && protection.userCertificate !== null
    ? text(certificates[protection.userCertificate])
    : null;

export const wpaCompatibility: ValueOf = ({ scheme }) => (scheme.encryption === 'tkip' ? text('On') : null);

export const scepServer: ValueOf = ({ protection }) =>
  protection.kind === 'eap' ? text(protection.scep?.server ?? null) : null;
export const scepFingerprint: ValueOf = ({ protection }) =>
  protection.kind === 'eap' ? text(protection.scep?.rootCaFingerprint ?? null) : null;
