import type { Reply } from '#contract/contract';
import { fromLibraryFileError, operationError } from '#contract/operation-error';
import { finding, pointer, type Finding } from '#core/finding/finding';
import { checkProfile } from '#core/profile/check-profile';
import { readLibrary, type CheckedLibrary } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success } from '#core/result';
import { sealSecrets } from '../seal/profile-secrets';
import { createImportJournal } from './import-journal';
import type { LibraryContext } from './library-context';
import { openImported, type ImportedProfile } from './open-imported';
import type { StoredProfileDocument } from './stored-profile';
import { uniqueName } from './unique-name';

export interface Imported {
  readonly added: { readonly id: string; readonly name: string }[];
  readonly findings: Finding[];
}

interface Newcomer {
  readonly id: string;
  readonly stored: StoredProfileDocument;
}

const pathOf = (index: number) => pointer('', 'profiles', index);

/** Well-formed profiles; rules may be broken, since the library keeps unfinished profiles too. */
function wellFormed({ profiles, findings }: CheckedLibrary): Reply<readonly ImportedProfile[]> {
  const wrong = profiles.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.findings));
  const errors = [...findings, ...wrong].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return failure(operationError('library.invalid-form', { findings: errors.length }));
  return success(
    profiles.flatMap(({ parsed }, index) =>
      parsed.ok ? { path: pathOf(index), document: parsed.document } : [],
    ),
  );
}

/** Ids and names that are free here; what had to be renamed is reported. */
async function settle(
  { profiles, index, newId }: LibraryContext,
  documents: readonly ProfileDocument[],
): Promise<{ profiles: (ProfileDocument & { id: string })[]; findings: Finding[] }> {
  const names = new Set(await index.names());
  const ids = new Set([...(await profiles.entries()).map(({ name }) => name), ...(await profiles.binned())]);
  const findings: Finding[] = [];
  const settled = documents.map((document, position) => {
    const wanted = document.id?.toLowerCase();
    const id = wanted === undefined || ids.has(wanted) ? newId() : wanted;
    const name = uniqueName(document.name, names);
    if (name !== document.name) {
      const path = pointer(pathOf(position), 'name');
      findings.push(finding('profile.renamed', path, { from: document.name, to: name }));
    }
    ids.add(id);
    names.add(name);
    return { ...document, id, name };
  });
  return { profiles: settled, findings };
}

async function sealAll(context: LibraryContext, profiles: readonly (ProfileDocument & { id: string })[]) {
  const vault = await context.seal.vault();
  const savedAt = context.now().toISOString();
  const newcomers: Newcomer[] = [];
  for (const profile of profiles) {
    const sealed = sealSecrets(profile.id, profile, vault, null);
    if (!sealed.ok) return sealed;
    newcomers.push({
      id: profile.id,
      stored: { revision: 1, savedAt, lastExport: null, profile: sealed.value },
    });
  }
  return success(newcomers);
}

async function add(context: LibraryContext, newcomers: readonly Newcomer[]): Promise<void> {
  const { store, documents, profiles } = context;
  const ids = newcomers.map(({ id }) => id);
  await createImportJournal(store, documents, profiles).run(ids, async () => {
    for (const { id, stored } of newcomers) await profiles.replace(id, stored, null);
  });
}

/** Adds the profiles of a library file: all of them, or none. */
export async function importLibrary(
  context: LibraryContext,
  text: string,
  passphrase: string | undefined,
): Promise<Reply<Imported>> {
  const read = readLibrary(text);
  if (!read.ok) return failure(fromLibraryFileError(read.error));
  const imported = wellFormed(read.value);
  if (!imported.ok) return imported;
  const opened = await openImported(context.cipher, await context.seal.vault(), imported.value, passphrase);
  if (!opened.ok) return opened;
  return context.lock.run(async () => {
    const settled = await settle(context, opened.value);
    const sealed = await sealAll(context, settled.profiles);
    if (!sealed.ok) return sealed;
    await add(context, sealed.value);
    const own = opened.value.flatMap((profile, index) => checkProfile(profile, pathOf(index)).findings);
    return success({
      added: settled.profiles.map(({ id, name }) => ({ id, name })),
      findings: [...settled.findings, ...own],
    });
  });
}
