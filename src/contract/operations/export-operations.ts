import { profileSchema } from '#core/profile/profile-document';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import {
  fileSchema,
  findingSchema,
  languageSchema,
  lossSchema,
  refusalSchema,
  secretsModeSchema,
  targetIdSchema,
} from '../shapes';

const writtenFileSchema = fileSchema.extend({ target: targetIdSchema });
export type WrittenFile = z.infer<typeof writtenFileSchema>;

/** A PKCS#12 file in Base64 with its passphrase. */
const pkcs12Schema = z.strictObject({
  base64: z.string().max(2_000_000),
  passphrase: z.string().max(1024),
});

export const exportOperations = {
  /** Writes one profile for some targets; nothing is stored. */
  'export.run': operation(
    z.strictObject({
      profile: profileSchema,
      targets: z.array(targetIdSchema).min(1),
      language: languageSchema,
      /** Absent: each target's own default. */
      secrets: secretsModeSchema.optional(),
      /** Options by target id. */
      options: z.record(z.string(), z.record(z.string(), z.string().max(200))).default({}),
      /** For targets that take one, on rows with EAP-TLS; used for this answer only. */
      clientIdentity: pkcs12Schema.optional(),
    }),
    z.strictObject({
      findings: z.array(findingSchema),
      files: z.array(writtenFileSchema),
      losses: z.array(z.strictObject({ target: targetIdSchema, loss: lossSchema })),
      refused: z.array(z.strictObject({ target: targetIdSchema, refusal: refusalSchema })),
    }),
  ),
};

const certificateFactsSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  isCa: z.boolean(),
  selfSigned: z.boolean(),
  keyType: z.string(),
  keyBits: z.int().nullable(),
  signatureAlgorithm: z.string(),
  sha1: z.string(),
  sha256: z.string(),
});
export type CertificateFacts = z.infer<typeof certificateFactsSchema>;

export const certificateOperations = {
  /**
   * What the phone will make of an authentication server CA: PEM or DER, in Base64. `pem` is what goes into the
   * profile. Verdict reasons are codes with a text in each language.
   */
  'certificate.checkServerCa': operation(
    z.strictObject({ base64: z.string().max(2_000_000) }),
    z.strictObject({
      pem: z.string(),
      certificates: z.array(certificateFactsSchema),
      verdict: z.enum(['ready', 'warnings', 'not-ready']),
      reasons: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning', 'info']) })),
    }),
  ),
  /** Opens a PKCS#12 file as the phone would: right passphrase, key that fits, client certificate in date. */
  'certificate.checkPkcs12': operation(
    pkcs12Schema,
    z.strictObject({
      certificates: z.array(certificateFactsSchema),
      commonName: z.string().nullable(),
      verdict: z.enum(['ready', 'warnings', 'not-ready']),
      reasons: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning', 'info']) })),
    }),
  ),
};
