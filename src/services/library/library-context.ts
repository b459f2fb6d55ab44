import type { Cipher } from '../ports/cipher';
import type { DocumentStore } from '../ports/document-store';
import type { LibraryLock } from '../ports/library-lock';
import type { Clock, NewId } from '../ports/runtime';
import type { SealService } from '../seal/seal-service';
import type { StoredDocuments } from '../storage/stored-documents';
import type { ProfileStore } from './profile-store';
import type { SummaryIndex } from './summary-index';

/** What the operations on the library share. */
export interface LibraryContext {
  readonly store: DocumentStore;
  readonly documents: StoredDocuments;
  readonly profiles: ProfileStore;
  readonly index: SummaryIndex;
  readonly lock: LibraryLock;
  readonly seal: Pick<SealService, 'vault'>;
  readonly cipher: Cipher;
  readonly now: Clock;
  readonly newId: NewId;
}
