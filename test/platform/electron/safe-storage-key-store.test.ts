import { describe, expect, test } from 'vitest';
import { createSafeStorageKeyStore, type SafeStoragePart } from '#platform/electron/safe-storage-key-store';

type Backend = ReturnType<SafeStoragePart['getSelectedStorageBackend']>;

function safeStorage(available: boolean, backend: Backend): SafeStoragePart {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(`sealed ${text}`)),
    decryptStringAsync: (bytes) =>
      bytes.toString().startsWith('sealed ')
        ? Promise.resolve({ shouldReEncrypt: false, result: bytes.toString().slice(7) })
        : Promise.reject(new Error('not encrypted here')),
  };
}

describe('the key store over safeStorage', () => {
  test.each<[NodeJS.Platform, boolean, Backend, boolean]>([
    ['win32', true, 'unknown', true],
    ['darwin', true, 'unknown', true],
    ['darwin', false, 'unknown', false],
    ['linux', true, 'gnome_libsecret', true],
    ['linux', true, 'kwallet6', true],
    ['linux', true, 'basic_text', false],
    ['linux', true, 'unknown', false],
    ['linux', false, 'gnome_libsecret', false],
  ])('on %s, encryption %s, backend %s: available %s', async (platform, available, backend, expected) => {
    const store = createSafeStorageKeyStore(safeStorage(available, backend), platform);
    expect(await store.isAvailable()).toBe(expected);
  });

  test('gives back what it protected, and nothing for what it did not', async () => {
    const store = createSafeStorageKeyStore(safeStorage(true, 'unknown'), 'win32');
    expect(await store.unprotect(await store.protect('key'))).toBe('key');
    expect(await store.unprotect(Buffer.from('foreign'))).toBeNull();
  });
});
