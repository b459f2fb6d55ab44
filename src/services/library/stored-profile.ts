import { profileSchema } from '#core/profile/profile-document';
import { z } from '#core/schema/zod';
import { instantSchema } from '#contract/shapes';
import type { DocumentPlace } from '../ports/document-store';
import type { DocumentKind } from '../storage/stored-documents';

const versionSchema = z.strictObject({
  revision: z.int().positive(),
  savedAt: instantSchema,
  profile: profileSchema,
});
export type ProfileVersion = z.infer<typeof versionSchema>;

/** A profile as it lies on disk, in the library or in the bin. */
const storedSchema = z.strictObject({
  ...versionSchema.shape,
  lastExport: z.strictObject({ at: instantSchema, targets: z.array(z.string()) }).nullable(),
  /** Written before the document moves to the bin; without meaning outside of it. */
  deletedAt: instantSchema.optional(),
});
export type StoredProfileDocument = z.infer<typeof storedSchema>;

export const profileKind = {
  format: 'wlan-wizard-profile',
  version: 1,
  schema: storedSchema,
} as const satisfies DocumentKind<typeof storedSchema>;

const historySchema = z.strictObject({ versions: z.array(versionSchema) });

/** Earlier versions of a profile, newest first. */
export const historyKind = {
  format: 'wlan-wizard-history',
  version: 1,
  schema: historySchema,
} as const satisfies DocumentKind<typeof historySchema>;

/** Versions that are kept, the current one among them. */
export const VERSIONS_KEPT = 20;

export const profilePlace = (id: string): DocumentPlace => ({ collection: 'profiles', name: id });
export const historyPlace = (id: string): DocumentPlace => ({ collection: 'history', name: id });
export const binPlace = (id: string): DocumentPlace => ({ collection: 'bin', name: id });

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** File names that are profiles; anything else in the folder is not ours. */
export function isProfileName(name: string): boolean {
  return UUID.test(name);
}
