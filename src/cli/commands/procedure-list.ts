import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import { fallbacks } from '#core/procedure/parameter/read-parameters';
import { allowedBy } from '#core/procedure/parameter/problem';
import { procedureSummary, procedureTitle } from '#messages/procedure/document-text';
import { parameterLabel } from '#messages/procedure/parameter-words';
import { allowedWords } from '#messages/procedure/problem-words';
import { procedureCatalogue } from '#messages/procedure/procedure-catalogue';
import type { ExitCode } from '../exit-code';
import { toTable } from '../output/table';
import type { Session } from '../session';
import { fail } from './fail';

type Listed = OutputOf<Contract['procedure.list']>[number];

function toJson({ language }: Session, { id, group, parameters }: Listed) {
  const { words, problems } = procedureCatalogue[language];
  const defaults = fallbacks(parameters);
  return {
    ...{ id, group },
    title: procedureTitle(language, id),
    summary: procedureSummary(language, id),
    parameters: Object.entries(parameters).map(([name, definition]) => ({
      name,
      label: parameterLabel(words, name),
      kind: definition.kind,
      takes: allowedWords(problems, allowedBy(definition)),
      typed: words.typed[definition.kind],
      default: definition.kind === 'secret' ? null : defaults[name],
    })),
  };
}

/** `procedure list`: what can be done, and what each asks for. */
export async function runProcedureList(session: Session): Promise<ExitCode> {
  const reply = await session.client['procedure.list']({});
  if (!reply.ok) return fail(session, reply.error);
  if (session.json) {
    await session.printJson(reply.value.map((one) => toJson(session, one)));
    return 0;
  }
  const { columns } = session.text.cli.procedure;
  const [heading = '', ...lines] = toTable([
    [columns.id, columns.title, columns.parameters],
    ...reply.value.map(({ id, parameters }) => [
      id,
      procedureTitle(session.language, id),
      Object.keys(parameters).join(', '),
    ]),
  ]);
  await session.print([session.style.strong(heading), ...lines]);
  return 0;
}
