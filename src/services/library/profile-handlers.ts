import type { Handlers } from '#contract/contract';
import { success } from '#core/result';
import { openSecrets } from '../seal/profile-secrets';
import { replyWith } from '../storage/reply-with';
import type { LibraryContext } from './library-context';
import { profileNotFound, saveProfile, storeRevision } from './save-profile';
import { uniqueName } from './unique-name';

type ProfileHandlers = Pick<
  Handlers,
  'library.list' | 'library.get' | 'library.save' | 'library.duplicate' | 'library.markExported'
>;

/** Reading, saving and copying profiles. */
export function createProfileHandlers(context: LibraryContext): ProfileHandlers {
  const { profiles, index, lock, seal, now, newId } = context;
  return {
    'library.list': ({ search }) =>
      replyWith(async () => success({ profiles: [...(await index.search(search))] })),

    'library.get': ({ id: given }) =>
      replyWith(async () => {
        const id = given.toLowerCase();
        const stored = await profiles.read(id);
        if (stored === null) return profileNotFound;
        const { revision, savedAt, profile } = stored;
        return success({ id, revision, savedAt, profile: openSecrets(id, profile, await seal.vault()) });
      }),

    'library.save': ({ profile, baseRevision }) =>
      replyWith(() => saveProfile(context, profile, baseRevision)),

    'library.duplicate': ({ id: given, name }) =>
      replyWith(() =>
        lock.run(async () => {
          const id = given.toLowerCase();
          const original = await profiles.read(id);
          if (original === null) return profileNotFound;
          const profile = openSecrets(id, original.profile, await seal.vault());
          const copy = { ...profile, name: uniqueName(name ?? profile.name, await index.names()) };
          return storeRevision(context, newId(), copy, null);
        }),
      ),

    'library.markExported': ({ id: given, targets }) =>
      replyWith(() =>
        lock.run(async () => {
          const id = given.toLowerCase();
          const current = await profiles.read(id);
          if (current === null) return profileNotFound;
          await profiles.annotate(id, { ...current, lastExport: { at: now().toISOString(), targets } });
          return success({});
        }),
      ),
  };
}
