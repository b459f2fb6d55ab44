import type { OperationError } from '#contract/operation-error';
import { pointer } from '#core/finding/finding';
import type { CheckedEntry } from '#core/profile/library-file';
import { failure, success, type Result } from '#core/result';
import { readFirstLine } from './read-input';
import type { Session } from '../session';

/** Opens the secrets of a file that was sealed with a passphrase: all of them, or none and the reason. */
export async function openSealed(
  { io }: Session,
  entries: readonly CheckedEntry[],
  passphraseFile: string,
): Promise<Result<readonly CheckedEntry[], OperationError>> {
  const passphrase = await readFirstLine(passphraseFile, io);
  if (!passphrase.ok) return passphrase;
  const [{ openImported }, { nodeCipher }] = await Promise.all([
    import('#services/library/open-imported'),
    import('#platform/node/crypto/node-cipher'),
  ]);
  const readable = entries.flatMap((entry, index) =>
    entry.parsed.ok ? [{ entry, path: pointer('/profiles', index), document: entry.parsed.document }] : [],
  );
  const opened = await openImported(nodeCipher, { state: 'unprotected' }, readable, passphrase.value);
  if (!opened.ok) return failure(opened.error);
  const documents = new Map(readable.map(({ entry }, index) => [entry, opened.value[index]]));
  return success(
    entries.map((entry) => {
      const document = documents.get(entry);
      if (document === undefined || !entry.parsed.ok) return entry;
      return { ...entry, parsed: { ...entry.parsed, document } };
    }),
  );
}
