import { KEY_FORMATS, WEP_KEY_SIZES } from '../key/key-format';
import { PHONE_MODELS } from '../phone/models';
import { ENCRYPTION, FAST_ROAMING, KEY_MANAGEMENT, SECURITY } from '../scheme/vocabulary';
import { z } from '../schema/zod';
import {
  AP_PLATFORMS,
  BANDS,
  NAME_LIMIT,
  NOTES_LIMIT,
  SERVER_CA_LIMIT,
  USER_CERTIFICATES,
  USER_MODIFIABLE,
  VLAN_RANGE,
  WEP_AUTHENTICATION,
} from './vocabulary';

/** A secret as it stands in a document: readable, or sealed (encrypted) and then opaque to every check. */
export const secretSchema = z.union([
  z.string().max(4096),
  z.strictObject({ sealed: z.string().max(65536) }),
]);
export type SecretText = z.infer<typeof secretSchema>;

export const wepSchema = z.strictObject({
  authentication: z.enum(WEP_AUTHENTICATION).default('open'),
  keySize: z.literal(WEP_KEY_SIZES).optional(),
  keyFormat: z.enum(KEY_FORMATS),
  key: secretSchema,
  keyIndex: z.int().min(1).max(4).default(1),
});

export const pskSchema = z.strictObject({ keyFormat: z.enum(KEY_FORMATS), key: secretSchema });

export const credentialsSchema = z.strictObject({
  username: z.string().max(4096).optional(),
  password: secretSchema.optional(),
});

export const scepSchema = z.strictObject({
  server: z.string().max(255).optional(),
  rootCaFingerprint: z.string().max(512).optional(),
});

const portSchema = z.int().min(1).max(65535);

export const radiusSchema = z.strictObject({
  host: z.string().max(255),
  authPort: portSchema.default(1812),
  acctPort: portSchema.default(1813),
  secret: secretSchema.optional(),
});

/** The persisted form of a network profile: one schema for files, the store and every transport. */
export const profileSchema = z.strictObject({
  id: z.uuid().optional(),
  name: z.string().max(NAME_LIMIT),
  site: z.string().max(NAME_LIMIT).default(''),
  notes: z.string().max(NOTES_LIMIT).default(''),
  ssid: z.string().max(4096),
  hidden: z.boolean().default(false),
  band: z.enum(BANDS).default('auto'),
  vlan: z.int().min(VLAN_RANGE.minimum).max(VLAN_RANGE.maximum).optional(),
  phoneModel: z.enum(PHONE_MODELS).default('generic'),
  apPlatforms: z.array(z.enum(AP_PLATFORMS)).max(AP_PLATFORMS.length).default([]),
  userModifiable: z.enum(USER_MODIFIABLE).default('disallowed'),
  security: z.enum(SECURITY),
  keyManagement: z.enum(KEY_MANAGEMENT),
  encryption: z.enum(ENCRYPTION),
  fastRoaming: z.enum(FAST_ROAMING).default('none'),
  wep: wepSchema.optional(),
  psk: pskSchema.optional(),
  credentials: credentialsSchema.optional(),
  userCertificate: z.enum(USER_CERTIFICATES).optional(),
  serverCa: z.string().max(SERVER_CA_LIMIT).optional(),
  scep: scepSchema.optional(),
  radius: z.array(radiusSchema).max(8).optional(),
});

/** A profile as written, before defaults were filled in. */
export type ProfileInput = z.input<typeof profileSchema>;
/** A well-typed profile with defaults filled in; its rules have not been checked yet. */
export type ProfileDocument = z.output<typeof profileSchema>;
