import type { DocumentStore } from '../ports/document-store';
import { sealSecrets } from '../seal/profile-secrets';
import type { OpenVault } from '../seal/vault';
import type { StoredDocuments } from '../storage/stored-documents';
import { historyKind, historyPlace, isProfileName, profileKind, type ProfileVersion } from './stored-profile';

type Version = Pick<ProfileVersion, 'profile'>;

function sealVersion<V extends Version>(id: string, version: V, vault: OpenVault): V {
  const sealed = sealSecrets(id, version.profile, vault, version.profile);
  return sealed.ok ? { ...version, profile: sealed.value } : version;
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * Seals every secret that lies readable in the library, its history and its bin. Can be cut short at any moment and
 * run again: each document is whole before and after, and what is sealed already stays as it is.
 */
export async function sealStoredProfiles(
  store: DocumentStore,
  documents: StoredDocuments,
  vault: OpenVault,
): Promise<void> {
  for (const collection of ['profiles', 'bin'] as const) {
    for (const { name } of (await store.list(collection)).filter((entry) => isProfileName(entry.name))) {
      const stored = await documents.read(profileKind, { collection, name });
      const sealed = stored && sealVersion(name, stored, vault);
      if (sealed && differ(sealed, stored)) await documents.write(profileKind, { collection, name }, sealed);
    }
  }
  for (const { name } of (await store.list('history')).filter((entry) => isProfileName(entry.name))) {
    const history = await documents.read(historyKind, historyPlace(name));
    const sealed = history && {
      versions: history.versions.map((version) => sealVersion(name, version, vault)),
    };
    if (sealed && differ(sealed, history)) await documents.write(historyKind, historyPlace(name), sealed);
  }
}
