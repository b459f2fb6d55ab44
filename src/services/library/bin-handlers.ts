import type { Handlers } from '#contract/contract';
import { success } from '#core/result';
import { replyWith } from '../storage/reply-with';
import type { LibraryContext } from './library-context';
import { profileNotFound } from './save-profile';
import { profilePlace } from './stored-profile';

type BinHandlers = Pick<Handlers, 'library.delete' | 'library.undelete' | 'library.deleted'>;

/** Deleting a profile with undo. */
export function createBinHandlers({ store, profiles, lock, now }: LibraryContext): BinHandlers {
  return {
    'library.delete': ({ id: given }) =>
      replyWith(() =>
        lock.run(async () => {
          const id = given.toLowerCase();
          const current = await profiles.read(id);
          if (current === null) return profileNotFound;
          await profiles.moveToBin(id, current, now().toISOString());
          return success({ id });
        }),
      ),

    'library.undelete': ({ id: given }) =>
      replyWith(() =>
        lock.run(async () => {
          const id = given.toLowerCase();
          const binned = await profiles.readBinned(id);
          // Nothing in the library is replaced, not even a file that this version can't read.
          if (binned === null || (await store.stamp(profilePlace(id))) !== null) return profileNotFound;
          await profiles.takeFromBin(id);
          return success({ id, revision: binned.revision, savedAt: binned.savedAt });
        }),
      ),

    'library.deleted': () =>
      replyWith(async () => {
        const binned = await Promise.all(
          (await profiles.binned()).map(async (id) => ({ id, stored: await profiles.readBinned(id) })),
        );
        const told = binned.flatMap(({ id, stored }) =>
          stored === null
            ? []
            : { id, name: stored.profile.name, deletedAt: stored.deletedAt ?? stored.savedAt },
        );
        // The latest first.
        return success({
          profiles: told.toSorted((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1)),
        });
      }),
  };
}
