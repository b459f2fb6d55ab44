import type { OutputOf } from '#contract/operation';
import type { Contract } from '#contract/contract';
import type { ExitCode } from '../exit-code';
import { toTable } from '../output/table';
import type { Session } from '../session';
import { fail } from './fail';

type Row = OutputOf<Contract['scheme.list']>[number];

function toLines(rows: readonly Row[], { text, style }: Session): string[] {
  const { terms, cli } = text;
  const { row, security, apSecurity, keyManagement, encryption, fastRoaming } = cli.columns;
  const apNames: Readonly<Record<string, string>> = {
    ...terms.security,
    'static-wep': cli.apSecurityStaticWep,
  };
  const [heading = '', ...lines] = toTable([
    [row, security, apSecurity, keyManagement, encryption, fastRoaming],
    ...rows.map((one) => [
      String(one.row),
      terms.security[one.security],
      apNames[one.apSecurity] ?? one.apSecurity,
      terms.keyManagement[one.keyManagement],
      terms.encryption[one.encryption],
      one.fastRoaming.map((method) => terms.fastRoaming[method]).join(', ') || cli.notOffered,
    ]),
  ]);
  return [style.strong(heading), ...lines];
}

/** `schemes`: the 16 rows of Table 5. */
export async function runSchemes(session: Session): Promise<ExitCode> {
  const reply = await session.client['scheme.list']({});
  if (!reply.ok) return fail(session, reply.error);
  if (session.json) await session.printJson(reply.value);
  else await session.print(toLines(reply.value, session));
  return 0;
}
