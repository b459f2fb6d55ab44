import { operationError, type OperationError } from '#contract/operation-error';
import { failure, success, type Result } from '#core/result';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface PlacedFile {
  readonly path: string;
  /** The path as it was typed. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  /** Readable by nobody else: a private key is in it. */
  readonly isPrivate: boolean;
}

const PRIVATE_MODE = 0o600;
const SHARED_MODE = 0o666;

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unexpected fault';
}

function writingError(shown: string, error: unknown): OperationError {
  const reason = codeOf(error);
  return reason === 'ENOSPC' || reason === 'EDQUOT'
    ? operationError('file.disk-full', { path: shown })
    : operationError('file.not-writable', { path: shown, reason });
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

async function isTaken({ path, bytes }: PlacedFile): Promise<boolean> {
  const there = await present(path);
  return there !== null && !there.equals(bytes);
}

/**
 * Writes all files or, where one can't be written, none: each beside its place and then renamed over it, so that
 * nobody sees half of one. A file with other content is left alone unless `force`. Missing folders are made.
 */
export async function writePlacedFiles(
  files: readonly PlacedFile[],
  force: boolean,
): Promise<Result<void, OperationError>> {
  const waiting: { readonly temporary: string; readonly path: string }[] = [];
  let shown = '';
  try {
    for (const file of files) {
      ({ shown } = file);
      if (!force && (await isTaken(file))) return failure(operationError('file.exists', { path: shown }));
    }
    for (const { path, bytes, isPrivate, shown: typed } of files) {
      shown = typed;
      await mkdir(dirname(path), { recursive: true });
      const temporary = join(dirname(path), `.wlan-wizard-${randomBytes(8).toString('hex')}.tmp`);
      waiting.push({ temporary, path });
      await writeFile(temporary, bytes, { flag: 'wx', mode: isPrivate ? PRIVATE_MODE : SHARED_MODE });
    }
    for (const { temporary, path } of waiting) await rename(temporary, path);
    return success(undefined);
  } catch (error) {
    for (const { temporary } of waiting) await rm(temporary, { force: true }).catch(() => undefined);
    return failure(writingError(shown, error));
  }
}

/** The same for one file that anybody may read. */
export function writeOneFile(
  { path, shown, force }: { readonly path: string; readonly shown: string; readonly force: boolean },
  bytes: Uint8Array,
): Promise<Result<void, OperationError>> {
  return writePlacedFiles([{ path, shown, bytes, isPrivate: false }], force);
}
