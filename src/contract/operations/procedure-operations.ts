import type { ParameterDefinition } from '#core/procedure/parameter/definition';
import { PROCEDURE_IDS } from '#core/procedure/procedures';
import { GROUPS } from '#core/procedure/vocabulary';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { runSchema, runSummarySchema } from '../procedure/run-schema';
import { stepSchema, valuesSchema } from '../procedure/step-schema';
import { fileSchema, idSchema, languageSchema, nothingSchema } from '../shapes';

const definitionSchema: z.ZodType<ParameterDefinition> = z.looseObject({
  kind: z.string(),
}) as unknown as z.ZodType<ParameterDefinition>;

/** As given by the user: any of them may be missing, unknown or wrong, and is judged by name. */
const givenSchema = z.record(z.string(), z.json()).default({});

/** A run, as the caller last saw it, and who records. */
const recordShape = {
  id: idSchema,
  revision: z.int().positive(),
  initials: z.string().max(200),
  note: z.string().max(2000).default(''),
};

/** A document: one self-contained page, PDF, or Markdown for tickets and wikis. */
const documentShape = { language: languageSchema, format: z.enum(['html', 'pdf', 'md']) };

/** Guided work: what can be done, and the steps of it for one cluster or fleet. */
export const procedureOperations = {
  'procedure.list': operation(
    nothingSchema,
    z.array(
      z.strictObject({
        id: z.enum(PROCEDURE_IDS),
        group: z.enum(GROUPS),
        parameters: z.record(z.string(), definitionSchema),
      }),
    ),
  ),
  'procedure.show': operation(
    z.strictObject({ id: z.string().max(200), parameters: givenSchema }),
    z.strictObject({ id: z.enum(PROCEDURE_IDS), parameters: valuesSchema, steps: z.array(stepSchema) }),
  ),
  /** The steps as a check list to carry out and tick by hand. */
  'procedure.document': operation(
    z.strictObject({ id: z.string().max(200), parameters: givenSchema, ...documentShape }),
    fileSchema,
  ),
};

/** Procedures under way. A run is stored after each record, so that it goes on where it was left. */
export const runOperations = {
  'run.list': operation(nothingSchema, z.strictObject({ runs: z.array(runSummarySchema) })),
  'run.get': operation(z.strictObject({ id: idSchema }), runSchema),
  'run.start': operation(
    z.strictObject({
      procedure: z.string().max(200),
      parameters: givenSchema,
      title: z.string().max(100).default(''),
    }),
    runSchema,
  ),
  /** Records a step with its evidence; what does not hold leaves the step open and is recorded all the same. */
  'run.tick': operation(
    z.strictObject({
      ...recordShape,
      step: z.string().max(1000),
      fields: z.record(z.string().max(40), z.string().max(2000)).default({}),
    }),
    runSchema,
  ),
  /** Passes a step over; `note` is the reason. */
  'run.skip': operation(z.strictObject({ ...recordShape, step: z.string().max(1000) }), runSchema),
  'run.undo': operation(z.strictObject(recordShape), runSchema),
  /** Ends a run: `finished` when nothing is open, `stopped` at any time. */
  'run.end': operation(
    z.strictObject({ id: idSchema, revision: z.int().positive(), how: z.enum(['finished', 'stopped']) }),
    runSchema,
  ),
  /** A run with everything that was recorded. */
  'run.report': operation(z.strictObject({ id: idSchema, ...documentShape }), fileSchema),
  'run.delete': operation(z.strictObject({ id: idSchema }), nothingSchema),
};
