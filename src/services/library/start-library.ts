import { createImportJournal } from './import-journal';
import type { LibraryContext } from './library-context';
import { binPlace } from './stored-profile';

/** Days that a deleted profile can be brought back. */
export const BIN_DAYS = 30;

async function outdated({ profiles, now }: LibraryContext): Promise<readonly string[]> {
  const limit = new Date(now().getTime() - BIN_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const old: string[] = [];
  for (const id of await profiles.binned()) {
    const deletedAt = (await profiles.readBinned(id))?.deletedAt;
    if (deletedAt !== undefined && deletedAt < limit) old.push(id);
  }
  return old;
}

/** What a start finds to do: an import that was cut short, and profiles that have been in the bin for long enough. */
export async function startLibrary(context: LibraryContext): Promise<void> {
  const journal = createImportJournal(context.store, context.documents, context.profiles);
  if (!(await journal.isPending()) && (await outdated(context)).length === 0) return;
  await context.lock.run(async () => {
    if (await journal.isPending()) await journal.rollBack();
    for (const id of await outdated(context)) await context.profiles.destroy(binPlace(id));
  });
}
