import type { SafeStorage } from 'electron';
import type { SystemKeyStore } from '#services/ports/system-key-store';

/** The part of Electron's safeStorage that is used; passed in, so that nothing here loads Electron. */
export type SafeStoragePart = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/** The operating system's key store through Electron; ask only after the app is ready. */
export function createSafeStorageKeyStore(
  safeStorage: SafeStoragePart,
  platform: NodeJS.Platform = process.platform,
): SystemKeyStore {
  return {
    async isAvailable() {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
      // Without a keyring Linux falls back to a key that is the same in every installation.
      return (
        platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
      );
    },
    protect: (text) => safeStorage.encryptStringAsync(text),
    async unprotect(value) {
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(value))).result;
      } catch {
        return null;
      }
    },
  };
}
