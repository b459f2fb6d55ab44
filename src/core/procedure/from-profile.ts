import type { ProfileDocument } from '../profile/profile-document';
import { isEnterprise } from '../scheme/vocabulary';
import { readParameters } from './parameter/read-parameters';
import { isPlainLine } from './parameter/text-form';
import { findProcedure, type ProcedureId } from './procedures';

type Given = Readonly<Record<string, string | boolean>>;

/** Work that a profile asks for. */
export interface ProfileProcedure {
  readonly procedure: ProcedureId;
  /** Parameters that the profile answers; no secret among them. */
  readonly parameters: Given;
  /** The work itself, or what goes with it. */
  readonly part: 'main' | 'beside';
}

interface ProcedureRow {
  readonly procedure: ProcedureId;
  readonly part: ProfileProcedure['part'];
  readonly when: (profile: ProfileDocument) => boolean;
  readonly parameters?: (profile: ProfileDocument) => Given;
}

const isTls = (certificate: ProfileDocument['userCertificate']) => (profile: ProfileDocument) =>
  profile.security === 'eap-tls' && profile.userCertificate === certificate;
const isPeap = ({ security }: ProfileDocument) => security.startsWith('peap');
const isEap = ({ security }: ProfileDocument) => isEnterprise(security);
const hasServerCa = ({ security }: ProfileDocument) => security === 'eap-tls' || security.startsWith('peap');

/** The page of Wi-Fi models and the fields of CUCM take the SSID as a line of at most 32 characters. */
function network({ ssid, phoneModel }: ProfileDocument): Given {
  const isLine = ssid !== '' && ssid.length <= 32 && isPlainLine(ssid);
  return { ...(isLine && { ssid }), model: phoneModel };
}

const keyOf = ({ security, psk, wep }: ProfileDocument): Given => ({
  security,
  ...(psk !== undefined && { keyFormat: psk.keyFormat }),
  ...(wep !== undefined && { keyFormat: wep.keyFormat }),
  ...(wep?.keySize !== undefined && { keySize: String(wep.keySize) }),
});

const scepOf = ({ scep }: ProfileDocument): Given => ({
  ...(scep?.server !== undefined && { scepServer: scep.server }),
  ...(scep?.rootCaFingerprint !== undefined && { fingerprint: scep.rootCaFingerprint }),
});

/** Which work belongs to which profile ("Setting the authentication mode, credentials"; "Certificates for EAP"). */
// prettier-ignore
const ROWS: readonly ProcedureRow[] = [
  { procedure: 'eap-tls-mic', part: 'main', when: isTls('mic') },
  { procedure: 'eap-tls-user-installed', part: 'main', when: isTls('user-installed') },
  { procedure: 'eap-tls-scep', part: 'main', when: isTls('scep'), parameters: scepOf },
  { procedure: 'peap-setup', part: 'main', when: isPeap, parameters: ({ security, serverCa }) => ({ inner: security === 'peap-gtc' ? 'gtc' : 'mschapv2', validate: serverCa !== undefined && serverCa !== '' }) },
  { procedure: 'eap-fast-setup', part: 'main', when: ({ security }) => security === 'eap-fast' },
  { procedure: 'wifi-credentials', part: 'main', when: ({ security }) => security === 'psk' || security === 'wep' || security === 'none', parameters: keyOf },
  { procedure: 'wifi-credentials', part: 'beside', when: (profile) => isEap(profile) && profile.security !== 'eap-tls', parameters: keyOf },
  { procedure: 'phone-install-server-ca', part: 'beside', when: hasServerCa, parameters: ({ security }) => ({ eap: security === 'eap-tls' ? 'eap-tls' : 'peap' }) },
  { procedure: 'phone-install-user-certificate', part: 'beside', when: isTls('user-installed') },
  { procedure: 'phone-admin-page', part: 'beside', when: isEap },
  { procedure: 'phone-clock', part: 'beside', when: isEap },
  { procedure: 'eap-type-change', part: 'beside', when: isEap, parameters: ({ security }) => ({ to: security, from: security === 'eap-fast' ? 'eap-tls' : 'eap-fast' }) },
];

/** Those that the procedure asks for and would take; what it would refuse is left for the user to enter. */
function taken(id: ProcedureId, given: Given): Given {
  const parameters = findProcedure(id)?.parameters ?? {};
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => readParameters(parameters, { [name]: value }).ok),
  );
}

/** What is to be done on phone, RADIUS server and CUCM for a profile: the work itself first, then what goes with it. */
export function proceduresFor(profile: ProfileDocument): readonly ProfileProcedure[] {
  return ROWS.filter(({ when }) => when(profile)).map(({ procedure, part, parameters }) => ({
    procedure,
    part,
    parameters: taken(procedure, { ...network(profile), ...parameters?.(profile) }),
  }));
}
