import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '#contract/client';
import type { Client } from '#contract/contract';
import { createElectronApplication } from '#platform/electron/create-electron-application';
import { openElectronStore } from '#platform/electron/open-electron-store';
import type { SafeStoragePart } from '#platform/electron/safe-storage-key-store';
import { createNodeApplication } from '#platform/node/create-node-application';
import { secretiveProfile } from '../services/support/profiles';
import { errorOf, valueOf } from '../services/support/test-library';

// electron-store asks for these; the package 'electron' itself would try to download its program.
vi.mock('electron', () => ({
  default: {
    app: { getPath: () => '/nowhere', getVersion: () => '1.2.3' },
    ipcMain: { on: () => undefined },
    shell: {},
  },
}));

const flip = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const safeStorage: SafeStoragePart = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: (text) => Promise.resolve(flip(Buffer.from(text))),
  decryptStringAsync: (bytes) => Promise.resolve({ shouldReEncrypt: false, result: flip(bytes).toString() }),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-electron-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({ dataFolder: folder, version: '1.2.3', fontFolder: 'resources/fonts' });

async function startDesktop(): Promise<Client> {
  return createClient((await createElectronApplication({ ...options(), safeStorage })).send);
}

function everyFile(): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('the library under Electron', () => {
  test('is kept by electron-store', () => {
    expect(openElectronStore({ folder, name: 'one' })).toBeInstanceOf(ElectronStore);
  });

  test('is sealed from the first save by the key store, and open again after a restart', async () => {
    const client = await startDesktop();
    const { id } = await valueOf(client['library.save']({ profile: secretiveProfile() }));
    await valueOf(client['draft.put']({ draft: 'plain-secret-draft' }));
    expect(everyFile()).not.toContain('plain-secret');
    expect((await valueOf(client['app.info']({}))).seal).toEqual({
      ...{ state: 'open', protectedBy: 'system-key-store', systemKeyStore: true },
    });
    const again = await startDesktop();
    expect((await valueOf(again['library.get']({ id }))).profile).toEqual({ ...secretiveProfile(), id });
  });

  test('is the same library in the browser and the terminal: locked there, open with a passphrase', async () => {
    const desktop = await startDesktop();
    const { id } = await valueOf(desktop['library.save']({ profile: secretiveProfile() }));
    const web = createClient((await createNodeApplication({ ...options(), shell: 'web' })).send);
    expect((await valueOf(web['library.list']({}))).profiles).toHaveLength(1);
    expect((await errorOf(web['seal.unlock']({ passphrase: 'correct horse' }))).code).toBe(
      'seal.not-available',
    );
    await valueOf(desktop['seal.setPassphrase']({ passphrase: 'correct horse' }));
    await valueOf(web['seal.unlock']({ passphrase: 'correct horse' }));
    expect((await valueOf(web['library.get']({ id }))).profile.psk?.key).toBe('plain-secret-psk-1');
  });
});
