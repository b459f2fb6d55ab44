import type { Handlers } from '#contract/contract';
import { makePlan } from '#core/procedure/make-plan';
import { buildPlanDocument } from '#core/procedure/report/build-document';
import { buildRunDocument } from '#core/procedure/report/build-run-document';
import { failure, success } from '#core/result';
import { documentText } from '#messages/procedure/document-text';
import { replyWith } from '../storage/reply-with';
import { documentFile, type DocumentPorts } from './document-file';
import type { RunStore } from './run-store';
import { notFound } from './run-writer';

export type DocumentHandlers = Pick<Handlers, 'procedure.document' | 'run.report'>;

/** Plans and runs as files to keep, print or hand over. */
export function createDocumentHandlers({
  runs,
  productVersion,
  renderSteps,
}: DocumentPorts & { readonly runs: RunStore }): DocumentHandlers {
  return {
    'procedure.document': async ({ id, parameters, language, format }) => {
      const plan = makePlan(id, parameters);
      if (!plan.ok) return failure(plan.error);
      const { procedure, values, steps } = plan.value;
      const text = documentText(language, { procedure: procedure.id, values, steps });
      const document = buildPlanDocument(steps, text, productVersion);
      return success(await documentFile(document, procedure.id, format, renderSteps));
    },
    'run.report': ({ id, language, format }) =>
      replyWith(async () => {
        const run = await runs.read(id.toLowerCase());
        if (run === null) return notFound;
        const document = buildRunDocument(run, documentText(language, run), productVersion);
        const name = [run.procedure, run.title, run.startedAt.slice(0, 10)].join(' ');
        return success(await documentFile(document, name, format, renderSteps));
      }),
  };
}
