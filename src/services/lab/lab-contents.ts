import type { Language } from '#contract/shapes';
import type { Refusal } from '#core/export/export-params';
import { toFileText } from '#core/export/lines/render-lines';
import { runExport } from '#core/export/run-export';
import type { TargetId } from '#core/export/target';
import { findTarget } from '#core/export/targets';
import type { RandomBytes } from '#core/key/generate';
import { labInstruction, SECRET_FILES } from '#core/lab/instruction';
import { trialFile, trialsOf } from '#core/lab/trials';
import { checkProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import { failure, success, type Result } from '#core/result';
import { catalogues } from '#messages/catalogue';
import { exportText } from '#messages/export-text';
import { readServerCas } from '../export/read-server-cas';
import type { CertificateReader } from '../ports/certificate-reader';
import { LAB_SERVER } from './lab-certificates';
import { trialClient, type Lab, type TrialClient } from './lab-client';
import type { LabFolder } from './lab-folder';
import { freeradiusCertificates, hostapdFolder } from './lab-server';

export interface LabContentsPorts {
  readonly productVersion: string;
  readonly language: Language;
  readonly certificates: () => Promise<CertificateReader>;
  readonly random: RandomBytes;
}

function validOf(document: ProfileDocument): ValidProfile {
  const { valid, findings } = checkProfile(document);
  if (valid === null)
    throw new Error(`a lab's profile is not valid: ${findings.map(({ code }) => code).join(', ')}`);
  return valid;
}

/** What a target makes of a lab's profile: texts by the name of their file. */
async function exportFor(
  id: TargetId,
  { document, identity }: TrialClient,
  options: Readonly<Record<string, string>>,
  { productVersion, language, certificates }: LabContentsPorts,
): Promise<Result<Record<string, string>, Refusal>> {
  const profile = validOf(document);
  const outcome = runExport(findTarget(id), profile, {
    ...{ secrets: 'include', options, productVersion, findings: [], text: exportText(language) },
    serverCas: await readServerCas(profile, certificates),
    clientIdentity: identity,
  });
  if (!outcome.ok) return outcome;
  const texts = outcome.value.files.map(({ name, content }) => [
    name,
    content.kind === 'text' ? content.text : '',
  ]);
  return success(Object.fromEntries(texts) as Record<string, string>);
}

async function clientFiles(lab: Lab, ports: LabContentsPorts): Promise<Result<LabFolder, Refusal>> {
  const folder: Record<string, string> = {};
  for (const trial of trialsOf(lab.method)) {
    const client = trialClient(lab, trial, ports.random);
    const written = await exportFor('wpa-supplicant', client, { 'server-name': LAB_SERVER }, ports);
    if (!written.ok) return written;
    folder[trialFile(trial)] = Object.values(written.value).join('');
  }
  return success(folder);
}

async function serverFiles(lab: Lab, ports: LabContentsPorts): Promise<Result<LabFolder, Refusal>> {
  const right = trialClient(lab, 'right', ports.random);
  if (lab.method === 'eap-fast') return success(hostapdFolder(lab, validOf(right.document), ports.random));
  const written = await exportFor('freeradius', right, { client: '127.0.0.1' }, ports);
  return written.ok ? success({ ...written.value, ...freeradiusCertificates(lab) }) : written;
}

/** What goes onto a real phone, and what the commands of the instruction read. */
function sideFiles({ certificates: { root, client }, standIns }: Lab): LabFolder {
  return {
    [SECRET_FILES.radius]: `${standIns.radiusSecret}\n`,
    'certificates/root.pem': root,
    ...(client !== null && {
      'certificates/phone.p12': client.modern,
      'certificates/phone-old-firmware.p12': client.oldFirmware,
      [SECRET_FILES.extraction]: `${client.passphrase.reveal()}\n`,
    }),
  };
}

function instruction({ name, method, standIns, certificates, document }: Lab, language: Language): string {
  const { terms, lab: words } = catalogues[language];
  const facts = {
    ...{ profile: name, method, methodName: terms.security[method] },
    ...{ username: standIns.username, port: standIns.port, serverName: LAB_SERVER },
    validUntil: certificates.notAfter.toISOString().slice(0, 10),
    leavesCckmOut: document.fastRoaming === 'cckm',
  };
  return toFileText(labInstruction(facts, words));
}

/** Everything in a lab's folder, the instruction first; or why one of its targets refuses the profile. */
export async function labContents(lab: Lab, ports: LabContentsPorts): Promise<Result<LabFolder, Refusal>> {
  const clients = await clientFiles(lab, ports);
  if (!clients.ok) return clients;
  const server = await serverFiles(lab, ports);
  if (!server.ok) return failure(server.error);
  const readme = { 'README.md': instruction(lab, ports.language) };
  return success({ ...readme, ...clients.value, ...server.value, ...sideFiles(lab) });
}
