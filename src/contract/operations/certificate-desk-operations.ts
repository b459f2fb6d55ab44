import type { InspectedFile } from '#core/certificate/problem';
import { z } from '#core/schema/zod';
import { operation } from '../operation';

const inspectedFileSchema = z.custom<InspectedFile>((value) => typeof value === 'object' && value !== null);

/** Certificate files of any kind. Nothing is stored; private keys stay in the reader. */
export const certificateDeskOperations = {
  /** What a file is and holds; whatever is wrong with it is a problem, not an error. */
  'certificate.inspect': operation(
    z.strictObject({
      base64: z.string().max(48_000_000),
      /** Absent: none was given, which is not the same as an empty one. */
      passphrase: z.string().max(1024).optional(),
      /** Reads files over 1 MB too. */
      anySize: z.boolean().default(false),
    }),
    inspectedFileSchema,
  ),
};
