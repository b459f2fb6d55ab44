import { TARGET_IDS } from '#core/export/target';
import { ENCRYPTION, FAST_ROAMING, KEY_MANAGEMENT, SECURITY } from '#core/scheme/vocabulary';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { findingSchema, keyFormatSchema, nothingSchema, wepKeySizeSchema } from '../shapes';

const rowSchema = z.strictObject({
  row: z.int(),
  security: z.enum(SECURITY),
  apSecurity: z.string(),
  keyManagement: z.enum(KEY_MANAGEMENT),
  encryption: z.enum(ENCRYPTION),
  fastRoaming: z.array(z.enum(FAST_ROAMING)),
  source: z.string(),
});

const verdictSchema = z.strictObject({ valid: z.boolean(), findings: z.array(findingSchema) });
const checkedProfileSchema = z.strictObject({
  name: z.string(),
  ok: z.boolean(),
  findings: z.array(findingSchema),
});

/** Far beyond any key or SSID, so that a pasted file still gets a finding instead of a protocol error. */
const typedText = z.string().max(1_000_000);

/** An SSID as text or, where it may be any octets, as hexadecimal digits. */
const ssidQuestionSchema = z.union([
  z.strictObject({ ssid: typedText }),
  z.strictObject({ ssidHex: typedText }),
]);

/** Rules: what Table 5, keys, SSIDs and export targets allow. None of them touches the store. */
export const ruleOperations = {
  'scheme.list': operation(nothingSchema, z.array(rowSchema)),
  /** Text of a library file in; findings a profile out. */
  'library.check': operation(
    z.strictObject({ text: z.string() }),
    z.strictObject({
      ok: z.boolean(),
      findings: z.array(findingSchema),
      profiles: z.array(checkedProfileSchema),
    }),
  ),
  'key.check': operation(
    z.strictObject({
      kind: z.enum(['wep', 'psk']),
      format: keyFormatSchema,
      value: typedText,
      keySize: wepKeySizeSchema.optional(),
    }),
    verdictSchema,
  ),
  /** The pairwise master key: PBKDF2-HMAC-SHA1 of the passphrase, 4096 rounds, salted with the SSID's octets. */
  'key.derive': operation(
    z.union([
      z.strictObject({ ssid: typedText, passphrase: typedText }),
      z.strictObject({ ssidHex: typedText, passphrase: typedText }),
    ]),
    z.union([
      z.strictObject({ pmk: z.string().regex(/^[0-9a-f]{64}$/) }),
      z.strictObject({ findings: z.array(findingSchema) }),
    ]),
  ),
  /** Eight characters by which two people compare a key by telephone without saying it. */
  'key.checkValue': operation(
    z.strictObject({ ssid: typedText, format: keyFormatSchema, key: typedText }),
    z.union([
      z.strictObject({ checkValue: z.string().length(8) }),
      z.strictObject({ findings: z.array(findingSchema) }),
    ]),
  ),
  'key.generate': operation(
    z.strictObject({
      kind: z.enum(['wep', 'psk']),
      format: keyFormatSchema,
      keySize: wepKeySizeSchema.default(128),
      length: z.int().min(8).max(63).optional(),
      count: z.int().min(1).max(1000).default(1),
    }),
    z.strictObject({ keys: z.array(z.string()) }),
  ),
  'ssid.check': operation(
    ssidQuestionSchema,
    z.strictObject({ valid: z.boolean(), bytes: z.int(), findings: z.array(findingSchema) }),
  ),
  'target.list': operation(
    nothingSchema,
    z.array(
      z.strictObject({
        id: z.enum(TARGET_IDS),
        kind: z.enum(['ap', 'phone', 'client', 'radius', 'sheet', 'fleet']),
        /** Whether `export.run` may be given a PKCS#12 file for it. */
        takesClientIdentity: z.boolean(),
        rows: z.array(
          z.strictObject({
            row: z.int(),
            fastRoaming: z.enum(FAST_ROAMING),
            can: z.boolean(),
            /** Code of the refusal; null where the target can. */
            reason: z.string().nullable(),
            confirmed: z.boolean(),
            source: z.string(),
          }),
        ),
        options: z.array(z.strictObject({ name: z.string(), fallback: z.string(), accepts: z.string() })),
      }),
    ),
  ),
};
