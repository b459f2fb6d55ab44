import { generatePskKey, type RandomBytes } from '#core/key/generate';
import type { ClientIdentityFile } from '#core/export/client/client-identity';
import { labDocument, type LabStandIns } from '#core/lab/lab-document';
import type { Trial } from '#core/lab/trials';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { EapMethod } from '#core/scheme/vocabulary';
import type { LabCertificates } from './lab-certificates';

/** One lab: a profile, what stands in for its site, and the certificates. */
export interface Lab {
  readonly name: string;
  readonly method: EapMethod;
  /** The profile as it is; secrets opened. */
  readonly document: ProfileDocument;
  readonly standIns: LabStandIns;
  readonly certificates: LabCertificates;
}

export interface TrialClient {
  readonly document: ProfileDocument;
  readonly identity: ClientIdentityFile | null;
}

function identityOf({ certificates, standIns }: Lab, trial: Trial): ClientIdentityFile | null {
  const { client } = certificates;
  if (client === null) return null;
  const pkcs12 = trial === 'foreign-certificate' ? client.foreign : client.modern;
  return { pkcs12, passphrase: client.passphrase, commonName: standIns.username };
}

/** What a client of the lab has, wrong in the one thing that its trial is about. */
export function trialClient(lab: Lab, trial: Trial, random: RandomBytes): TrialClient {
  const rootCa = trial === 'foreign-ca' ? lab.certificates.foreignRoot : lab.standIns.rootCa;
  const document = labDocument(lab.document, { ...lab.standIns, rootCa });
  const credentials =
    trial === 'wrong-password'
      ? { ...document.credentials, password: generatePskKey('ascii', random) }
      : document.credentials;
  return { document: { ...document, credentials }, identity: identityOf(lab, trial) };
}
