import { z } from '#core/schema/zod';
import { operation } from '../operation';
import { languageSchema, nothingSchema } from '../shapes';

const settingSchemas = {
  /** Null: as the system says. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Printed on sheets. */
  technician: z.string().max(100),
};

export const settingsSchema = z.strictObject({
  language: settingSchemas.language.default(null),
  theme: settingSchemas.theme.default('system'),
  technician: settingSchemas.technician.default(''),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Without defaults: a setting that is not named stays as it is. */
const settingsChangeSchema = z.strictObject(settingSchemas).partial();

/**
 * How secrets are protected at rest. `open`: they can be read and written. `locked`: sealed with a passphrase that
 * has not been given yet. `unprotected`: no key store and no passphrase, secrets are readable in the 0600 file.
 */
export const sealStatusSchema = z.strictObject({
  state: z.enum(['open', 'locked', 'unprotected']),
  protectedBy: z.enum(['system-key-store', 'passphrase', 'none']),
  systemKeyStore: z.boolean(),
});
export type SealStatus = z.infer<typeof sealStatusSchema>;

/** Something that happened to the store and that the user must know. */
export const noticeSchema = z.strictObject({
  code: z.enum(['store.file-kept-aside', 'store.newer-version', 'store.folder-readable-by-others']),
  params: z.record(z.string(), z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

/** The program itself: what it is, its settings, how it protects secrets. */
export const appOperations = {
  'app.info': operation(
    nothingSchema,
    z.strictObject({
      name: z.string(),
      version: z.string(),
      shell: z.enum(['electron', 'web', 'cli']),
      platform: z.string(),
      dataFolder: z.string(),
      seal: sealStatusSchema,
      notices: z.array(noticeSchema),
    }),
  ),
  'settings.get': operation(nothingSchema, settingsSchema),
  'settings.set': operation(settingsChangeSchema, settingsSchema),
  /** Moves the library to another folder; the old folder is left as it is. */
  'storage.move': operation(
    z.strictObject({ folder: z.string().min(1).max(4096) }),
    z.strictObject({ dataFolder: z.string() }),
  ),
  'seal.status': operation(nothingSchema, sealStatusSchema),
  /** Sets the first passphrase, or another one where the secrets are open; every stored secret is sealed. */
  'seal.setPassphrase': operation(z.strictObject({ passphrase: z.string().max(1024) }), sealStatusSchema),
  'seal.unlock': operation(z.strictObject({ passphrase: z.string().max(1024) }), sealStatusSchema),
  'seal.lock': operation(nothingSchema, sealStatusSchema),
};
