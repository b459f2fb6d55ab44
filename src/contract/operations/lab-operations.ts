import { profileSchema } from '#core/profile/profile-document';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { fileSchema, languageSchema, refusalSchema } from '../shapes';

/** Port that no RADIUS server of a system uses by itself. */
export const LAB_PORT = 18_120;

export const labOperations = {
  /**
   * What proves a profile's authentication on one computer: client, RADIUS server, certificates made for it, and the
   * instruction. Each answer has keys and secrets of its own; nothing is stored. Takes a second or two.
   */
  'lab.make': operation(
    z.strictObject({
      profile: profileSchema,
      language: languageSchema,
      /** UDP port on the loopback address; accounting gets the next one. */
      port: z.int().min(1024).max(65_534).default(LAB_PORT),
    }),
    z.strictObject({
      /** Paths in one folder; private keys and secrets among them. Empty where the profile is refused. */
      files: z.array(fileSchema),
      refused: refusalSchema.nullable(),
    }),
  ),
};
