import type { DraftQuestion } from '#core/pair/draft-params';
import type { RoamingAdvice } from '#core/pair/adviser';
import { PHONE_MODELS } from '#core/phone/models';
import { profileSchema } from '#core/profile/profile-document';
import { AP_PLATFORMS } from '#core/profile/vocabulary';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { comparisonSchema } from '../pair/comparison-schema';
import { importNoteSchema, networkSchema, noDraftSchema } from '../pair/network-schema';
import { dialectSchema, notUnderstoodSchema } from '../pair/sourced-schema';
import { fileSchema, idSchema, languageSchema } from '../shapes';

/** A configuration: text as pasted, or the bytes of a file in Base64. Its size is judged by the handler. */
const configurationShape = {
  text: z.string().optional(),
  base64: z.string().optional(),
  /** Absent: detected, or refused with the evidence where that is unclear. */
  dialect: z.string().max(80).optional(),
};

/** Secrets stay where they are unless the caller asks for them. */
const revealSchema = z.boolean().default(false);

const comparisonShape = {
  ...configurationShape,
  /** A stored profile, or the profile itself; exactly one of them. */
  profileId: idSchema.optional(),
  profile: profileSchema.optional(),
  /** The SSID to compare with, where it is not to be the profile's. */
  ssid: z.string().max(4096).optional(),
  /** One network of `configuration.read`, whatever its SSID. */
  networkId: z.string().max(40).optional(),
  /** What else uses the SSID. */
  fleet: z
    .strictObject({ models: z.array(z.enum(PHONE_MODELS)).max(PHONE_MODELS.length), others: z.boolean() })
    .optional(),
  /** The phone's switch "Backward compatibility with WPA"; absent: not told. */
  wpaCompatibility: z.enum(['on', 'off']).optional(),
};

const draftQuestionSchema: z.ZodType<DraftQuestion> = z.strictObject({
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<DraftQuestion>;

/** Profiles for one network: the first is the one to begin with. Keys that can be read are in them. */
const networkDraftsSchema = z.strictObject({
  networkId: z.string(),
  line: z.int(),
  ssid: z.string().nullable(),
  profiles: z.array(profileSchema),
  questions: z.array(draftQuestionSchema),
  /** Why there is no profile; null where there is one. */
  noDraft: noDraftSchema.nullable(),
});
export type NetworkDrafts = z.infer<typeof networkDraftsSchema>;

const adviceSchema = z.custom<RoamingAdvice>((value) => typeof value === 'object' && value !== null);

/** Configurations read back, and phones compared with them. Nothing of it is stored. */
export const pairOperations = {
  /** What a configuration holds. An unclear dialect is the error `import.dialect-unclear` with its candidates. */
  'configuration.read': operation(
    z.strictObject({ ...configurationShape, reveal: revealSchema }),
    z.strictObject({
      dialect: dialectSchema,
      /** What spoke for the dialect; empty where it was named and nothing did. */
      evidence: z.array(z.strictObject({ line: z.int(), text: z.string(), weight: z.number() })),
      release: z.string().nullable(),
      networks: z.array(networkSchema),
      notUnderstood: notUnderstoodSchema,
      notes: z.array(importNoteSchema),
    }),
  ),
  /** Phone and access point, setting by setting, with the lines that make the access point the phone's partner. */
  'pair.compare': operation(z.strictObject({ ...comparisonShape, reveal: revealSchema }), comparisonSchema),
  /** Profiles made from the networks of a configuration, for review; all networks, or the one that is named. */
  'pair.drafts': operation(
    z.strictObject({ ...configurationShape, networkId: z.string().max(40).optional() }),
    z.strictObject({
      dialect: dialectSchema,
      networks: z.array(networkDraftsSchema),
      notUnderstood: notUnderstoodSchema,
      notes: z.array(importNoteSchema),
    }),
  ),
  /** Which roaming method a site should use and what its access points must offer together. */
  'pair.advise': operation(
    z.strictObject({
      security: z.enum(['psk', 'eap']),
      models: z.array(z.enum(PHONE_MODELS)).min(1).max(PHONE_MODELS.length),
      platforms: z.array(z.enum(AP_PLATFORMS)).min(1).max(AP_PLATFORMS.length),
      /** Whether other clients use the same SSID. */
      otherClients: z.boolean().default(false),
    }),
    adviceSchema,
  ),
  /** A comparison as a file to keep or print, secrets masked: one self-contained page, or PDF. */
  'pair.report': operation(
    z.strictObject({ ...comparisonShape, language: languageSchema, format: z.enum(['html', 'pdf']) }),
    fileSchema,
  ),
};
