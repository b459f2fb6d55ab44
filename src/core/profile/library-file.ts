import { finding, hasErrors, pointer, type Finding } from '../finding/finding';
import { jsonFault } from '../json-fault';
import { failure, success, type Result } from '../result';
import { utf8Text } from '../utf8';
import { parseProfile, type ParsedProfile } from './check-profile';
import type { ProfileInput } from './profile-document';

export const LIBRARY_FORMAT = 'wlan-wizard-library';
export const LIBRARY_VERSION = 1;
/** Most bytes of a library file: some ten thousand profiles with their certificates. */
export const LIBRARY_FILE_LIMIT = 64 * 1024 * 1024;

export interface LibraryFile {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: typeof LIBRARY_VERSION;
  readonly profiles: readonly ProfileInput[];
}

/** Why a file is no library at all. */
export type LibraryFileError =
  | { readonly code: 'file.too-large'; readonly params: { bytes: number; limit: number } }
  | { readonly code: 'file.empty'; readonly params: Record<string, never> }
  | { readonly code: 'file.not-utf8'; readonly params: Record<string, never> }
  | { readonly code: 'file.not-json'; readonly params: { line: number; column: number } }
  | { readonly code: 'library.not-a-library'; readonly params: Record<string, never> }
  | { readonly code: 'library.newer-version'; readonly params: { version: number; supported: number } };

export interface CheckedLibrary {
  /** Findings on the file as a whole: unknown members, names that stand twice. */
  readonly findings: readonly Finding[];
  readonly profiles: readonly CheckedEntry[];
}

export interface CheckedEntry {
  /** The profile's name, or an empty text where it has none that can be read. */
  readonly name: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly parsed: ParsedProfile;
}

const BYTE_ORDER_MARK = '\uFEFF';

function parseJson(text: string): Result<unknown, LibraryFileError> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ code: 'file.not-json', params: { ...jsonFault(text) } });
  }
}

/** Decodes a file's bytes as UTF-8; a byte order mark, which editors add unasked, is taken off. */
export function decodeLibraryBytes(bytes: Uint8Array): Result<string, LibraryFileError> {
  if (bytes.length > LIBRARY_FILE_LIMIT) {
    return failure({ code: 'file.too-large', params: { bytes: bytes.length, limit: LIBRARY_FILE_LIMIT } });
  }
  const text = utf8Text(bytes);
  return text === null ? failure({ code: 'file.not-utf8', params: {} }) : success(text);
}

interface Envelope {
  readonly profiles: readonly unknown[];
  readonly findings: readonly Finding[];
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function readEnvelope(value: unknown): Result<Envelope, LibraryFileError> {
  const notALibrary = failure({ code: 'library.not-a-library', params: {} } as const);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notALibrary;
  const { format, version, profiles, ...rest } = value as Record<string, unknown>;
  if (format !== LIBRARY_FORMAT || !isVersion(version)) return notALibrary;
  if (version !== LIBRARY_VERSION) {
    return failure({ code: 'library.newer-version', params: { version, supported: LIBRARY_VERSION } });
  }
  if (!Array.isArray(profiles)) return notALibrary;
  const unknown = Object.keys(rest).map((member) =>
    finding('profile.unknown-member', pointer('', member), { member }),
  );
  return success({ profiles, findings: unknown });
}

function nameOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return '';
  const name = (input as Record<string, unknown>)['name'];
  return typeof name === 'string' ? name : '';
}

function duplicates(entries: readonly { name: string; id: string | undefined }[]): Map<number, Finding[]> {
  const firstByName = new Map<string, number>();
  const firstById = new Map<string, number>();
  const found = new Map<number, Finding[]>();
  entries.forEach(({ name, id }, index) => {
    const findings: Finding[] = [];
    const sameName = firstByName.get(name);
    const sameId = id === undefined ? undefined : firstById.get(id);
    if (sameName === undefined) firstByName.set(name, index);
    else if (name !== '') {
      findings.push(
        finding('profile.duplicate-name', pointer('', 'profiles', index, 'name'), { name, first: sameName }),
      );
    }
    if (id !== undefined && sameId === undefined) firstById.set(id, index);
    if (sameId !== undefined) {
      findings.push(finding('profile.duplicate-id', pointer('', 'profiles', index, 'id'), { first: sameId }));
    }
    if (findings.length > 0) found.set(index, findings);
  });
  return found;
}

/** Checks every profile of parsed library JSON; one broken profile does not hide the others. */
export function checkLibrary(value: unknown): Result<CheckedLibrary, LibraryFileError> {
  const envelope = readEnvelope(value);
  if (!envelope.ok) return envelope;
  const parsed = envelope.value.profiles.map((input, index) => ({
    name: nameOf(input),
    result: parseProfile(input, pointer('', 'profiles', index)),
  }));
  const twice = duplicates(
    parsed.map(({ name, result }) => ({ name, id: result.ok ? result.document.id : undefined })),
  );
  const profiles = parsed.map(({ name, result }, index) => {
    const own = result.ok ? result.check.findings : result.findings;
    const findings = [...own, ...(twice.get(index) ?? [])];
    return { name, ok: !hasErrors(findings), findings, parsed: result };
  });
  return success({ findings: envelope.value.findings, profiles });
}

/** Reads the text of a library file and checks it. */
export function readLibrary(text: string): Result<CheckedLibrary, LibraryFileError> {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (content.trim() === '') return failure({ code: 'file.empty', params: {} });
  const json = parseJson(content);
  return json.ok ? checkLibrary(json.value) : json;
}

/** The text of a library file: two-space indentation, one final line end; the same profiles give the same bytes. */
export function writeLibrary(profiles: readonly ProfileInput[]): string {
  const file: LibraryFile = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, profiles };
  return `${JSON.stringify(file, null, 2)}\n`;
}
