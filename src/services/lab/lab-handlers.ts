import type { Handlers } from '#contract/contract';
import type { ProfileDocument } from '#core/profile/profile-document';
import { success } from '#core/result';
import type { CertificateReader } from '../ports/certificate-reader';
import { labContents } from './lab-contents';
import { toWireFiles } from './lab-folder';
import { makeLab, type MakeLabPorts } from './make-lab';

export interface LabPorts extends MakeLabPorts {
  readonly productVersion: string;
  /** Opens what can be opened of a profile's sealed secrets; the rest stays sealed. */
  readonly openSecrets: (profile: ProfileDocument) => Promise<ProfileDocument>;
  readonly certificates: () => Promise<CertificateReader>;
}

export type LabHandlers = Pick<Handlers, 'lab.make'>;

/** The proof of a profile in a lab on one computer. Nothing is stored. */
export function createLabHandlers(ports: LabPorts): LabHandlers {
  return {
    'lab.make': async ({ profile, language, port }) => {
      const lab = await makeLab(await ports.openSecrets(profile), port, ports);
      if (!lab.ok) return success({ files: [], refused: lab.error });
      const folder = await labContents(lab.value, { ...ports, language });
      return folder.ok
        ? success({ files: toWireFiles(lab.value.name, folder.value), refused: null })
        : success({ files: [], refused: folder.error });
    },
  };
}
