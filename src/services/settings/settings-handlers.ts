import type { Handlers } from '#contract/contract';
import { settingsSchema, type Settings } from '#contract/operations/app-operations';
import { success } from '#core/result';
import { z } from '#core/schema/zod';
import type { DocumentPlace } from '../ports/document-store';
import type { LibraryLock } from '../ports/library-lock';
import { replyWith } from '../storage/reply-with';
import type { DocumentKind, StoredDocuments } from '../storage/stored-documents';

const storedSettingsSchema = z.strictObject({ settings: settingsSchema });
const settingsKind = {
  format: 'wlan-wizard-settings',
  version: 1,
  schema: storedSettingsSchema,
} as const satisfies DocumentKind<typeof storedSettingsSchema>;

const SETTINGS: DocumentPlace = { collection: 'root', name: 'settings' };

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set'>;

/** Language, theme and the technician's name. */
export function createSettingsHandlers(documents: StoredDocuments, lock: LibraryLock): SettingsHandlers {
  const read = async (): Promise<Settings> =>
    (await documents.read(settingsKind, SETTINGS))?.settings ?? settingsSchema.parse({});

  return {
    'settings.get': () => replyWith(async () => success(await read())),
    'settings.set': (changes) =>
      replyWith(() =>
        lock.run(async () => {
          const given = Object.entries(changes).filter(([, value]) => value !== undefined);
          const settings = settingsSchema.parse({ ...(await read()), ...Object.fromEntries(given) });
          await documents.write(settingsKind, SETTINGS, { settings });
          return success(settings);
        }),
      ),
  };
}
