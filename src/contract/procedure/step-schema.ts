import { EVIDENCE_KEYS, type EvidenceField } from '#core/procedure/evidence';
import type { AnyValues } from '#core/procedure/parameter/definition';
import type { Interruption } from '#core/procedure/procedure';
import { AUDIENCES } from '#core/procedure/services';
import type { Step } from '#core/procedure/step';
import { ACTIONS, ROLES } from '#core/procedure/vocabulary';
import { z } from '#core/schema/zod';

const evidenceSchema: z.ZodType<EvidenceField> = z.looseObject({
  key: z.enum(EVIDENCE_KEYS),
  kind: z.string(),
}) as unknown as z.ZodType<EvidenceField>;

const interruptionSchema: z.ZodType<Interruption> = z.strictObject({
  audiences: z.array(z.enum(AUDIENCES)),
  minutes: z.number(),
});

/** A step without prose; `procedure-words` of the messages says it in words. */
export const stepSchema: z.ZodType<Step> = z.strictObject({
  n: z.int().positive(),
  id: z.string(),
  row: z.string(),
  role: z.enum(ROLES),
  node: z.string(),
  item: z.string().nullable(),
  action: z.enum(ACTIONS),
  target: z.string(),
  place: z.string().nullable(),
  needs: z.array(z.string()),
  evidence: z.array(evidenceSchema),
  interrupts: interruptionSchema.nullable(),
  minutes: z.number(),
  source: z.string(),
});

/** Every parameter of a plan, read and with fallbacks filled in; no secret among them. */
export const valuesSchema: z.ZodType<AnyValues> = z.record(
  z.string(),
  z.json(),
) as unknown as z.ZodType<AnyValues>;
