import type { OperationError } from '#contract/operation-error';
import type { Entry } from '#core/certificate/facts';
import type { CertificateProblem, InspectedFile } from '#core/certificate/problem';
import { success, type Result } from '#core/result';
import { errorText } from '#messages/catalogue';
import type { ExitCode } from '../exit-code';
import { readAnyCertificateFile, readFirstLine } from '../input/read-input';
import { entryLines, protectionLines } from '../output/certificate-lines';
import { visible } from '../output/visible';
import { noteError, toErrorJson, type Session } from '../session';
import { fail } from './fail';

export interface CertInspectOptions {
  readonly passphraseFile?: string;
  readonly anySize?: boolean;
}

/** A file, and what it holds or why it could not be read. */
interface Inspected {
  readonly file: string;
  readonly result: Result<InspectedFile, OperationError>;
}

function messageOf({ code, params }: CertificateProblem, { language }: Session): string {
  return errorText(language, { code, params } as OperationError);
}

/** The entry without its DER, which is in the file anyway. */
function toEntryJson(entry: Entry): object {
  return JSON.parse(
    JSON.stringify(entry, (key, value: unknown) => (key === 'der' ? undefined : value)),
  ) as object;
}

function toJson({ file, result }: Inspected, session: Session) {
  if (!result.ok) {
    const problems = [{ ...toErrorJson(session, result.error), severity: 'error', entry: null }];
    return { file, container: 'unknown', entries: [], problems, pkcs12: null };
  }
  const { container, entries, problems, pkcs12 } = result.value;
  return {
    ...{ file, container, pkcs12 },
    entries: entries.map(toEntryJson),
    problems: problems.map((one) => ({ ...one, message: messageOf(one, session) })),
  };
}

function toLines(file: string, inspected: InspectedFile, session: Session): readonly string[] {
  const { terms, cli } = session.text;
  const problemLine = (one: CertificateProblem) =>
    `    ${session.style.severity(one.severity, terms.severity[one.severity])} ${visible(messageOf(one, session))}`;
  const own = (entry: number | null) =>
    inspected.problems.filter((one) => one.entry === entry).map(problemLine);
  return [
    `${session.style.strong(visible(file))}: ${cli.cert.containers[inspected.container]}`,
    ...(inspected.pkcs12 === null ? [] : protectionLines(inspected.pkcs12, session)),
    ...own(null),
    ...inspected.entries.flatMap((entry, index) => [...entryLines(entry, session), ...own(index)]),
  ];
}

async function inspectOne(
  session: Session,
  file: string,
  passphrase: string | undefined,
  anySize: boolean,
): Promise<Inspected> {
  const base64 = await readAnyCertificateFile(file, session.io);
  if (!base64.ok) return { file, result: base64 };
  const given = { base64: base64.value, anySize, ...(passphrase !== undefined && { passphrase }) };
  return { file, result: await session.client['certificate.inspect'](given) };
}

/** A file in which nothing at all was recognised is input that can't be parsed. */
function exitCodeOf(all: readonly Inspected[]): ExitCode {
  if (all.some(({ result }) => !result.ok || result.value.container === 'unknown')) return 2;
  const broken = all.some(
    ({ result }) => result.ok && result.value.problems.some(({ severity }) => severity === 'error'),
  );
  return broken ? 1 : 0;
}

/** `cert inspect FILE…`: what each file is and holds; a file that can't be read does not stop the others. */
export async function runCertInspect(
  session: Session,
  files: readonly string[],
  { passphraseFile, anySize = false }: CertInspectOptions,
): Promise<ExitCode> {
  const passphrase =
    passphraseFile === undefined ? success(undefined) : await readFirstLine(passphraseFile, session.io);
  if (!passphrase.ok) return fail(session, passphrase.error);
  const all: Inspected[] = [];
  for (const file of files) all.push(await inspectOne(session, file, passphrase.value, anySize));
  if (session.json) await session.printJson(all.map((one) => toJson(one, session)));
  for (const { file, result } of all) {
    if (!result.ok) await noteError(session, result.error);
    else if (!session.json) await session.print(toLines(file, result.value, session));
  }
  return exitCodeOf(all);
}
