import { fromLibraryFileError, operationError, type OperationError } from '#contract/operation-error';
import { ssidOfText } from '#core/import/model/ssid-octets';
import { readLibrary, type CheckedEntry } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success, type Result } from '#core/result';
import { openSealed } from '../input/open-sealed';
import { toFindingLines } from '../output/finding-lines';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';

/** Which profile of a library is compared. */
export interface ProfileChoice {
  /** The profile that the user named; absent: the only one that can be meant. */
  readonly name: string | undefined;
  readonly ssid: string | undefined;
  /** File whose first line opens sealed secrets; absent: they stay sealed. */
  readonly passphraseFile: string | undefined;
  /** SSIDs of the configuration in hexadecimal digits; asked for where several profiles are left. */
  readonly apSsids: () => Promise<Result<readonly string[], OperationError>>;
}

async function onlyOne(
  { text }: Session,
  entries: readonly CheckedEntry[],
  { ssid, apSsids }: ProfileChoice,
): Promise<Result<CheckedEntry, OperationError>> {
  const usage = text.cli.pair;
  const [first] = entries;
  if (first === undefined) throw new UsageProblem(usage.emptyLibrary);
  if (entries.length === 1) return success(first);
  const known = ssid === undefined ? await apSsids() : success([ssidOfText(ssid).hex]);
  if (!known.ok) return known;
  const fitting = entries.filter(
    ({ parsed }) => parsed.ok && known.value.includes(ssidOfText(parsed.document.ssid).hex),
  );
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return success(only);
  throw new UsageProblem(usage.chooseProfile(entries.map(({ name }) => `"${name}"`).join(', ')));
}

/**
 * The profile to compare: the one that was named, the only one, or the only one whose SSID the access point has. Its
 * errors go to standard error; the comparison then still shows what there is.
 */
export async function chooseProfile(
  session: Session,
  libraryText: string,
  choice: ProfileChoice,
): Promise<Result<ProfileDocument, OperationError>> {
  const library = readLibrary(libraryText);
  if (!library.ok) return failure(fromLibraryFileError(library.error));
  const { profiles } = library.value;
  const named = choice.name === undefined ? profiles : profiles.filter(({ name }) => name === choice.name);
  if (named.length === 0 && choice.name !== undefined)
    throw new UsageProblem(session.text.cli.usage.unknownProfile(choice.name));
  const chosen = await onlyOne(session, named, choice);
  if (!chosen.ok) return chosen;
  const errors = chosen.value.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await session.note(...errors.flatMap((one) => toFindingLines(one, session)));
  const opened =
    choice.passphraseFile === undefined
      ? success([chosen.value])
      : await openSealed(session, [chosen.value], choice.passphraseFile);
  if (!opened.ok) return opened;
  const { parsed } = opened.value[0] ?? chosen.value;
  return parsed.ok
    ? success(parsed.document)
    : failure(operationError('library.invalid-form', { findings: errors.length }));
}
