import { hostapdServerFiles } from '#core/lab/hostapd-server';
import { toFileText } from '#core/export/lines/render-lines';
import type { RandomBytes } from '#core/key/generate';
import { Secret } from '#core/profile/secret';
import type { ValidProfile } from '#core/profile/valid-profile';
import { toHostapdUserName } from '#core/text/hostapd';
import type { LabCertificates } from './lab-certificates';
import type { Lab } from './lab-client';
import type { LabFolder } from './lab-folder';

function certificateFiles(folder: string, { server, serverKey }: LabCertificates): LabFolder {
  return { [`${folder}/server.pem`]: server, [`${folder}/server.key`]: serverKey.reveal() };
}

/** What the exported folder of FreeRADIUS asks for besides: certificates, and the CA of the clients'. */
export function freeradiusCertificates({ certificates }: Lab): LabFolder {
  const folder = 'freeradius/certs';
  return {
    ...certificateFiles(folder, certificates),
    ...(certificates.client !== null && { [`${folder}/ca.pem`]: certificates.root }),
  };
}

/** The EAP server of hostapd for a profile with EAP-FAST, whose user name has been found fit for its files. */
export function hostapdFolder(
  { standIns, certificates }: Lab,
  { protection }: ValidProfile,
  random: RandomBytes,
): LabFolder {
  const username = toHostapdUserName(standIns.username);
  const password = protection.kind === 'eap' ? protection.password : null;
  if (username === null || password === null) throw new Error('the profile was not checked for hostapd');
  const files = hostapdServerFiles({
    ...{ username, password, port: standIns.port },
    radiusSecret: new Secret(standIns.radiusSecret),
    ...{ authorityId: random(16), pacKey: random(16) },
  });
  const texts = Object.entries(files).map(([path, lines]) => [path, toFileText(lines)]);
  const folder = 'hostapd/certs';
  return {
    ...(Object.fromEntries(texts) as Record<string, string>),
    ...certificateFiles(folder, certificates),
    [`${folder}/root.pem`]: certificates.root,
  };
}
