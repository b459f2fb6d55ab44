import type { Reply } from '#contract/contract';
import { operationError, type OperationError } from '#contract/operation-error';
import type { ProfileDocument } from '#core/profile/profile-document';
import { listSecrets, mapSecrets, type SecretMember } from '#core/profile/secret-members';
import { failure, success } from '#core/result';
import type { Cipher } from '../ports/cipher';
import { secretContext } from '../seal/profile-secrets';
import { createSharedOpener, isSharedSecret } from '../seal/shared-seal';
import type { Vault } from '../seal/vault';

/** A profile of the file and its place there. */
export interface ImportedProfile {
  readonly path: string;
  readonly document: ProfileDocument;
}

interface SealedMember extends SecretMember {
  readonly secret: { readonly sealed: string };
}

function sealedMembers(profile: ProfileDocument): readonly SealedMember[] {
  return listSecrets(profile).filter((member): member is SealedMember => typeof member.secret !== 'string');
}

/** Opens one profile's secrets; the texts by path, or the first that does not open. */
async function openMembers(
  { path, document }: ImportedProfile,
  open: (sealed: string, context: string) => Promise<string | null>,
): Promise<Reply<ReadonlyMap<string, string>>> {
  const opened = new Map<string, string>();
  for (const member of sealedMembers(document)) {
    const text = await open(member.secret.sealed, secretContext(document.id?.toLowerCase() ?? '', member));
    if (text === null) return failure(notOurs(path + member.path));
    opened.set(member.path, text);
  }
  return success(opened);
}

function notOurs(path: string): OperationError {
  return operationError('operation.invalid-input', { path, expected: 'p1 sealed' });
}

/**
 * Opens every sealed secret of a file: with the passphrase that it was given away with, or, where the file comes
 * out of this library's own folder, with the library's key. All of them or none.
 */
export async function openImported(
  cipher: Cipher,
  vault: Vault,
  imported: readonly ImportedProfile[],
  passphrase: string | undefined,
): Promise<Reply<readonly ProfileDocument[]>> {
  const members = imported.flatMap(({ document }) => sealedMembers(document));
  const isShared = members.some(({ secret }) => isSharedSecret(secret.sealed));
  if (isShared && passphrase === undefined) return failure(operationError('seal.locked', {}));
  const opener = createSharedOpener(cipher, passphrase ?? '');
  const openedContexts = new Set<string>();
  const open = async (sealed: string, context: string) => {
    const shared = isSharedSecret(sealed) ? await opener.open(sealed, context) : null;
    if (shared !== null) openedContexts.add(context);
    return shared ?? (vault.state === 'open' ? vault.open(sealed, context) : null);
  };
  const profiles: ProfileDocument[] = [];
  for (const one of imported) {
    const opened = await openMembers(one, open);
    // Where nothing at all opens, it is the passphrase; where some do, this one was changed or moved.
    if (!opened.ok)
      return isShared && openedContexts.size === 0
        ? failure(operationError('seal.wrong-passphrase', {}))
        : opened;
    profiles.push(mapSecrets(one.document, (secret, { path }) => opened.value.get(path) ?? secret));
  }
  return success(profiles);
}
