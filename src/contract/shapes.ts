import type { Finding } from '#core/finding/finding';
import { SEVERITIES } from '#core/finding/finding-rules';
import { KEY_FORMATS, WEP_KEY_SIZES } from '#core/key/key-format';
import { PHONE_MODELS } from '#core/phone/models';
import { profileSchema } from '#core/profile/profile-document';
import { GRADES } from '#core/scheme/grade';
import { ENCRYPTION, FAST_ROAMING, KEY_MANAGEMENT, SECURITY } from '#core/scheme/vocabulary';
import { z } from '#core/schema/zod';
import { TARGET_IDS } from '#core/export/target';
import type { Loss, Refusal } from '#core/export/export-params';

/** A finding on the wire. Its text is made where it is shown, in the language chosen there. */
export const findingSchema: z.ZodType<Finding> = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  path: z.string(),
  source: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<Finding>;

export const lossSchema: z.ZodType<Loss> = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<Loss>;

export const refusalSchema: z.ZodType<Refusal> = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.json()),
  nearest: z.strictObject({ row: z.int(), fastRoaming: z.enum(FAST_ROAMING) }).nullable(),
}) as unknown as z.ZodType<Refusal>;

export const combinationSchema = z.strictObject({
  security: z.enum(SECURITY),
  keyManagement: z.enum(KEY_MANAGEMENT),
  encryption: z.enum(ENCRYPTION),
  fastRoaming: z.enum(FAST_ROAMING),
});

export const keyFormatSchema = z.enum(KEY_FORMATS);
export const wepKeySizeSchema = z.literal(WEP_KEY_SIZES);
export const targetIdSchema = z.enum(TARGET_IDS);
export const languageSchema = z.enum(['ko', 'en']);
export type Language = z.infer<typeof languageSchema>;
export const idSchema = z.uuid();
export const instantSchema = z.iso.datetime();
export const secretsModeSchema = z.enum(['include', 'mask']);
export const nothingSchema = z.strictObject({});

/** A file to be saved: text as it is, anything else in Base64. */
export const fileSchema = z.strictObject({
  /** Safe on every file system, never a secret; a file of a folder has its path, with slashes. */
  fileName: z.string(),
  mediaType: z.string(),
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal('base64'), base64: z.string() }),
  ]),
});
export type WireFile = z.infer<typeof fileSchema>;

/** A line of the library page. */
export const profileSummarySchema = z.strictObject({
  id: idSchema,
  revision: z.int().positive(),
  name: z.string(),
  site: z.string(),
  ssid: z.string(),
  phoneModel: z.enum(PHONE_MODELS),
  ...combinationSchema.shape,
  /** 1 to 16, or null where the combination is in no row of Table 5. */
  row: z.int().min(1).max(16).nullable(),
  grade: z.enum(GRADES).nullable(),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  /** End of validity of the server CA in the profile; null where there is none or it can't be read. */
  serverCaNotAfter: instantSchema.nullable(),
  savedAt: instantSchema,
  lastExport: z.strictObject({ at: instantSchema, targets: z.array(z.string()) }).nullable(),
});
export type ProfileSummary = z.infer<typeof profileSummarySchema>;

export const storedProfileSchema = z.strictObject({
  id: idSchema,
  revision: z.int().positive(),
  savedAt: instantSchema,
  profile: profileSchema,
});
export type StoredProfile = z.infer<typeof storedProfileSchema>;
