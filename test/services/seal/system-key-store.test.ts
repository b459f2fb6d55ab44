import { describe, expect, test } from 'vitest';
import type { SystemKeyStore } from '#services/ports/system-key-store';
import { secretiveProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf } from '../support/test-library';

const passphrase = 'correct horse battery';

/** Keeps values for one user on one machine. */
function createKeyStore(user: string, available = true): SystemKeyStore {
  return {
    isAvailable: () => Promise.resolve(available),
    protect: (text) => Promise.resolve(Buffer.from(JSON.stringify([user, text]))),
    unprotect(value) {
      const [owner, text] = JSON.parse(Buffer.from(value).toString()) as [string, string];
      return Promise.resolve(owner === user ? text : null);
    },
  };
}

describe('a library under the system key store', () => {
  test('is open from the first start on, and seals what an earlier run stored readable', async () => {
    const plain = createTestLibrary();
    const { id } = await valueOf(plain.operations['library.save']({ profile: secretiveProfile() }));
    const library = createTestLibrary({ store: plain.store, keyStore: createKeyStore('me') });
    await library.services.start();
    expect(await valueOf(library.operations['seal.status']({}))).toEqual({
      ...{ state: 'open', protectedBy: 'system-key-store', systemKeyStore: true },
    });
    expect([...plain.store.files.values()].join()).not.toContain('plain-secret');
    const again = createTestLibrary({ store: plain.store, keyStore: createKeyStore('me') });
    const { profile } = await valueOf(again.operations['library.get']({ id }));
    expect(profile).toEqual({ ...secretiveProfile(), id });
  });

  test('is locked where that key store is not, until a passphrase was set beside it', async () => {
    const library = createTestLibrary({ keyStore: createKeyStore('me') });
    await library.services.start();
    const terminal = createTestLibrary({ store: library.store });
    expect((await errorOf(terminal.operations['seal.unlock']({ passphrase }))).code).toBe(
      'seal.not-available',
    );
    expect((await errorOf(terminal.operations['seal.setPassphrase']({ passphrase }))).code).toBe(
      'seal.not-available',
    );
    await valueOf(library.operations['seal.setPassphrase']({ passphrase }));
    expect((await valueOf(terminal.operations['seal.unlock']({ passphrase }))).state).toBe('open');
    const desktop = createTestLibrary({ store: library.store, keyStore: createKeyStore('me') });
    expect((await valueOf(desktop.operations['seal.status']({}))).state).toBe('open');
  });

  test("another user's key store does not open it", async () => {
    const library = createTestLibrary({ keyStore: createKeyStore('me') });
    await library.services.start();
    const other = createTestLibrary({ store: library.store, keyStore: createKeyStore('you') });
    await other.services.start();
    expect((await valueOf(other.operations['seal.status']({}))).state).toBe('locked');
  });

  test('can be locked only where a passphrase can open it again, and then stays locked', async () => {
    const library = createTestLibrary({ keyStore: createKeyStore('me') });
    await library.services.start();
    expect((await errorOf(library.operations['seal.lock']({}))).code).toBe('seal.not-available');
    await valueOf(library.operations['seal.setPassphrase']({ passphrase }));
    await valueOf(library.operations['seal.lock']({}));
    expect((await valueOf(library.operations['seal.status']({}))).state).toBe('locked');
    expect((await valueOf(library.operations['seal.unlock']({ passphrase }))).state).toBe('open');
  });

  test('an unavailable key store protects nothing and says so', async () => {
    const library = createTestLibrary({ keyStore: createKeyStore('me', false) });
    await library.services.start();
    expect(await valueOf(library.operations['seal.status']({}))).toEqual({
      ...{ state: 'unprotected', protectedBy: 'none', systemKeyStore: false },
    });
  });
});
