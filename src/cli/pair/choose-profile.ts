import { fromLibraryFileError, type OperationError } from '#contract/operation-error';
import { ssidOfText } from '#core/import/model/ssid-octets';
import { readLibrary, type CheckedEntry } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success, type Result } from '#core/result';
import { openProfile, pickNamed, pickOnly } from '../input/pick-profiles';
import type { Session } from '../session';

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

async function bySsid(
  session: Session,
  entries: readonly CheckedEntry[],
  { ssid, apSsids }: ProfileChoice,
): Promise<Result<CheckedEntry, OperationError>> {
  if (entries.length < 2) return success(pickOnly(session, entries));
  const known = ssid === undefined ? await apSsids() : success([ssidOfText(ssid).hex]);
  if (!known.ok) return known;
  const fitting = entries.filter(
    ({ parsed }) => parsed.ok && known.value.includes(ssidOfText(parsed.document.ssid).hex),
  );
  return success(pickOnly(session, fitting.length === 1 ? fitting : entries));
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
  const { name, passphraseFile } = choice;
  const named = pickNamed(session, library.value.profiles, name === undefined ? undefined : [name]);
  const chosen = await bySsid(session, named, choice);
  return chosen.ok ? openProfile(session, chosen.value, passphraseFile) : chosen;
}
