import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#contract/client';
import type { Client } from '#contract/contract';
import { createNodeApplication } from '#platform/node/create-node-application';
import type { Application } from '#platform/node/run-application';
import { secretiveProfile } from '../../services/support/profiles';
import { errorOf, valueOf } from '../../services/support/test-library';

let root = '';
let open: Application[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wlan-app-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((application) => application.close()));
  rmSync(root, { recursive: true, force: true });
});

const folder = () => join(root, 'data');

async function start(): Promise<Client> {
  const options = {
    dataFolder: folder(),
    shell: 'web',
    version: '1.2.3',
    fontFolder: 'resources/fonts',
  } as const;
  const application = await createNodeApplication(options);
  open.push(application);
  return createClient(application.send);
}

// The passphrase costs what it really costs.
describe('the application on conf', { timeout: 60_000 }, () => {
  test('says what it is, and touches no disk until something is kept', async () => {
    const client = await start();
    expect(await valueOf(client['app.info']({}))).toEqual({
      ...{ name: 'WLAN Profile Wizard', version: '1.2.3', shell: 'web', platform: process.platform },
      ...{ dataFolder: folder(), notices: [] },
      seal: { state: 'unprotected', protectedBy: 'none', systemKeyStore: false },
    });
    await valueOf(client['library.list']({}));
    await valueOf(client['settings.get']({}));
    await valueOf(client['draft.get']({}));
    expect(existsSync(folder())).toBe(false);
  });

  test('keeps settings over a restart; what is not given stays', async () => {
    const client = await start();
    await valueOf(client['settings.set']({ language: 'ko', technician: '김기사' }));
    await valueOf(client['settings.set']({ theme: 'dark' }));
    const expected = { language: 'ko', theme: 'dark', technician: '김기사' };
    expect(await valueOf((await start())['settings.get']({}))).toEqual(expected);
  });

  test('damaged settings are kept aside, told, and start anew', async () => {
    const client = await start();
    await valueOf(client['settings.set']({ theme: 'dark' }));
    writeFileSync(join(folder(), 'settings.json'), '{"theme":"dark"}');
    expect((await valueOf(client['settings.get']({}))).theme).toBe('system');
    expect((await valueOf(client['app.info']({}))).notices).toEqual([
      {
        code: 'store.file-kept-aside',
        params: { file: 'settings.json', keptAs: 'settings.corrupt-1.json' },
      },
    ]);
    expect(readFileSync(join(folder(), 'settings.corrupt-1.json'), 'utf8')).toBe('{"theme":"dark"}');
  });

  test('once sealed, no secret stands readable in any file, and a restart needs the passphrase', async () => {
    const client = await start();
    const saved = await valueOf(client['library.save']({ profile: secretiveProfile() }));
    const id = saved.id;
    await valueOf(
      client['library.save']({ profile: secretiveProfile({ id, name: 'again' }), baseRevision: 1 }),
    );
    const gone = await valueOf(client['library.save']({ profile: secretiveProfile() }));
    await valueOf(client['library.delete']({ id: gone.id }));
    await valueOf(client['draft.put']({ draft: { key: 'plain-secret-draft' } }));
    expect(everyFile()).toContain('plain-secret');
    await valueOf(client['seal.setPassphrase']({ passphrase: 'correct horse' }));
    await valueOf(client['library.save']({ profile: secretiveProfile({ id, notes: 'sealed' }) }));
    expect(everyFile()).not.toContain('plain-secret');

    const next = await start();
    expect((await valueOf(next['seal.status']({}))).state).toBe('locked');
    expect((await errorOf(next['seal.unlock']({ passphrase: 'wrong horse' }))).code).toBe(
      'seal.wrong-passphrase',
    );
    await valueOf(next['seal.unlock']({ passphrase: 'correct horse' }));
    const { profile } = await valueOf(next['library.get']({ id }));
    expect(profile).toEqual({ ...secretiveProfile({ notes: 'sealed' }), id });
    expect(await valueOf(next['draft.get']({}))).toEqual({ draft: { key: 'plain-secret-draft' } });
  });

  test('moves the library and tells where it is now', async () => {
    const client = await start();
    await valueOf(client['library.save']({ profile: secretiveProfile() }));
    const target = join(root, 'moved');
    expect(await valueOf(client['storage.move']({ folder: target }))).toEqual({ dataFolder: target });
    expect((await valueOf(client['library.list']({}))).profiles).toHaveLength(1);
    expect((await valueOf((await start())['app.info']({}))).dataFolder).toBe(target);
    rmSync(target, { recursive: true });
    // The disk is away: the program still says where the library is, and keeps nothing in its place.
    const away = await start();
    expect((await valueOf(away['app.info']({}))).dataFolder).toBe(target);
    expect((await errorOf(away['library.list']({}))).code).toBe('file.not-found');
    expect((await errorOf(away['settings.set']({ theme: 'dark' }))).code).toBe('file.not-found');
  });
});

function everyFile(): string {
  const names = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return names.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
