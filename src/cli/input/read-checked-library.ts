import { fromLibraryFileError, type OperationError } from '#contract/operation-error';
import { readLibrary, type CheckedLibrary } from '#core/profile/library-file';
import { failure, type Result } from '#core/result';
import type { Session } from '../session';
import { readLibraryText } from './read-input';

/** A library file with every profile checked; `-` is standard input. */
export async function readCheckedLibrary(
  session: Session,
  file: string,
): Promise<Result<CheckedLibrary, OperationError>> {
  const text = await readLibraryText(file, session.io);
  if (!text.ok) return text;
  const library = readLibrary(text.value);
  return library.ok ? library : failure(fromLibraryFileError(library.error));
}
