import { createDraftStore, type DraftStore } from './draft/draft-store';
import type { LibraryContext } from './library/library-context';
import { createProfileStore } from './library/profile-store';
import { createServerCaEnd } from './library/server-ca-end';
import { sealStoredProfiles } from './library/seal-stored';
import { startLibrary } from './library/start-library';
import { createSummaryIndex } from './library/summary-index';
import type { ApplicationPorts } from './ports/application-ports';
import { createRunStore, type RunStore } from './procedure/run-store';
import { createSealService, type SealService } from './seal/seal-service';
import { createNoticeBoard, type NoticeBoard } from './storage/notice-board';
import { StorageFailure } from './storage/storage-failure';
import { createStoredDocuments } from './storage/stored-documents';

export type StoragePorts = Pick<
  ApplicationPorts,
  'store' | 'lock' | 'cipher' | 'keyStore' | 'certificates' | 'now' | 'newId'
>;

/** What keeps the user's work: the library, the draft, and the key to their secrets. */
export interface StorageServices {
  readonly context: LibraryContext;
  readonly seal: SealService;
  readonly drafts: DraftStore;
  readonly runs: RunStore;
  readonly notices: NoticeBoard;
  /** Finishes what an earlier run left undone. A folder that can't be used now is told of when it is used. */
  start(): Promise<void>;
}

export function createStorageServices(ports: StoragePorts): StorageServices {
  const { store, lock, cipher, keyStore, certificates, now, newId } = ports;
  const notices = createNoticeBoard();
  const documents = createStoredDocuments(store, notices);
  const drafts = createDraftStore({ store, documents, now });
  const profiles = createProfileStore(store, documents);
  const runs = createRunStore(store, documents);
  const seal = createSealService({
    ...{ store, lock, cipher, keyStore },
    async sealStored(vault) {
      await sealStoredProfiles(store, documents, vault);
      await drafts.sealStored(vault);
    },
  });
  const index = createSummaryIndex({ profiles, seal, serverCaEnd: createServerCaEnd(certificates) });
  const context = { store, documents, profiles, index, lock, seal, cipher, now, newId };
  return {
    ...{ context, seal, drafts, runs, notices },
    async start() {
      try {
        await startLibrary(context);
        await seal.prepare();
      } catch (fault) {
        if (!(fault instanceof StorageFailure)) throw fault;
      }
    },
  };
}
