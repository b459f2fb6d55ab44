import { PHONES } from '../../phone/models';
import type { ValidProfile } from '../../profile/valid-profile';
import type { CardNote } from './card-text';

interface NoteRule {
  readonly note: CardNote;
  readonly applies: (profile: ValidProfile) => boolean;
  readonly source: string;
}

const isEap = ({ protection }: ValidProfile): boolean => protection.kind === 'eap';
const isTls = ({ scheme }: ValidProfile): boolean => scheme.security === 'eap-tls';
const hasPassword = ({ protection }: ValidProfile): boolean =>
  protection.kind === 'eap' && protection.password !== null;
const hasSecret = (profile: ValidProfile): boolean =>
  profile.protection.kind === 'static-wep' || profile.protection.kind === 'psk' || hasPassword(profile);
const installsCertificate = ({ protection }: ValidProfile): boolean =>
  protection.kind === 'eap' && protection.userCertificate === 'user-installed';

const mode = 'Setting the authentication mode, credentials';
const releaseNotes = '8800 series release notes';

/** What a technician must know beside the fields. */
// prettier-ignore
export const NOTE_RULES: readonly NoteRule[] = [
  { note: 'same-key',         applies: ({ protection }) => protection.kind === 'static-wep' || protection.kind === 'psk', source: 'WEP key formats; Pre-shared key formats' },
  { note: 'negotiated',       applies: ({ scheme }) => ['802.1x', 'wpa', 'wpa2'].includes(scheme.keyManagement), source: 'WLAN security: methods' },
  { note: 'wpa-switch',       applies: ({ scheme, phoneModel }) => scheme.encryption === 'tkip' && PHONES[phoneModel].wpaCompatibilitySwitch.value !== 'not-applicable', source: '8800 series administration guide, Security setup menu' },
  { note: 'method-named',     applies: isEap, source: 'WLAN security: methods' },
  { note: 'method-order',     applies: isEap, source: mode },
  { note: 'password-erased',  applies: hasPassword, source: mode },
  { note: 'pac',              applies: ({ scheme }) => scheme.security === 'eap-fast', source: 'WLAN security: methods' },
  { note: 'server-ca',        applies: isEap, source: 'Phone administration web page; Certificates for EAP' },
  { note: 'one-server-ca',    applies: (profile) => isEap(profile) && profile.phoneModel === '8865', source: 'Certificates for EAP' },
  { note: 'user-certificate', applies: installsCertificate, source: 'Phone administration web page' },
  { note: 'no-lsc',           applies: isTls, source: 'LSC set-up' },
  { note: 'clock',            applies: isTls, source: 'Certificates for EAP' },
  { note: 'web-admin',        applies: () => true, source: 'Phone administration web page' },
  { note: 'none-removes',     applies: () => true, source: releaseNotes },
  { note: 'four-profiles',    applies: ({ phoneModel }) => PHONES[phoneModel].profiles.value === 4, source: '8821 administration guide, WLAN profiles' },
  { note: 'one-profile',      applies: ({ phoneModel }) => PHONES[phoneModel].profiles.value === 1, source: releaseNotes },
  { note: 'encrypt-tftp',     applies: hasSecret, source: 'Table 1: encrypted configuration files' },
];

export function notesFor(profile: ValidProfile): readonly NoteRule[] {
  return NOTE_RULES.filter(({ applies }) => applies(profile));
}
