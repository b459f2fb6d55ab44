import { z } from '#core/schema/zod';
import { idSchema, instantSchema } from '../shapes';
import { stepSchema, valuesSchema } from './step-schema';

const entrySchema = z.strictObject({
  step: z.string(),
  outcome: z.enum(['done', 'failed', 'skipped', 'undone']),
  at: instantSchema,
  initials: z.string(),
  fields: z.record(z.string(), z.string()),
  note: z.string(),
});

/** What a run holds besides its id; the same on disk and on the wire. */
export const runShape = {
  procedure: z.string(),
  /** What the user calls it, e.g. the customer or the ticket. */
  title: z.string(),
  values: valuesSchema,
  steps: z.array(stepSchema),
  entries: z.array(entrySchema),
  state: z.enum(['open', 'finished', 'stopped']),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  /** Grows with each record: two windows can't overwrite each other. */
  revision: z.int().positive(),
};

export const runSchema = z.strictObject({ id: idSchema, ...runShape });
export type StoredRun = z.infer<typeof runSchema>;

export const runSummarySchema = z.strictObject({
  id: idSchema,
  procedure: z.string(),
  title: z.string(),
  state: z.enum(['open', 'finished', 'stopped']),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  settled: z.int(),
  steps: z.int(),
});
export type RunSummary = z.infer<typeof runSummarySchema>;
