import type { OperationError } from '#contract/operation-error';
import { success, type Result } from '#core/result';
import type { Session } from '../session';
import { readCertificateFile, readFirstLine } from './read-input';

/** The first line of a passphrase file; null where none was named. */
export async function readPassphrase(
  session: Session,
  file: string | undefined,
): Promise<Result<string | null, OperationError>> {
  return file === undefined ? success(null) : readFirstLine(file, session.io);
}

/** Certificate files in Base64, in the order given. */
export async function readFiles(
  session: Session,
  files: readonly string[],
): Promise<Result<string[], OperationError>> {
  const read: string[] = [];
  for (const file of files) {
    const base64 = await readCertificateFile(file, session.io);
    if (!base64.ok) return base64;
    read.push(base64.value);
  }
  return success(read);
}
