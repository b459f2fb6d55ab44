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

/** An SSID as text or, where it may be any octets, as hexadecimal digits. */
const ssidQuestionSchema = z.union([
  z.strictObject({ ssid: z.string().max(4096) }),
  z.strictObject({ ssidHex: z.string().max(4096) }),
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
      value: z.string().max(4096),
      keySize: wepKeySizeSchema.optional(),
    }),
    verdictSchema,
  ),
  /** The pairwise master key: PBKDF2-HMAC-SHA1 of the passphrase, 4096 rounds, salted with the SSID's octets. */
  'key.derive': operation(
    z.union([
      z.strictObject({ ssid: z.string().max(4096), passphrase: z.string().max(4096) }),
      z.strictObject({ ssidHex: z.string().max(4096), passphrase: z.string().max(4096) }),
    ]),
    z.union([
      z.strictObject({ pmk: z.string().regex(/^[0-9a-f]{64}$/) }),
      z.strictObject({ findings: z.array(findingSchema) }),
    ]),
  ),
  /** Eight characters by which two people compare a key by telephone without saying it. */
  'key.checkValue': operation(
    z.strictObject({ ssid: z.string().max(4096), format: keyFormatSchema, key: z.string().max(4096) }),
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
