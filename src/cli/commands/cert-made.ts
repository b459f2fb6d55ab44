import type { OperationError } from '#contract/operation-error';
import type { MadeFile } from '#contract/operations/certificate-make-operations';
import { isMakeRefusal } from '#core/certificate/make/refusal';
import { resolve } from 'node:path';
import type { ExitCode } from '../exit-code';
import { visible } from '../output/visible';
import { writePlacedFiles } from '../output/write-one-file';
import type { Session } from '../session';
import { fail } from './fail';

const EMPTY = { files: [] };

/** Ends a command: 1 where something was refused, 2 where it could not be read or written. */
export async function endMaking(session: Session, error: OperationError): Promise<ExitCode> {
  await fail(session, error, EMPTY);
  return isMakeRefusal(error.code) || error.code === 'file.exists' ? 1 : 2;
}

export interface PlacedMade {
  readonly file: MadeFile;
  /** As it was typed. */
  readonly path: string;
}

export interface MadeReport {
  readonly made: readonly PlacedMade[];
  readonly force: boolean;
  /** Members of the JSON document besides the files. */
  readonly facts: object;
  /** Further lines for people. */
  readonly notes: readonly string[];
}

/** Writes what was made, and says where it is. */
export async function saveMade(
  session: Session,
  { made, force, facts, notes }: MadeReport,
): Promise<ExitCode> {
  const { io, text } = session;
  const placed = made.map(({ file: { content, holdsKey }, path }) => ({
    ...{ path: resolve(io.cwd, path), shown: path, isPrivate: holdsKey },
    bytes: content.kind === 'text' ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64'),
  }));
  const saved = await writePlacedFiles(placed, force);
  if (!saved.ok) return endMaking(session, saved.error);
  const files = made.map(({ file: { holdsKey }, path }) => ({ path, holdsKey }));
  const { written, writtenPrivate } = text.cli.cert;
  if (session.json) await session.printJson({ files, ...facts });
  else {
    const lines = files.map(({ path, holdsKey }) => (holdsKey ? writtenPrivate : written)(visible(path)));
    await session.print([...lines, ...notes.map(visible)]);
  }
  return 0;
}
