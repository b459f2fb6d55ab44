import type { Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { writeLibrary } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { listSecrets, mapSecrets, withoutSecrets } from '#core/profile/secret-members';
import { failure, success } from '#core/result';
import { characterCount } from '#core/utf8';
import { normalPassphrase, PASSPHRASE_MINIMUM } from '../seal/keyring';
import { openSecrets, secretContext } from '../seal/profile-secrets';
import { createSharedSealer } from '../seal/shared-seal';
import type { LibraryContext } from './library-context';
import { profileNotFound } from './save-profile';

export type SecretsChoice =
  | { readonly kind: 'include' }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'seal'; readonly passphrase: string };

export const LIBRARY_FILE_NAME = 'wlan-library.wlan.json';

type Exportable = ProfileDocument & { readonly id: string };

async function readAll(
  { profiles, seal }: LibraryContext,
  ids: readonly string[],
): Promise<Reply<Exportable[]>> {
  const vault = await seal.vault();
  const read: Exportable[] = [];
  for (const id of ids) {
    const stored = await profiles.read(id);
    if (stored === null) return profileNotFound;
    read.push({ ...openSecrets(id, stored.profile, vault), id });
  }
  // Name order, so that the same profiles give the same bytes; the id decides between equal names.
  return success(
    read.toSorted((one, other) =>
      one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1,
    ),
  );
}

function isStillSealed(profile: ProfileDocument): boolean {
  return listSecrets(profile).some(({ secret }) => typeof secret !== 'string');
}

async function withSecrets(
  { cipher, seal }: LibraryContext,
  profiles: readonly Exportable[],
  secrets: SecretsChoice,
): Promise<Reply<readonly ProfileDocument[]>> {
  if (secrets.kind === 'leave-out') return success(profiles.map(withoutSecrets));
  if (profiles.some(isStillSealed)) {
    const { state } = await seal.vault();
    return failure(operationError(state === 'locked' ? 'seal.locked' : 'seal.damaged', {}));
  }
  if (secrets.kind === 'include') return success(profiles);
  if (characterCount(normalPassphrase(secrets.passphrase)) < PASSPHRASE_MINIMUM) {
    return failure(operationError('seal.passphrase-too-short', { minimum: PASSPHRASE_MINIMUM }));
  }
  const sealer = await createSharedSealer(cipher, secrets.passphrase);
  return success(
    profiles.map((profile) =>
      mapSecrets(profile, (secret, place) =>
        typeof secret !== 'string' || secret === ''
          ? secret
          : { sealed: sealer.seal(secret, secretContext(profile.id, place)) },
      ),
    ),
  );
}

/** The text of a library file with the given profiles, or with all of them. */
export async function exportLibrary(
  context: LibraryContext,
  ids: readonly string[] | undefined,
  secrets: SecretsChoice,
): Promise<Reply<{ fileName: string; text: string }>> {
  const chosen = ids?.map((id) => id.toLowerCase()) ?? (await context.index.search('')).map(({ id }) => id);
  const read = await readAll(context, [...new Set(chosen)]);
  if (!read.ok) return read;
  const profiles = await withSecrets(context, read.value, secrets);
  if (!profiles.ok) return profiles;
  return success({ fileName: LIBRARY_FILE_NAME, text: writeLibrary(profiles.value) });
}
