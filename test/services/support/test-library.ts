import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { createHash } from 'node:crypto';
import type { Handlers, Reply } from '#contract/contract';
import { nodeCipher } from '#platform/node/crypto/node-cipher';
import { createDraftHandlers } from '#services/draft/draft-handlers';
import { createStorageServices, type StorageServices } from '#services/create-services';
import { createLibraryHandlers, type LibraryHandlers } from '#services/library/library-handlers';
import type { Cipher } from '#services/ports/cipher';
import type { DocumentStore } from '#services/ports/document-store';
import type { LibraryLock } from '#services/ports/library-lock';
import type { SystemKeyStore } from '#services/ports/system-key-store';
import { createSealHandlers } from '#services/seal/seal-handlers';
import { createMemoryDocumentStore, type MemoryDocumentStore } from './memory-document-store';

/** Real AES, but a passphrase costs nothing. */
export const quickCipher: Cipher = {
  ...nodeCipher,
  stretch: (passphrase, salt) =>
    Promise.resolve(createHash('sha256').update(passphrase).update('\0').update(salt).digest()),
};

/** One action after the other, as within one process. */
export function createQueueLock(): LibraryLock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(action) {
      const turn = last.then(action);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

type Operations = LibraryHandlers &
  Pick<Handlers, 'seal.status' | 'seal.setPassphrase' | 'seal.unlock' | 'seal.lock'> &
  Pick<Handlers, 'draft.get' | 'draft.put' | 'draft.clear'>;

export interface TestLibrary {
  readonly store: MemoryDocumentStore;
  readonly services: StorageServices;
  readonly operations: Operations;
  /** Milliseconds since 1970 that the library believes in. */
  time: number;
}

export interface TestLibraryOptions {
  readonly store?: MemoryDocumentStore;
  readonly lock?: LibraryLock;
  readonly keyStore?: SystemKeyStore | null;
}

export function operationsOf({ context, seal, drafts }: StorageServices): Operations {
  return {
    ...createLibraryHandlers(context),
    ...createSealHandlers(seal),
    ...createDraftHandlers(drafts, seal, context.lock),
  };
}

/** A library in memory, as one process sees it; two of them over one store are two processes. */
export function createTestLibrary({
  store = createMemoryDocumentStore(),
  lock = createQueueLock(),
  keyStore = null,
}: TestLibraryOptions = {}): TestLibrary {
  const services = createStorageServices({
    store: store satisfies DocumentStore,
    lock,
    keyStore,
    cipher: quickCipher,
    certificates: forgeCertificateReader,
    now: () => new Date(library.time),
    newId: () => crypto.randomUUID(),
  });
  const library: TestLibrary = {
    store,
    services,
    operations: operationsOf(services),
    time: Date.UTC(2026, 0, 1),
  };
  return library;
}

/** The value of a reply that must have succeeded. */
export async function valueOf<T>(reply: Promise<Reply<T>>): Promise<T> {
  const settled = await reply;
  if (!settled.ok) throw new Error(`expected success, got ${JSON.stringify(settled.error)}`);
  return settled.value;
}

/** The error of a reply that must have failed. */
export async function errorOf(reply: Promise<Reply<unknown>>): Promise<{ code: string; params: unknown }> {
  const settled = await reply;
  if (settled.ok) throw new Error('expected a failure, got success');
  return settled.error;
}
