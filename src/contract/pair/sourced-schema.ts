import { DIALECT_IDS } from '#core/import/model/dialect-id';
import { HIDDEN_REASONS } from '#core/import/model/key-state';
import type { Origin } from '#core/import/model/origin';
import { KEY_FORMATS } from '#core/key/key-format';
import { z } from '#core/schema/zod';

export const dialectSchema = z.enum(DIALECT_IDS);
const lineSchema = z.int().positive();

const defaultOriginSchema = z.strictObject({
  kind: z.literal('default'),
  of: dialectSchema,
  release: z.string().nullable(),
  source: z.string(),
});

/** Where a value came from: a line of the file, the dialect's default, or nowhere with the place to look. */
export const originSchema: z.ZodType<Origin> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    line: z.int(),
    text: z.string().optional(),
    also: z.array(z.int()).optional(),
    assumes: defaultOriginSchema.optional(),
  }),
  defaultOriginSchema,
  z.strictObject({ kind: z.literal('unknown'), look: z.string(), line: z.int().optional() }),
]) as unknown as z.ZodType<Origin>;

/** A value and its origin; null where the file does not tell it, so that `null` is never a value of its own. */
export function sourcedSchema<T extends z.ZodType>(value: T) {
  return z.strictObject({ known: z.boolean(), value: value.nullable(), origin: originSchema });
}

/** A key on the wire. `text` is null unless the caller asked to reveal it. */
export const keySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('readable'),
    text: z.string().nullable(),
    format: z.enum(KEY_FORMATS).nullable(),
    storage: z.enum(['clear', 'type-7']),
  }),
  z.strictObject({ kind: z.literal('hidden'), why: z.enum(HIDDEN_REASONS) }),
  z.strictObject({ kind: z.literal('absent') }),
]);
export type KeyFacts = z.infer<typeof keySchema>;

/** Lines that belong to the Wi-Fi settings and were not understood; secrets in them are masked. */
export const notUnderstoodSchema = z.array(z.strictObject({ line: lineSchema, text: z.string() }));
