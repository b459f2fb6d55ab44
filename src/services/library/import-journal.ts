import { idSchema } from '#contract/shapes';
import { z } from '#core/schema/zod';
import type { DocumentPlace, DocumentStore } from '../ports/document-store';
import type { DocumentKind, StoredDocuments } from '../storage/stored-documents';
import type { ProfileStore } from './profile-store';
import { profilePlace } from './stored-profile';

const schema = z.strictObject({ ids: z.array(idSchema) });
const journalKind = { format: 'wlan-wizard-import', version: 1, schema } as const satisfies DocumentKind<
  typeof schema
>;
const JOURNAL: DocumentPlace = { collection: 'root', name: 'import' };

export interface ImportJournal {
  /** Runs an import that adds the profiles `ids`: all of them stay, or, after a failure or a kill, none. */
  run(ids: readonly string[], add: () => Promise<void>): Promise<void>;
  isPending(): Promise<boolean>;
  /** Takes back an import that was cut short; the caller holds the library's lock. */
  rollBack(): Promise<void>;
}

export function createImportJournal(
  store: DocumentStore,
  documents: StoredDocuments,
  profiles: ProfileStore,
): ImportJournal {
  async function rollBack(): Promise<void> {
    const journal = await documents.read(journalKind, JOURNAL);
    for (const id of journal?.ids ?? []) {
      // A profile that somebody has saved since is theirs.
      if ((await profiles.read(id))?.revision === 1) await profiles.destroy(profilePlace(id));
    }
    await store.remove(JOURNAL);
  }

  return {
    rollBack,
    isPending: async () => (await store.stamp(JOURNAL)) !== null,
    async run(ids, add) {
      await documents.write(journalKind, JOURNAL, { ids: [...ids] });
      try {
        await add();
      } catch (fault) {
        await rollBack();
        throw fault;
      }
      await store.remove(JOURNAL);
    },
  };
}
