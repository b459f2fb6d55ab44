import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { ExitCode } from '../exit-code';
import { readLibraryText } from '../input/read-input';
import { toFindingJson } from '../output/finding-json';
import { toFindingLines } from '../output/finding-lines';
import { visible } from '../output/visible';
import type { Session } from '../session';
import { fail } from './fail';

type Checked = OutputOf<Contract['library.check']>;

const EMPTY = { ok: false, profiles: [] };

function toJson({ ok, profiles, findings }: Checked, { language }: Session) {
  const toFindings = (own: Checked['findings']) => own.map((one) => toFindingJson(one, language));
  return {
    ok,
    profiles: profiles.map(({ findings: own, ...profile }) => ({ ...profile, findings: toFindings(own) })),
    findings: toFindings(findings),
  };
}

function toHeading(name: string, findings: Checked['findings'], { text, style }: Session): string {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const counts = text.cli.profileCounts(count('error'), count('warning'));
  const mark = count('error') > 0 ? style.severity('error', counts) : style.good(counts);
  return `${style.strong(name)}: ${mark}`;
}

function toLines({ profiles, findings }: Checked, session: Session): string[] {
  const { cli } = session.text;
  const parts = profiles.map(({ name, findings: own }, index) => ({
    name: visible(name) || cli.unnamedProfile(index + 1),
    own,
  }));
  if (findings.length > 0) parts.unshift({ name: cli.wholeFile, own: findings });
  const broken = profiles.filter(({ ok }) => !ok).length;
  return [
    ...parts.flatMap(({ name, own }) => [
      toHeading(name, own, session),
      ...own.flatMap((one) => toFindingLines(one, session)),
    ]),
    cli.checked(profiles.length, broken),
  ];
}

/** `check FILE`: every profile of a library file against all rules. */
export async function runCheck(session: Session, file: string): Promise<ExitCode> {
  const text = await readLibraryText(file, session.io);
  if (!text.ok) return fail(session, text.error, EMPTY);
  const reply = await session.client['library.check']({ text: text.value });
  if (!reply.ok) return fail(session, reply.error, EMPTY);
  if (session.json) await session.printJson(toJson(reply.value, session));
  else await session.print(toLines(reply.value, session));
  return reply.value.ok ? 0 : 1;
}
