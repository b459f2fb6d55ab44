import { runShape, type StoredRun } from '#contract/procedure/run-schema';
import { z } from '#core/schema/zod';
import type { DocumentPlace, DocumentStore } from '../ports/document-store';
import type { DocumentKind, StoredDocuments } from '../storage/stored-documents';

const runDocumentSchema = z.strictObject(runShape);
const runKind = {
  format: 'wlan-wizard-run',
  version: 1,
  schema: runDocumentSchema,
} as const satisfies DocumentKind<typeof runDocumentSchema>;

const placeOf = (id: string): DocumentPlace => ({ collection: 'runs', name: id });
const RUN_NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Runs, each in a document of its own. They hold no secret and are not sealed. */
export interface RunStore {
  read(id: string): Promise<StoredRun | null>;
  write(run: StoredRun): Promise<void>;
  remove(id: string): Promise<void>;
  /** Every run that can be read. */
  all(): Promise<readonly StoredRun[]>;
}

export function createRunStore(store: DocumentStore, documents: StoredDocuments): RunStore {
  async function read(id: string): Promise<StoredRun | null> {
    const stored = await documents.read(runKind, placeOf(id));
    return stored && { id, ...stored };
  }
  return {
    read,
    write: ({ id, ...content }) => documents.write(runKind, placeOf(id), content),
    remove: (id) => store.remove(placeOf(id)),
    async all() {
      const names = (await store.list('runs')).map(({ name }) => name).filter((name) => RUN_NAME.test(name));
      const runs = await Promise.all(names.map(read));
      return runs.flatMap((run) => run ?? []);
    },
  };
}
