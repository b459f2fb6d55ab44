import type { WireFile } from '#contract/shapes';
import { operationError, type OperationError } from '#contract/operation-error';
import type { Refusal } from '#core/export/export-params';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { Result } from '#core/result';
import { errorText, refusalText } from '#messages/catalogue';
import { findForeignFiles, writeFiles, type FileToWrite } from '#platform/node/out-folder/out-folder';
import { dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../exit-code';
import { openProfile, pickNamed, pickOnly } from '../input/pick-profiles';
import { readCheckedLibrary } from '../input/read-checked-library';
import { visible } from '../output/visible';
import type { Session } from '../session';
import { fail } from './fail';

export interface LabOptions {
  readonly out: string;
  readonly profile?: string;
  readonly port?: number;
  readonly force?: boolean;
  readonly passphraseFile?: string;
}

const EMPTY = { files: [], refused: [] };

async function readProfile(
  session: Session,
  file: string,
  { profile, passphraseFile }: LabOptions,
): Promise<Result<ProfileDocument, OperationError>> {
  const library = await readCheckedLibrary(session, file);
  if (!library.ok) return library;
  const named = pickNamed(session, library.value.profiles, profile === undefined ? undefined : [profile]);
  return openProfile(session, pickOnly(session, named), passphraseFile);
}

function toFile({ fileName, content }: WireFile): FileToWrite {
  const bytes = content.kind === 'text' ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64');
  return { name: fileName, bytes, isPrivate: true };
}

async function refuse(
  session: Session,
  profile: string,
  why: Refusal | OperationError<'file.exists'>,
): Promise<ExitCode> {
  const { code, params } = why;
  const { language } = session;
  const message = why.code === 'file.exists' ? errorText(language, why) : refusalText(language, why);
  if (session.json) await session.printJson({ ...EMPTY, refused: [{ profile, code, message, params }] });
  else await session.print(visible(message));
  return 1;
}

async function report(session: Session, profile: string, paths: readonly string[]): Promise<ExitCode> {
  const { lab } = session.text.cli;
  const [instruction = ''] = paths;
  if (session.json) {
    await session.printJson({ files: paths.map((path) => ({ profile, path })), refused: [] });
  } else await session.print([lab.written(visible(dirname(instruction))), lab.next(visible(instruction))]);
  return 0;
}

/** Writes a lab; never over somebody else's files unless forced. */
async function write(
  session: Session,
  profile: string,
  files: readonly FileToWrite[],
  { out, force }: LabOptions,
): Promise<ExitCode> {
  const folder = resolve(session.io.cwd, out);
  const [foreign] = force === true ? [] : await findForeignFiles(folder, files);
  if (foreign !== undefined) {
    return refuse(session, profile, operationError('file.exists', { path: join(out, foreign) }));
  }
  const written = await writeFiles(folder, files);
  if (!written.ok) return fail(session, written.error, EMPTY);
  const paths = files.map(({ name }) => join(out, name));
  return report(session, profile, paths);
}

/** `lab FILE`: a folder that proves a profile's authentication on one computer. */
export async function runLab(session: Session, file: string, options: LabOptions): Promise<ExitCode> {
  const profile = await readProfile(session, file, options);
  if (!profile.ok) return fail(session, profile.error, EMPTY);
  await session.note(session.text.cli.lab.making);
  const { port } = options;
  const made = await session.client['lab.make']({
    ...{ profile: profile.value, language: session.language },
    ...(port !== undefined && { port }),
  });
  if (!made.ok) return fail(session, made.error, EMPTY);
  const { name } = profile.value;
  const { files, refused } = made.value;
  return refused === null ? write(session, name, files.map(toFile), options) : refuse(session, name, refused);
}
