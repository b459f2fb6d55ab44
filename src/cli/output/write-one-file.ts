import { operationError, type OperationError } from '#contract/operation-error';
import { failure, success, type Result } from '#core/result';
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unexpected fault';
}

/** What lies there now; null where nothing does. */
async function present(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file beside its place and renames it over it, so that nobody sees half of it. A file with other content is
 * left alone unless `force`. `shown` is the path as it was typed.
 */
export async function writeOneFile(
  { path, shown, force }: { readonly path: string; readonly shown: string; readonly force: boolean },
  bytes: Uint8Array,
): Promise<Result<void, OperationError>> {
  const temporary = join(dirname(path), `.wlan-wizard-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const there = force ? null : await present(path);
    if (there !== null && !there.equals(bytes))
      return failure(operationError('file.exists', { path: shown }));
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
    return success(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = codeOf(error);
    return failure(
      reason === 'ENOSPC' || reason === 'EDQUOT'
        ? operationError('file.disk-full', { path: shown })
        : operationError('file.not-writable', { path: shown, reason }),
    );
  }
}
