import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { randomUUID } from 'node:crypto';
import { nodeCipher } from '#platform/node/crypto/node-cipher';
import { openConf } from '#platform/node/store/conf-file';
import { createFileDocumentStore } from '#platform/node/store/file-document-store';
import { createFileLibraryLock } from '#platform/node/store/file-library-lock';
import { createFileStorageLocation } from '#platform/node/store/file-storage-location';
import { createStorageServices, type StorageServices } from '#services/create-services';
import { createLibraryHandlers, type LibraryHandlers } from '#services/library/library-handlers';

export interface OpenedLibrary {
  readonly services: StorageServices;
  readonly operations: LibraryHandlers;
}

/** The library as a shell opens it, on real files. */
export function openLibrary(folder: string): OpenedLibrary {
  const location = createFileStorageLocation(folder, openConf);
  const reachable = () => location.reachableFolder();
  const services = createStorageServices({
    store: createFileDocumentStore({ folder: reachable, open: openConf }),
    lock: createFileLibraryLock({ folder: reachable }),
    cipher: nodeCipher,
    keyStore: null,
    certificates: forgeCertificateReader,
    now: () => new Date(),
    newId: randomUUID,
  });
  return { services, operations: createLibraryHandlers(services.context) };
}
