import { KEY_FORMATS, WEP_KEY_SIZES } from '#core/key/key-format';
import { PHONE_MODELS } from '#core/phone/models';
import { secretSchema } from '#core/profile/profile-document';
import {
  AP_PLATFORMS,
  BANDS,
  USER_CERTIFICATES,
  USER_MODIFIABLE,
  WEP_AUTHENTICATION,
} from '#core/profile/vocabulary';
import { ENCRYPTION, FAST_ROAMING, KEY_MANAGEMENT, SECURITY } from '#core/scheme/vocabulary';
import { z } from '#core/schema/zod';

const combinationSchema = z.strictObject({
  security: z.enum(SECURITY),
  keyManagement: z.enum(KEY_MANAGEMENT),
  encryption: z.enum(ENCRYPTION),
  fastRoaming: z.enum(FAST_ROAMING),
});

/** A RADIUS server as typed; `key` tells servers apart while they are moved about. */
const serverSchema = z.strictObject({
  key: z.int(),
  host: z.string(),
  authPort: z.string(),
  acctPort: z.string(),
  secret: secretSchema,
});

/**
 * Everything that can be typed into the wizard, as typed: every section is always there, whatever the row, so that
 * going back and forth loses nothing. Only what the row uses becomes part of the profile.
 */
export const formSchema = z.strictObject({
  name: z.string(),
  site: z.string(),
  notes: z.string(),
  ssid: z.string(),
  hidden: z.boolean(),
  band: z.enum(BANDS),
  vlan: z.string(),
  phoneModel: z.enum(PHONE_MODELS),
  apPlatforms: z.array(z.enum(AP_PLATFORMS)),
  userModifiable: z.enum(USER_MODIFIABLE),
  /** Columns of Table 5 that were chosen one by one; they narrow the rows. */
  narrow: z.strictObject({
    security: z.enum(SECURITY).exactOptional(),
    keyManagement: z.enum(KEY_MANAGEMENT).exactOptional(),
    encryption: z.enum(ENCRYPTION).exactOptional(),
    fastRoaming: z.enum(FAST_ROAMING).exactOptional(),
  }),
  /** The chosen row with its roaming method; null until there is one. */
  scheme: combinationSchema.nullable(),
  wep: z.strictObject({
    authentication: z.enum(WEP_AUTHENTICATION),
    keySize: z.literal(WEP_KEY_SIZES),
    keyFormat: z.enum(KEY_FORMATS),
    key: secretSchema,
    keyIndex: z.int().min(1).max(4),
  }),
  psk: z.strictObject({ keyFormat: z.enum(KEY_FORMATS), key: secretSchema }),
  credentials: z.strictObject({ username: z.string(), password: secretSchema }),
  userCertificate: z.enum(USER_CERTIFICATES),
  serverCa: z.string(),
  scep: z.strictObject({ server: z.string(), rootCaFingerprint: z.string() }),
  radius: z.array(serverSchema),
});

export type WizardForm = z.infer<typeof formSchema>;
export type ServerForm = WizardForm['radius'][number];

export function emptyServer(key: number): ServerForm {
  return { key, host: '', authPort: '1812', acctPort: '1813', secret: '' };
}

export function emptyForm(): WizardForm {
  return {
    name: '',
    site: '',
    notes: '',
    ssid: '',
    hidden: false,
    band: 'auto',
    vlan: '',
    phoneModel: 'generic',
    apPlatforms: [],
    userModifiable: 'disallowed',
    narrow: {},
    scheme: null,
    wep: { authentication: 'open', keySize: 128, keyFormat: 'hex', key: '', keyIndex: 1 },
    psk: { keyFormat: 'ascii', key: '' },
    credentials: { username: '', password: '' },
    userCertificate: 'mic',
    serverCa: '',
    scep: { server: '', rootCaFingerprint: '' },
    radius: [],
  };
}
