import { randomUUID } from 'node:crypto';
import type { Program } from '#services/app/app-handlers';
import type { ApplicationPorts } from '#services/ports/application-ports';
import type { SystemKeyStore } from '#services/ports/system-key-store';
import { createCertificateMaker } from '../forge/make/certificate-maker';
import { createCertificateReader } from './certificate-reader';
import { createSignatureVerifier } from './crypto/verify-signature';
import { nodeCipher } from './crypto/node-cipher';
import { nodeKeyDerivation } from './key-derivation';
import { createPdfRenderer } from './pdf-renderer';
import { renderStepsPdf } from './pdf/steps-renderer';
import { nodeRandomBytes } from './random-bytes';
import type { OpenConfFile } from './store/conf-file';
import { createFileDocumentStore } from './store/file-document-store';
import { createFileLibraryLock } from './store/file-library-lock';
import { createFileStorageLocation } from './store/file-storage-location';
import { removeLeftovers } from './store/leftovers';

export interface NodeApplicationOptions {
  /** Absolute path; the library lies here unless it was moved elsewhere. */
  readonly dataFolder: string;
  readonly shell: Program['shell'];
  readonly version: string;
  /** Folder with the fonts of printed sheets. */
  readonly fontFolder: string;
}

/** Ports on Node's own modules; what differs under Electron is passed in. */
export function createNodePorts(
  { dataFolder, shell, version, fontFolder }: NodeApplicationOptions,
  open: OpenConfFile,
  keyStore: SystemKeyStore | null,
): ApplicationPorts {
  const location = createFileStorageLocation(dataFolder, open);
  const folder = () => location.reachableFolder();
  removeLeftovers(location.folder());
  const now = () => new Date();
  return {
    program: { shell, version, platform: process.platform },
    store: createFileDocumentStore({ folder, open }),
    lock: createFileLibraryLock({ folder }),
    location,
    cipher: nodeCipher,
    keyStore,
    certificateMaker: createCertificateMaker(nodeRandomBytes),
    certificates: createCertificateReader(),
    signatureVerifier: createSignatureVerifier,
    renderPdf: createPdfRenderer(fontFolder),
    renderSteps: (document) => renderStepsPdf(document, fontFolder),
    keys: nodeKeyDerivation,
    random: nodeRandomBytes,
    now,
    newId: randomUUID,
  };
}
