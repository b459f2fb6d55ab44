import type { ParameterDefinition } from '#core/procedure/parameter/definition';
import { PROCEDURE_IDS } from '#core/procedure/procedures';
import { GROUPS } from '#core/procedure/vocabulary';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { stepSchema, valuesSchema } from '../procedure/step-schema';
import { nothingSchema } from '../shapes';

const definitionSchema: z.ZodType<ParameterDefinition> = z.looseObject({
  kind: z.string(),
}) as unknown as z.ZodType<ParameterDefinition>;

/** As given by the user: any of them may be missing, unknown or wrong, and is judged by name. */
const givenSchema = z.record(z.string(), z.json()).default({});

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
};
