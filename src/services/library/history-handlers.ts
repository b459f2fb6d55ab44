import type { Handlers } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { compareProfiles } from '#core/profile/profile-difference';
import { failure, success } from '#core/result';
import { openSecrets } from '../seal/profile-secrets';
import { replyWith } from '../storage/reply-with';
import type { LibraryContext } from './library-context';
import { profileNotFound, storeRevision } from './save-profile';
import type { ProfileVersion, StoredProfileDocument } from './stored-profile';

type HistoryHandlers = Pick<
  Handlers,
  'library.history' | 'library.compareVersions' | 'library.restoreVersion'
>;

interface Versions {
  readonly current: StoredProfileDocument;
  /** Newest first; the current one is the first. */
  readonly all: readonly ProfileVersion[];
}

async function readVersions({ profiles }: LibraryContext, id: string): Promise<Versions | null> {
  const current = await profiles.read(id);
  return current && { current, all: [current, ...(await profiles.earlier(id, current))] };
}

const versionNotFound = (revision: number) =>
  failure(operationError('library.version-not-found', { revision }));

/** Earlier versions of a profile: what they are, how they differ, and bringing one back. */
export function createHistoryHandlers(context: LibraryContext): HistoryHandlers {
  return {
    'library.history': ({ id }) =>
      replyWith(async () => {
        const versions = await readVersions(context, id.toLowerCase());
        if (versions === null) return profileNotFound;
        const told = versions.all.map(({ revision, savedAt, profile }) => ({
          revision,
          savedAt,
          name: profile.name,
        }));
        return success({ versions: told });
      }),

    'library.compareVersions': ({ id: given, from, to }) =>
      replyWith(async () => {
        const id = given.toLowerCase();
        const versions = await readVersions(context, id);
        if (versions === null) return profileNotFound;
        const older = versions.all.find(({ revision }) => revision === from);
        if (older === undefined) return versionNotFound(from);
        const newer = versions.all.find(({ revision }) => revision === to);
        if (newer === undefined) return versionNotFound(to);
        const vault = await context.seal.vault();
        const [before, after] = [
          openSecrets(id, older.profile, vault),
          openSecrets(id, newer.profile, vault),
        ];
        return success({ changes: [...compareProfiles(before, after)] });
      }),

    'library.restoreVersion': ({ id: given, revision }) =>
      replyWith(() =>
        context.lock.run(async () => {
          const id = given.toLowerCase();
          const versions = await readVersions(context, id);
          if (versions === null) return profileNotFound;
          const version = versions.all.find((one) => one.revision === revision);
          if (version === undefined) return versionNotFound(revision);
          return storeRevision(context, id, version.profile, versions.current, version.profile);
        }),
      ),
  };
}
