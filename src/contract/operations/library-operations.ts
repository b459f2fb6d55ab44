import { profileSchema } from '#core/profile/profile-document';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import {
  findingSchema,
  idSchema,
  instantSchema,
  nothingSchema,
  profileSummarySchema,
  storedProfileSchema,
} from '../shapes';

const versionSchema = z.strictObject({
  revision: z.int().positive(),
  savedAt: instantSchema,
  name: z.string(),
});

/** A member that differs between two versions; a secret's values are never told, only that they differ. */
const changeSchema = z.strictObject({
  path: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  secret: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const savedSchema = z.strictObject({ id: idSchema, revision: z.int().positive(), savedAt: instantSchema });

/** The library of network profiles. */
export const libraryOperations = {
  'library.list': operation(
    z.strictObject({ search: z.string().max(200).default('') }),
    z.strictObject({ profiles: z.array(profileSummarySchema) }),
  ),
  'library.get': operation(z.strictObject({ id: idSchema }), storedProfileSchema),
  /** Creates (no `profile.id`) or replaces. `baseRevision` guards against overwriting somebody else's save. */
  'library.save': operation(
    z.strictObject({ profile: profileSchema, baseRevision: z.int().positive().optional() }),
    savedSchema,
  ),
  'library.duplicate': operation(
    z.strictObject({ id: idSchema, name: z.string().max(100).optional() }),
    savedSchema,
  ),
  /** Moves a profile to the bin, from where `library.undelete` brings it back. */
  'library.delete': operation(z.strictObject({ id: idSchema }), z.strictObject({ id: idSchema })),
  'library.undelete': operation(z.strictObject({ id: idSchema }), savedSchema),
  'library.deleted': operation(
    nothingSchema,
    z.strictObject({
      profiles: z.array(z.strictObject({ id: idSchema, name: z.string(), deletedAt: instantSchema })),
    }),
  ),
  /** The last 20 versions, newest first; the current one is the first. */
  'library.history': operation(
    z.strictObject({ id: idSchema }),
    z.strictObject({ versions: z.array(versionSchema) }),
  ),
  'library.compareVersions': operation(
    z.strictObject({ id: idSchema, from: z.int().positive(), to: z.int().positive() }),
    z.strictObject({ changes: z.array(changeSchema) }),
  ),
  /** Saves an old version anew; the history keeps both. */
  'library.restoreVersion': operation(
    z.strictObject({ id: idSchema, revision: z.int().positive() }),
    savedSchema,
  ),
  'library.markExported': operation(
    z.strictObject({ id: idSchema, targets: z.array(z.string().max(40)).min(1).max(40) }),
    nothingSchema,
  ),
  /** Adds the profiles of a library file. A profile whose form is wrong stops the import as a whole: nothing is half-written. */
  'library.import': operation(
    z.strictObject({ text: z.string(), passphrase: z.string().max(1024).optional() }),
    z.strictObject({
      added: z.array(z.strictObject({ id: idSchema, name: z.string() })),
      findings: z.array(findingSchema),
    }),
  ),
  /** The text of a library file. Secrets are left out (`mask`), readable (`include`) or sealed with a passphrase. */
  'library.export': operation(
    z.strictObject({
      ids: z.array(idSchema).optional(),
      secrets: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('include') }),
        z.strictObject({ kind: z.literal('leave-out') }),
        z.strictObject({ kind: z.literal('seal'), passphrase: z.string().max(1024) }),
      ]),
    }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
  /** The wizard's unfinished work, kept as typed; it need not be a profile yet. */
  'draft.get': operation(nothingSchema, z.strictObject({ draft: z.json().nullable() })),
  'draft.put': operation(z.strictObject({ draft: z.json() }), nothingSchema),
  'draft.clear': operation(nothingSchema, nothingSchema),
};
