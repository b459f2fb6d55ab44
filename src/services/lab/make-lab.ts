import type { Refusal } from '#core/export/export-params';
import { generatePskKey, type RandomBytes } from '#core/key/generate';
import { checkProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { Eap } from '#core/profile/valid-profile';
import { failure, success, type Result } from '#core/result';
import { firstLoneSurrogate } from '#core/utf8';
import { refuseProfile } from '../export/refuse-profile';
import type { CertificateMaker } from '../ports/certificate-maker';
import type { Clock } from '../ports/runtime';
import { makeLabCertificates } from './lab-certificates';
import type { Lab } from './lab-client';

export interface MakeLabPorts {
  /** Loaded where certificates are made only. */
  readonly certificateMaker: () => Promise<CertificateMaker>;
  readonly random: RandomBytes;
  readonly now: Clock;
}

/** The client's name by EAP-TLS where the profile has none. */
const LAB_USER = 'lab-phone';

function refusedName(username: string, eap: Eap): Refusal | null {
  const lone = firstLoneSurrogate(username);
  const quote = eap.method === 'eap-fast' ? Array.from(username).indexOf('"') + 1 : 0;
  const position = lone ?? quote;
  if (position === 0) return null;
  const codePoint = lone === null ? 'U+0022' : 'U+FFFD';
  const params = { target: 'hostapd', member: 'credentials.username', position, codePoint };
  return { code: 'target.secret-character', params, nearest: null };
}

/** The lab of a profile, secrets opened: its stand-ins and certificates, new at each call. */
export async function makeLab(
  document: ProfileDocument,
  port: number,
  { certificateMaker, random, now }: MakeLabPorts,
): Promise<Result<Lab, Refusal>> {
  const check = checkProfile(document);
  if (check.valid === null) return failure(refuseProfile(document, check));
  const { protection: eap, name } = check.valid;
  if (eap.kind !== 'eap')
    return failure({ code: 'target.eap-only', params: { target: 'freeradius' }, nearest: null });
  const username = eap.username ?? LAB_USER;
  const refused = refusedName(username, eap);
  if (refused !== null) return failure(refused);
  const clientName = eap.method === 'eap-tls' ? username : null;
  const ports = { maker: await certificateMaker(), random, now: now() };
  const certificates = await makeLabCertificates(clientName, ports);
  const radiusSecret = generatePskKey('ascii', random);
  const standIns = { rootCa: certificates.root, radiusSecret, port, username };
  return success({ name, method: eap.method, document, standIns, certificates });
}
