import type { OperationError } from '#contract/operation-error';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { buildPlanDocument } from '#core/procedure/report/build-document';
import { toStepsHtml } from '#core/procedure/report/to-html';
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
import { UsageProblem } from '../usage-problem';
import { fail } from './fail';

export type PlanFormat = 'md' | 'json' | 'html' | 'pdf';

export interface ProcedureShowOptions {
  readonly set?: readonly string[];
  readonly params?: string;
  readonly format?: PlanFormat;
  readonly out?: string;
  readonly force?: boolean;
}

/** The PDF library is loaded where a PDF is asked for. */
async function write({ language }: Session, plan: ShownPlan, format: PlanFormat): Promise<Buffer> {
  if (format === 'json') return Buffer.from(`${JSON.stringify(toPlanJson(plan, language))}\n`, 'utf8');
  const { id, parameters, steps } = plan;
  const { version, fonts } = locateProgram(import.meta.url);
  const text = documentText(language, { procedure: id, values: parameters, steps });
  const document = buildPlanDocument(steps, text, version);
  if (format === 'md') return Buffer.from(toStepsMarkdown(document), 'utf8');
  if (format === 'html') return Buffer.from(toStepsHtml(document), 'utf8');
  const { renderStepsPdf } = await import('#platform/node/pdf/steps-renderer');
  return Buffer.from(await renderStepsPdf(document, fonts));
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
  const form = format ?? (session.json ? 'json' : 'md');
  if (form === 'pdf' && out === undefined) throw new UsageProblem(text.cli.procedure.needsOut);
  const written = await write(session, reply.value, form);
  if (out === undefined) {
    await session.print(written.toString('utf8').replace(/\n$/, ''));
    return 0;
  }
  const saved = await writeOneFile({ path: resolve(io.cwd, out), shown: out, force }, written);
  if (!saved.ok) return fail(session, saved.error);
  if (session.json) await session.printJson({ path: out });
  else await session.print(text.cli.procedure.written(visible(out)));
  return 0;
}
