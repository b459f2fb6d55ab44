import { operationError, type OperationError } from '#contract/operation-error';
import type { CheckedEntry } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success, type Result } from '#core/result';
import { toFindingLines } from '../output/finding-lines';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { openSealed } from './open-sealed';

/** The profiles of these names, in the order of the library; without names all of them. An unknown name ends the run. */
export function pickNamed(
  { text }: Session,
  profiles: readonly CheckedEntry[],
  names: readonly string[] | undefined,
): readonly CheckedEntry[] {
  if (names === undefined) return profiles;
  const missing = names.find((name) => !profiles.some((entry) => entry.name === name));
  if (missing !== undefined) throw new UsageProblem(text.cli.usage.unknownProfile(missing));
  return profiles.filter(({ name }) => names.includes(name));
}

/** The only profile; none, or several to choose from, end the run. */
export function pickOnly({ text }: Session, profiles: readonly CheckedEntry[]): CheckedEntry {
  const usage = text.cli.pair;
  const [only, ...others] = profiles;
  if (only === undefined) throw new UsageProblem(usage.emptyLibrary);
  if (others.length === 0) return only;
  throw new UsageProblem(usage.chooseProfile(profiles.map(({ name }) => `"${name}"`).join(', ')));
}

/** The profiles with their secrets open, where a passphrase file is given for them. */
export async function openEntries(
  session: Session,
  entries: readonly CheckedEntry[],
  passphraseFile: string | undefined,
): Promise<Result<readonly CheckedEntry[], OperationError>> {
  return passphraseFile === undefined ? success(entries) : openSealed(session, entries, passphraseFile);
}

/** The document of one profile. Its errors go to standard error; `library.invalid-form` where it has no document. */
export async function openProfile(
  session: Session,
  entry: CheckedEntry,
  passphraseFile: string | undefined,
): Promise<Result<ProfileDocument, OperationError>> {
  const errors = entry.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await session.note(errors.flatMap((one) => toFindingLines(one, session)));
  const opened = await openEntries(session, [entry], passphraseFile);
  if (!opened.ok) return opened;
  const { parsed } = opened.value[0] ?? entry;
  return parsed.ok
    ? success(parsed.document)
    : failure(operationError('library.invalid-form', { findings: errors.length }));
}
