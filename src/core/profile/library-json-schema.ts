import { z } from '../schema/zod';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file';
import { profileSchema } from './profile-document';

const libraryFileSchema = z.strictObject({
  format: z.literal(LIBRARY_FORMAT),
  version: z.literal(LIBRARY_VERSION),
  profiles: z.array(profileSchema),
});

/** The JSON Schema (draft 2020-12) of a library file as it may be written: members with a default may be absent. */
export function libraryJsonSchema(): Record<string, unknown> {
  return {
    title: 'WLAN Profile Wizard library',
    ...z.toJSONSchema(libraryFileSchema, { io: 'input', target: 'draft-2020-12' }),
  };
}
