import type { DocumentEntry, DocumentPlace, DocumentStore } from '../ports/document-store';
import type { StoredDocuments } from '../storage/stored-documents';
import {
  binPlace,
  historyKind,
  historyPlace,
  isProfileName,
  profileKind,
  profilePlace,
  VERSIONS_KEPT,
  type ProfileVersion,
  type StoredProfileDocument,
} from './stored-profile';

/** Profiles, their earlier versions and the bin, each profile in documents of its own. */
export interface ProfileStore {
  read(id: string): Promise<StoredProfileDocument | null>;
  /** Replaces a profile. Its former version is in the history before the new one is there: the history has no gap. */
  replace(id: string, next: StoredProfileDocument, former: StoredProfileDocument | null): Promise<void>;
  /** Changes what is noted beside the profile; no new version comes of it. */
  annotate(id: string, next: StoredProfileDocument): Promise<void>;
  /** Versions before the current one, newest first. */
  earlier(id: string, current: StoredProfileDocument): Promise<readonly ProfileVersion[]>;
  entries(): Promise<readonly DocumentEntry[]>;
  binned(): Promise<readonly string[]>;
  readBinned(id: string): Promise<StoredProfileDocument | null>;
  moveToBin(id: string, current: StoredProfileDocument, deletedAt: string): Promise<void>;
  takeFromBin(id: string): Promise<void>;
  /** Removes a profile for good, with its history. */
  destroy(place: DocumentPlace): Promise<void>;
}

export function createProfileStore(store: DocumentStore, documents: StoredDocuments): ProfileStore {
  async function readAt(place: DocumentPlace): Promise<StoredProfileDocument | null> {
    const stored = await documents.read(profileKind, place);
    // The file's name is the profile's id, whatever a hand-made copy of another file says.
    return stored && { ...stored, profile: { ...stored.profile, id: place.name } };
  }

  async function earlier(id: string, before: number): Promise<readonly ProfileVersion[]> {
    const history = await documents.read(historyKind, historyPlace(id));
    return (history?.versions ?? []).filter(({ revision }) => revision < before);
  }

  return {
    read: (id) => readAt(profilePlace(id)),

    async replace(id, next, former) {
      if (former !== null) {
        const { revision, savedAt, profile } = former;
        // One more than is shown: after a kill between the two writes, the newest of these is still the current one.
        const versions = [{ revision, savedAt, profile }, ...(await earlier(id, revision))];
        await documents.write(historyKind, historyPlace(id), {
          versions: versions.slice(0, VERSIONS_KEPT),
        });
      }
      await documents.write(profileKind, profilePlace(id), next);
    },

    annotate: (id, next) => documents.write(profileKind, profilePlace(id), next),

    earlier: async (id, current) => (await earlier(id, current.revision)).slice(0, VERSIONS_KEPT - 1),

    entries: async () => (await store.list('profiles')).filter(({ name }) => isProfileName(name)),

    binned: async () => (await store.list('bin')).map(({ name }) => name).filter(isProfileName),

    readBinned: (id) => readAt(binPlace(id)),

    async moveToBin(id, current, deletedAt) {
      await documents.write(profileKind, profilePlace(id), { ...current, deletedAt });
      await store.move(profilePlace(id), binPlace(id));
    },

    takeFromBin: (id) => store.move(binPlace(id), profilePlace(id)),

    async destroy(place) {
      await store.remove(historyPlace(place.name));
      await store.remove(place);
    },
  };
}
