import type { Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success } from '#core/result';
import { sealSecrets } from '../seal/profile-secrets';
import type { LibraryContext } from './library-context';
import type { StoredProfileDocument } from './stored-profile';

export interface Saved {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
}

export const profileNotFound = failure(operationError('library.profile-not-found', {}));

/** Stores a profile as the next revision of what is there; the caller holds the library's lock. */
export async function storeRevision(
  { profiles, seal, now }: Pick<LibraryContext, 'profiles' | 'seal' | 'now'>,
  id: string,
  profile: ProfileDocument,
  current: StoredProfileDocument | null,
  sealedBefore: ProfileDocument | null = current?.profile ?? null,
): Promise<Reply<Saved>> {
  const sealed = sealSecrets(id, { ...profile, id }, await seal.vault(), sealedBefore);
  if (!sealed.ok) return sealed;
  const revision = (current?.revision ?? 0) + 1;
  const savedAt = now().toISOString();
  const lastExport = current?.lastExport ?? null;
  await profiles.replace(id, { revision, savedAt, lastExport, profile: sealed.value }, current);
  return success({ id, revision, savedAt });
}

/** Creates a profile that has no id yet, or replaces the one whose id it has. */
export function saveProfile(
  context: LibraryContext,
  profile: ProfileDocument,
  baseRevision: number | undefined,
): Promise<Reply<Saved>> {
  return context.lock.run(async () => {
    if (profile.id === undefined) return storeRevision(context, context.newId(), profile, null);
    const id = profile.id.toLowerCase();
    const current = await context.profiles.read(id);
    if (current === null) return profileNotFound;
    if (baseRevision !== undefined && baseRevision !== current.revision) {
      return failure(
        operationError('library.conflict', { expected: baseRevision, actual: current.revision }),
      );
    }
    return storeRevision(context, id, profile, current);
  });
}
