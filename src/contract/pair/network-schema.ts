import type { ImportNote } from '#core/import/model/notes';
import {
  AIR_STATES,
  AKMS,
  AUTHENTICATIONS,
  CIPHERS,
  CLIENT_EAP_METHODS,
  FT_MODES,
  KEY_MANAGEMENTS,
  PMF_MODES,
  RADIO_BANDS,
} from '#core/import/model/vocabulary';
import type { NoDraft } from '#core/pair/draft-params';
import { z } from '#core/schema/zod';
import { keySchema, sourcedSchema } from './sourced-schema';

/** What an importer has to say besides the values. */
export const importNoteSchema: z.ZodType<ImportNote> = z.strictObject({
  code: z.string(),
  line: z.int().nullable(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<ImportNote>;

/** Why no profile can be made from a network. */
export const noDraftSchema: z.ZodType<NoDraft> = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<NoDraft>;

const vlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('id'), id: z.int() }),
  z.strictObject({ kind: z.literal('name'), name: z.string() }),
  z.strictObject({ kind: z.literal('untagged') }),
]);

const radiusServerSchema = z.strictObject({
  host: z.string().nullable(),
  /** Null: the server does not have that role, or the file does not tell. */
  authPort: z.int().nullable(),
  acctPort: z.int().nullable(),
  secret: keySchema.nullable(),
});

/** The settings of a network in the words of the neutral model, each with its origin. */
const networkFactsSchema = z.strictObject({
  hidden: sourcedSchema(z.boolean()),
  bands: sourcedSchema(z.array(z.enum(RADIO_BANDS))),
  vlan: sourcedSchema(vlanSchema),
  authentication: sourcedSchema(z.array(z.enum(AUTHENTICATIONS))),
  keyManagement: sourcedSchema(z.array(z.enum(KEY_MANAGEMENTS))),
  pairwise: sourcedSchema(z.array(z.enum(CIPHERS))),
  group: sourcedSchema(z.enum(CIPHERS)),
  akms: sourcedSchema(z.array(z.enum(AKMS))),
  fastTransition: sourcedSchema(z.enum(FT_MODES)),
  pmf: sourcedSchema(z.enum(PMF_MODES)),
  psk: sourcedSchema(keySchema),
  wepKey: sourcedSchema(keySchema),
  wepKeyIndex: sourcedSchema(z.int()),
  radius: sourcedSchema(z.array(radiusServerSchema)),
  /** A client's; null for access points. */
  eapMethods: sourcedSchema(z.array(z.enum(CLIENT_EAP_METHODS))).nullable(),
});

/** One network of a configuration. */
export const networkSchema = z.strictObject({
  /** Stable for the same text. */
  id: z.string(),
  side: z.enum(['ap', 'client']),
  line: z.int(),
  name: z.string().nullable(),
  /** The device's own number of it (WLAN id, SSID number). */
  number: z.int().nullable(),
  /** Null where the file does not tell it; `text` is null where the octets are no UTF-8. */
  ssid: z.strictObject({ text: z.string().nullable(), hex: z.string() }).nullable(),
  onAir: sourcedSchema(z.enum(AIR_STATES)),
  facts: networkFactsSchema,
  /** Whether a profile can be made from it, and if not, why. */
  canDraft: z.boolean(),
  noDraft: noDraftSchema.nullable(),
  notes: z.array(importNoteSchema),
});
export type NetworkFacts = z.infer<typeof networkSchema>;
