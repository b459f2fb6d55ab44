import type { CheckedEntry, CheckedLibrary } from '#core/profile/library-file';
import type { OperationError } from '#contract/operation-error';
import { success, type Result } from '#core/result';
import { writeFiles } from '#platform/node/out-folder/out-folder';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../exit-code';
import { parseOptions, parseTargets } from '../export/export-options';
import { toReportJson, toReportLines, type ExportReport } from '../export/export-report';
import { readClientIdentity } from '../export/client-identity';
import { makeExports, refuseForeign, type ExportOrder, type Made } from '../export/run-exports';
import { openEntries, pickNamed } from '../input/pick-profiles';
import { readCheckedLibrary } from '../input/read-checked-library';
import { toFindingLines } from '../output/finding-lines';
import type { Session } from '../session';
import { fail } from './fail';

export interface ExportCommandOptions {
  readonly to: string;
  readonly out: string;
  readonly profile?: readonly string[];
  readonly secrets?: 'include' | 'mask';
  readonly option?: readonly string[];
  readonly force?: boolean;
  readonly passphraseFile?: string;
  readonly clientIdentity?: string;
  readonly clientPassphraseFile?: string;
}

const EMPTY = { files: [], losses: [], refused: [] };

async function toOrder(
  session: Session,
  options: ExportCommandOptions,
): Promise<Result<ExportOrder, OperationError>> {
  const known = await session.client['target.list']({});
  if (!known.ok) return known;
  const { usage } = session.text.cli;
  const targets = parseTargets(options.to, known.value, usage);
  const given = parseOptions(options.option ?? [], known.value, targets, usage);
  const identity = await readClientIdentity(session, options, known.value, targets);
  if (!identity.ok) return identity;
  const { secrets } = options;
  return success({ targets, options: given, secrets, clientIdentity: identity.value });
}

/** Errors go to standard error in full, since the report only counts them. */
async function noteErrors(session: Session, library: CheckedLibrary, entries: readonly CheckedEntry[]) {
  const findings = [...library.findings, ...entries.flatMap((entry) => entry.findings)];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await session.note(errors.flatMap((one) => toFindingLines(one, session)));
  if (entries.length === 0) await session.note(session.text.cli.nothingToExport);
}

async function report(session: Session, done: ExportReport, folder: string): Promise<ExitCode> {
  if (session.json) await session.printJson(toReportJson(session, done));
  else await session.print(toReportLines(session, done, folder));
  return done.refused.length === 0 ? 0 : 1;
}

async function writeMade(session: Session, made: Made, out: string): Promise<ExitCode> {
  const written =
    made.files.length === 0 ? success(undefined) : await writeFiles(resolve(session.io.cwd, out), made.files);
  if (!written.ok) return fail(session, written.error, toReportJson(session, { ...made, files: [] }));
  const files = made.files.map(({ target, profile, name }) => ({ target, profile, path: join(out, name) }));
  return report(session, { ...made, files }, out);
}

/** `export FILE`: files for targets, or named reasons why not; never over files of others unless forced. */
export async function runExportCommand(
  session: Session,
  file: string,
  options: ExportCommandOptions,
): Promise<ExitCode> {
  const order = await toOrder(session, options);
  if (!order.ok) return fail(session, order.error, EMPTY);
  const library = await readCheckedLibrary(session, file);
  if (!library.ok) return fail(session, library.error, EMPTY);
  const picked = pickNamed(session, library.value.profiles, options.profile);
  await noteErrors(session, library.value, picked);
  const entries = await openEntries(session, picked, options.passphraseFile);
  if (!entries.ok) return fail(session, entries.error, EMPTY);
  const made = await makeExports(session, entries.value, order.value);
  if (!made.ok) return fail(session, made.error, EMPTY);
  const kept = options.force
    ? made.value
    : await refuseForeign(made.value, resolve(session.io.cwd, options.out), options.out);
  return writeMade(session, kept, options.out);
}
