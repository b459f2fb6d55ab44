import { SEVERITIES } from '#core/finding/finding-rules';
import type { FixNote } from '#core/pair/fix/fix-notes';
import type { NoFix } from '#core/pair/fix/fix-params';
import type { PairField } from '#core/pair/pair-field';
import type { PairCode, PairParams } from '#core/pair/pair-params';
import { PAIR_VERDICTS, ROW_VERDICTS } from '#core/pair/pair-row';
import { z } from '#core/schema/zod';
import { networkSchema } from './network-schema';
import { dialectSchema, notUnderstoodSchema, originSchema } from './sourced-schema';

/** One compared setting. Its text is made where it is shown: `pairText` and `pairFieldName` of the messages. */
export const pairRowSchema = z.strictObject({
  field: z.string() as unknown as z.ZodType<PairField>,
  phone: z.string().nullable(),
  ap: z.string().nullable(),
  verdict: z.enum(ROW_VERDICTS),
  severity: z.enum(SEVERITIES),
  /** Whether the verdict of the whole rests on this row. */
  decides: z.boolean(),
  code: z.string() as unknown as z.ZodType<PairCode>,
  params: z.record(z.string(), z.json()) as unknown as z.ZodType<PairParams[PairCode]>,
  source: z.string(),
  origin: originSchema.nullable(),
  /** What shows the value on the device. */
  look: z.string().nullable(),
  /** Lines of the configuration that the row is about, in order; empty where no line has it. */
  lines: z.array(z.int()),
});
export type ComparedRow = z.infer<typeof pairRowSchema>;

const noFixSchema: z.ZodType<NoFix> = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<NoFix>;

const fixNoteSchema: z.ZodType<FixNote> = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<FixNote>;

/** Lines for the access point in its own dialect, or why there are none. */
export const fixSchema = z.discriminatedUnion('checked', [
  z.strictObject({
    /** Applied to the configuration in the model and compared again; `after` is what that gave. */
    checked: z.literal(true),
    lines: z.array(z.string()),
    /** Whether secrets in the lines are masked. */
    masked: z.boolean(),
    /** Indexes of lines that no vendor text or device confirms; a note says why. */
    unconfirmed: z.array(z.int()),
    /** What to know before the lines are entered, as `fixNoteText` says it. */
    notes: z.array(fixNoteSchema),
    after: z.enum(PAIR_VERDICTS),
  }),
  z.strictObject({ checked: z.literal(false), reason: noFixSchema }),
]);
export type FixReply = z.infer<typeof fixSchema>;

export const comparisonSchema = z.strictObject({
  verdict: z.enum(PAIR_VERDICTS),
  rows: z.array(pairRowSchema),
  fix: fixSchema,
  /** The network that the rows are about; null where the configuration has none for the profile. */
  network: networkSchema.nullable(),
  /** Ids of every network that came into question, the compared one first. */
  candidates: z.array(z.string()),
  dialect: dialectSchema,
  release: z.string().nullable(),
  notUnderstood: notUnderstoodSchema,
  profile: z.strictObject({ name: z.string(), ssid: z.string() }),
});
export type ComparisonReply = z.infer<typeof comparisonSchema>;
