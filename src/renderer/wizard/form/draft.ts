import { z } from '#core/schema/zod';
import { WIZARD_STEPS } from '../../state/route.svelte';
import { formSchema } from './form';

/** Unfinished work as it is kept between starts. `savedAt` is in milliseconds since 1970. */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  profileId: z.uuid().nullable(),
  baseRevision: z.int().positive().nullable(),
  step: z.enum(WIZARD_STEPS),
  savedAt: z.number(),
  form: formSchema,
});

export type Draft = z.infer<typeof draftSchema>;

/** A stored draft; null where there is none or where another version of the program wrote it. */
export function parseDraft(stored: unknown): Draft | null {
  const parsed = draftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
