import type { OperationError } from '#contract/operation-error';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { buildPlanDocument } from '#core/procedure/report/build-document';
import { toStepsMarkdown } from '#core/procedure/report/to-markdown';
import { documentText } from '#messages/procedure/document-text';
import { locateProgram } from '#platform/node/program-folder';
import { resolve } from 'node:path';
import type { ExitCode } from '../exit-code';
import { writeOneFile } from '../output/write-one-file';
import { visible } from '../output/visible';
import { givenParameters } from '../procedure/given-parameters';
import { toPlanJson, type ShownPlan } from '../procedure/plan-json';
import type { Session } from '../session';
import { fail } from './fail';

export const PLAN_FORMATS = ['md', 'json'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

export interface ProcedureShowOptions {
  readonly set?: readonly string[];
  readonly params?: string;
  readonly format?: PlanFormat;
  readonly out?: string;
  readonly force?: boolean;
}

function write({ language }: Session, plan: ShownPlan, format: PlanFormat): string {
  if (format === 'json') return `${JSON.stringify(toPlanJson(plan, language))}\n`;
  const { id, parameters, steps } = plan;
  const text = documentText(language, { procedure: id, values: parameters, steps });
  return toStepsMarkdown(buildPlanDocument(steps, text, locateProgram(import.meta.url).version));
}

/** A combination that must not be carried out is refused like an export (1); a wrong parameter is wrong usage (2). */
async function refuse(session: Session, error: OperationError): Promise<ExitCode> {
  const code = await fail(session, error);
  return error.code === 'procedure.refused' ? 1 : code;
}

/** `procedure show ID`: the steps for the cluster or the fleet that the parameters describe. */
export async function runProcedureShow(
  session: Session,
  id: string,
  { set = [], params, format, out, force = false }: ProcedureShowOptions,
): Promise<ExitCode> {
  const { client, io, text } = session;
  const procedure = findProcedure(id);
  if (procedure === null)
    return fail(session, {
      code: 'procedure.unknown',
      params: { id: id.slice(0, 80), known: PROCEDURE_IDS },
    });
  const given = await givenParameters(session, procedure, { file: params, set });
  if (!given.ok) return fail(session, given.error);
  const reply = await client['procedure.show']({ id, parameters: given.value });
  if (!reply.ok) return refuse(session, reply.error);
  const written = write(session, reply.value, format ?? (session.json ? 'json' : 'md'));
  if (out === undefined) {
    await session.print(written.replace(/\n$/, ''));
    return 0;
  }
  const place = { path: resolve(io.cwd, out), shown: out, force };
  const saved = await writeOneFile(place, Buffer.from(written, 'utf8'));
  if (!saved.ok) return fail(session, saved.error);
  if (session.json) await session.printJson({ path: out });
  else await session.print(text.cli.procedure.written(visible(out)));
  return 0;
}
