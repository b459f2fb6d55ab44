import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import { readinessTexts } from '#messages/readiness';
import type { ExitCode } from '../exit-code';
import { listCertificateFiles } from '../input/list-certificate-files';
import { readCertificateFile } from '../input/read-input';
import { toTable } from '../output/table';
import { visible } from '../output/visible';
import type { Session } from '../session';
import { fail } from './fail';

type Entry = OutputOf<Contract['certificate.inventory']>['entries'][number];

function markWords({ marks }: Entry, { language }: Session): string {
  const words = readinessTexts[language].inventoryMarks;
  return marks.map((mark) => words[mark.code](mark)).join('; ');
}

function restartWords({ restart, restartNotes }: Entry, { language }: Session): string {
  const notes = readinessTexts[language].restartNotes;
  return [...restart, ...restartNotes.map((note) => notes[note])].join('; ');
}

function toLines(entries: readonly Entry[], unreadable: readonly string[], session: Session): string[] {
  const { columns, unreadable: noCertificate } = session.text.cli.cert;
  const [heading = '', ...lines] = toTable([
    [columns.file, columns.store, columns.daysLeft, columns.marks, columns.restart],
    ...entries.map((one) => [
      visible(one.path),
      one.store ?? '?',
      String(one.daysLeft),
      visible(markWords(one, session)),
      restartWords(one, session),
    ]),
  ]);
  return [session.style.strong(heading), ...lines, ...unreadable.map((path) => noCertificate(visible(path)))];
}

/** `cert inventory FOLDER`: certificates of CUCM and IM&P as downloaded; 1 where one has expired. */
export async function runCertInventory(session: Session, folder: string): Promise<ExitCode> {
  const listed = await listCertificateFiles(folder, session.io.cwd);
  if (!listed.ok) return fail(session, listed.error, { entries: [], unreadable: [] });
  const files: { path: string; base64: string }[] = [];
  for (const { path, name } of listed.value) {
    const base64 = await readCertificateFile(path, session.io);
    if (!base64.ok) return fail(session, base64.error, { entries: [], unreadable: [] });
    files.push({ path: name, base64: base64.value });
  }
  const reply = await session.client['certificate.inventory']({ files });
  if (!reply.ok) return fail(session, reply.error, { entries: [], unreadable: [] });
  const { entries, unreadable } = reply.value;
  if (session.json) await session.printJson(reply.value);
  else await session.print(toLines(entries, unreadable, session));
  const expired = entries.some(({ marks }) => marks.some(({ code }) => code === 'inventory.expired'));
  return expired ? 1 : 0;
}
