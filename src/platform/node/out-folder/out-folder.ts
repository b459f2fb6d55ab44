import { operationError, type OperationError } from '#contract/operation-error';
import { topOf } from '#core/export/file-name';
import { failure, success, type Result } from '#core/result';
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_NAME, readManifest, sha256, writeManifest, type Manifest } from './manifest';

export interface FileToWrite {
  /** A plain name, or a path with slashes to a folder within. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Readable by nobody else: it may hold secrets. */
  readonly isPrivate: boolean;
}

const PRIVATE_MODE = 0o600;
const SHARED_MODE = 0o644;

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unexpected fault';
}

function writingError(path: string, error: unknown): OperationError {
  const reason = codeOf(error);
  return reason === 'ENOSPC' || reason === 'EDQUOT'
    ? operationError('file.disk-full', { path })
    : operationError('file.not-writable', { path, reason });
}

/** Whether what stands between is folders, so that nothing is written through a link that somebody else set. */
async function isReachedByFolders(folder: string, name: string): Promise<boolean> {
  const between = name.split('/').slice(0, -1);
  for (const depth of between.keys()) {
    const there = await lstat(join(folder, ...between.slice(0, depth + 1)));
    if (!there.isDirectory()) return false;
  }
  return true;
}

/** Whether a file may be replaced: it is not there, it is the same already, or it is as this program left it. */
async function mayReplace(folder: string, { name, bytes }: FileToWrite, written: string | undefined) {
  try {
    const path = join(folder, name);
    if (!(await isReachedByFolders(folder, name))) return false;
    const there = await lstat(path);
    if (!there.isFile()) return false;
    if (written === undefined && there.size !== bytes.length) return false;
    const hash = sha256(await readFile(path));
    return hash === written || hash === sha256(bytes);
  } catch (error) {
    // Where the folder is none, writing into it will say so.
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

/** Names that others wrote into the folder, or changed there since this program wrote them. */
export async function findForeignFiles(
  folder: string,
  files: readonly FileToWrite[],
): Promise<ReadonlySet<string>> {
  const manifest = await readManifest(folder);
  const foreign = new Set<string>();
  for (const file of files) {
    if (!(await mayReplace(folder, file, manifest.get(file.name)))) foreign.add(file.name);
  }
  return foreign;
}

async function writeTemporary(folder: string, { bytes, isPrivate }: FileToWrite): Promise<string> {
  const path = join(folder, `.wlan-wizard-${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(path, 'wx', isPrivate ? PRIVATE_MODE : SHARED_MODE);
  try {
    await file.writeFile(bytes);
    await file.sync();
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Files that this program wrote into a folder the last time and that are no part of it any more; a server would read
 * them too.
 */
function leftoversOf(known: Manifest, files: readonly FileToWrite[]): readonly string[] {
  const written = new Set(files.map(({ name }) => name));
  const folders = new Set(files.map(({ name }) => topOf(name)).filter((top) => !written.has(top)));
  return [...known.keys()].filter((name) => folders.has(topOf(name)) && !written.has(name));
}

/** What somebody changed since stays. */
async function removeUnchanged(folder: string, known: Manifest, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes !== null && sha256(bytes) === known.get(name)) await rm(join(folder, name));
  }
}

interface Written {
  readonly temporary: string;
  readonly final: string;
}

/**
 * Writes all files or, where one can't be written, none: each first under another name, and only when all are on
 * the disk under their own. The folder is made where it is missing; the paths in errors are as given.
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<void, OperationError>> {
  const waiting: Written[] = [];
  let path = folder;
  try {
    await mkdir(folder, { recursive: true });
    const known = await readManifest(folder);
    const manifest = new Map([...known, ...files.map(({ name, bytes }) => [name, sha256(bytes)] as const)]);
    for (const name of leftoversOf(known, files)) manifest.delete(name);
    const record = { name: MANIFEST_NAME, bytes: writeManifest(manifest), isPrivate: true };
    for (const file of [...files, record]) {
      path = join(folder, file.name);
      waiting.push({ temporary: await writeTemporary(folder, file), final: path });
    }
    for (const { temporary, final } of waiting) {
      path = final;
      await mkdir(dirname(final), { recursive: true });
      await rename(temporary, final);
    }
    await removeUnchanged(folder, known, leftoversOf(known, files));
    return success(undefined);
  } catch (error) {
    for (const { temporary } of waiting) await rm(temporary, { force: true }).catch(() => undefined);
    return failure(writingError(path, error));
  }
}
