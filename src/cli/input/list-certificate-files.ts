import { operationError, type OperationError } from '#contract/operation-error';
import { failure, success, type Result } from '#core/result';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** Names that certificates are downloaded under. */
const ENDINGS = /\.(?:pem|der|cer|crt)$/i;

/** A file, and its path below the folder with `/` between its parts. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

/** The certificate files of a folder and of those below it, in the order of their names. */
export async function listCertificateFiles(
  folder: string,
  cwd: string,
): Promise<Result<readonly ListedFile[], OperationError>> {
  const root = resolve(cwd, folder);
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
    return success(files.map((path) => ({ path, name: relative(root, path).split(sep).join('/') })));
  } catch (error) {
    const reason = (error as { code?: string }).code ?? 'unexpected fault';
    return failure(
      reason === 'ENOENT'
        ? operationError('file.not-found', { path: folder })
        : operationError('file.not-readable', { path: folder, reason }),
    );
  }
}
