import { FINGERPRINT_RELATIONS } from '#core/certificate/fingerprint/fingerprint';
import type { InventoryMark } from '#core/certificate/inventory/inventory';
import { RESTART_NOTES } from '#core/certificate/inventory/stores';
import { TIME_EVENTS, WINDOW_KINDS } from '#core/certificate/lens/time-line';
import { REHEARSAL_STEPS } from '#core/certificate/ready/check-ready';
import type { ReadyFinding } from '#core/certificate/ready/ready-params';
import { CLIENT_METHODS, PURPOSES } from '#core/certificate/ready/ready-question';
import { SEVERITIES } from '#core/finding/finding-rules';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { instantSchema } from '../shapes';

/** A file in Base64; its size is judged by the handler, so that it can be named. */
const base64Schema = z.string().max(2_000_000);
const filesSchema = z.array(base64Schema).max(200);

const readyFindingSchema: z.ZodType<ReadyFinding> = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  source: z.string(),
  params: z.record(z.string(), z.json()),
}) as unknown as z.ZodType<ReadyFinding>;

const markSchema: z.ZodType<InventoryMark> = z.looseObject({
  code: z.string(),
}) as unknown as z.ZodType<InventoryMark>;

const clockSchema = z.strictObject({
  /** The instant that the phone's clock shows. */
  now: instantSchema,
  /** How far its local time is ahead of GMT; negative where behind. */
  offsetMinutes: z
    .int()
    .min(-14 * 60)
    .max(14 * 60),
});

const pathMemberSchema = z.strictObject({
  name: z.string(),
  subject: z.string(),
  notBefore: instantSchema,
  notAfter: instantSchema,
  ca: z.boolean(),
  selfSigned: z.boolean(),
  sha256: z.string(),
});

const timeEventSchema = z.strictObject({
  at: instantSchema,
  event: z.enum(TIME_EVENTS),
  name: z.string().nullable(),
});

/** Whether certificates will do, and what a folder of them needs. */
export const readinessOperations = {
  /** Plays the trust decision of TLS: a phone's certificate before the RADIUS server, or the server's before the phone. */
  'certificate.ready': operation(
    z.strictObject({
      purpose: z.enum(PURPOSES),
      /** PEM, DER, PKCS#7 or PKCS#12; a chain and a key in it are used too. */
      certificate: base64Schema,
      key: base64Schema.nullable().default(null),
      passphrase: z.string().max(1024).nullable().default(null),
      chain: filesSchema.default([]),
      /** Null: nothing is known of what the other side trusts. */
      trust: filesSchema.nullable().default(null),
      name: z.string().max(256).nullable().default(null),
      /** Null: this computer's own. */
      clock: clockSchema.nullable().default(null),
      method: z.enum(CLIENT_METHODS).default('user-installed'),
      fips: z.boolean().default(false),
      /** Null where the method uses no PAC. */
      pac: z
        .strictObject({ issued: instantSchema, days: z.int().min(1).max(3650) })
        .nullable()
        .default(null),
    }),
    z.strictObject({
      verdict: z.enum(['ready', 'warnings', 'not-ready']),
      findings: z.array(readyFindingSchema),
      path: z.array(pathMemberSchema),
      anchored: z.boolean(),
      steps: z.array(
        z.strictObject({
          step: z.enum(REHEARSAL_STEPS),
          about: z.string().nullable(),
          issuer: z.string().nullable(),
          findings: z.array(readyFindingSchema),
        }),
      ),
      timeLine: z.strictObject({
        windows: z.array(
          z.strictObject({
            kind: z.enum(WINDOW_KINDS),
            name: z.string(),
            from: instantSchema,
            to: instantSchema,
            holds: z.boolean(),
          }),
        ),
        events: z.array(timeEventSchema),
        firstEnd: timeEventSchema.nullable(),
      }),
    }),
  ),
  /** Certificates of CUCM and IM&P as downloaded: where each belongs, how long it lasts, what has to be restarted. */
  'certificate.inventory': operation(
    z.strictObject({
      files: z.array(z.strictObject({ path: z.string().max(1024), base64: base64Schema })).max(2000),
      /** Null: now. */
      now: instantSchema.nullable().default(null),
    }),
    z.strictObject({
      entries: z.array(
        z.strictObject({
          path: z.string(),
          subject: z.string(),
          serial: z.string(),
          notAfter: instantSchema,
          daysLeft: z.int(),
          signed: z.enum(['self', 'ca']),
          /** Name of the identity certificate or trust store; null where the file's name does not tell. */
          store: z.string().nullable(),
          restart: z.array(z.string()),
          restartNotes: z.array(z.enum(RESTART_NOTES)),
          marks: z.array(markSchema),
        }),
      ),
      /** Files without a certificate in them. */
      unreadable: z.array(z.string()),
    }),
  ),
  /** A fingerprint in any spelling against a certificate. */
  'certificate.compareFingerprint': operation(
    z.strictObject({ certificate: base64Schema, fingerprint: z.string().max(1000) }),
    z.strictObject({
      relation: z.enum(FINGERPRINT_RELATIONS),
      /** Its fingerprint is the one that SCEP wants: the certificate is a root. */
      isRoot: z.boolean(),
    }),
  ),
};
