import {
  ALTERNATIVE_NAME_TYPES,
  CONVERT_FORMS,
  KEY_HANDLINGS,
  KEY_KINDS,
  PKCS12_FORMS,
} from '#core/certificate/make/vocabulary';
import { PURPOSES } from '#core/certificate/ready/ready-question';
import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { fileSchema } from '../shapes';

/** A file in Base64; its size is judged by the handler, so that it can be named. */
const base64Schema = z.string().max(2_000_000);
const passphraseSchema = z.string().max(1024);
const textSchema = z.string().max(256);

const alternativeNameSchema = z.strictObject({ type: z.enum(ALTERNATIVE_NAME_TYPES), value: textSchema });

/** A file that was made, and whether a private key is in it. */
const madeFileSchema = fileSchema.extend({ holdsKey: z.boolean() });

/** What a certificate is called, in words: its common name, else its whole subject. */
const namesSchema = z.array(z.string());

/** Makes files of keys and certificates. Nothing is stored; what is made is saved by whoever asked. */
export const certificateMakeOperations = {
  /** A new key and the request for a certificate of it, in PEM. Takes up to some seconds for long RSA keys. */
  'certificate.request': operation(
    z.strictObject({
      purpose: z.enum(PURPOSES).default('eap-tls-client'),
      /** The RADIUS user name of the phone, or the name of the server: becomes the common name. */
      name: textSchema,
      organization: textSchema.optional(),
      organizationalUnit: textSchema.optional(),
      country: textSchema.optional(),
      /** Null: those that follow from the name. */
      alternativeNames: z.array(alternativeNameSchema).max(100).nullable().default(null),
      key: z.enum(KEY_KINDS).default('rsa-2048'),
      /** Encrypts the key; null leaves it open. */
      passphrase: passphraseSchema.nullable().default(null),
    }),
    z.strictObject({
      /** The request, and its key. */
      files: z.array(madeFileSchema),
      alternativeNames: z.array(alternativeNameSchema),
    }),
  ),
  /** The same certificates, requests and keys in another form: without repetition, chains from leaf to root. */
  'certificate.convert': operation(
    z.strictObject({
      files: z.array(base64Schema).min(1).max(50),
      /** Opens what is encrypted; null: none was given. */
      passphrase: passphraseSchema.nullable().default(null),
      form: z.enum(CONVERT_FORMS),
      /** One file for each, numbered in their order, instead of one for all. */
      split: z.boolean().default(false),
      keys: z.enum(KEY_HANDLINGS).default('leave-out'),
      /** Encrypts the keys that are written. */
      keyPassphrase: passphraseSchema.nullable().default(null),
    }),
    z.strictObject({
      files: z.array(madeFileSchema),
      /** In their order. */
      certificates: namesSchema,
      /** Private keys that were there and not asked for. */
      keysLeftOut: z.int().nonnegative(),
    }),
  ),
  /** A PKCS#12 file of a key, its certificate and the chain above it. Refuses a key of another certificate. */
  'certificate.bundle': operation(
    z.strictObject({
      /** Key and chain may be in it too. */
      certificate: base64Schema,
      key: base64Schema.nullable().default(null),
      chain: z.array(base64Schema).max(50).default([]),
      /** Opens what is encrypted; null: none was given. */
      passphrase: passphraseSchema.nullable().default(null),
      /** Protects the new file: the extract password on the phone. */
      newPassphrase: passphraseSchema,
      form: z.enum(PKCS12_FORMS).default('modern'),
      /** Shown by key stores; null: the common name. */
      friendlyName: textSchema.nullable().default(null),
    }),
    z.strictObject({
      files: z.array(madeFileSchema),
      /** In their order, the key's own first. */
      certificates: namesSchema,
      /** Given, but no part of the chain. */
      strangers: namesSchema,
    }),
  ),
};
export type MadeFile = z.infer<typeof madeFileSchema>;
