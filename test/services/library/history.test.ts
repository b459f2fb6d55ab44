import { describe, expect, test } from 'vitest';
import { pskProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf, type TestLibrary } from '../support/test-library';

async function libraryWithVersions(count: number): Promise<TestLibrary & { id: string }> {
  const library = createTestLibrary();
  const { id } = await valueOf(library.operations['library.save']({ profile: pskProfile({ name: 'v1' }) }));
  for (let version = 2; version <= count; version += 1) {
    const profile = pskProfile({
      id,
      name: `v${version}`,
      psk: { keyFormat: 'ascii', key: `plain-secret-${version}` },
    });
    await valueOf(library.operations['library.save']({ profile }));
  }
  return { ...library, id };
}

describe('library.history', () => {
  test('holds the last 20 versions without a gap, newest first, the current one among them', async () => {
    const { operations, id } = await libraryWithVersions(25);
    const { versions } = await valueOf(operations['library.history']({ id }));
    expect(versions.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 20 }, (_, index) => 25 - index),
    );
    expect(versions[0]?.name).toBe('v25');
  });

  test('writes the former version before the new one', async () => {
    const { store, operations, id } = await libraryWithVersions(1);
    store.changes.length = 0;
    await valueOf(operations['library.save']({ profile: pskProfile({ id }) }));
    expect(store.changes).toEqual([`write history/${id}`, `write profiles/${id}`]);
  });

  test('a save that was cut short between the two leaves the history whole', async () => {
    const { store, operations, id } = await libraryWithVersions(3);
    store.beforeChange = (_, { collection }) => {
      if (collection === 'profiles') throw new Error('killed');
    };
    await expect(operations['library.save']({ profile: pskProfile({ id, name: 'lost' }) })).rejects.toThrow(
      'killed',
    );
    store.beforeChange = () => undefined;
    await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'v4' }) }));
    const { versions } = await valueOf(operations['library.history']({ id }));
    expect(versions.map(({ name }) => name)).toEqual(['v4', 'v3', 'v2', 'v1']);
  });

  test('saves that were cut short again and again cost no old version either', async () => {
    const { store, operations, id } = await libraryWithVersions(30);
    const revisions = async () =>
      (await valueOf(operations['library.history']({ id }))).versions.map(({ revision }) => revision);
    const before = await revisions();
    store.beforeChange = (_, { collection }) => {
      if (collection === 'profiles') throw new Error('killed');
    };
    for (const _again of [1, 2, 3]) {
      await expect(operations['library.save']({ profile: pskProfile({ id }) })).rejects.toThrow('killed');
      expect(await revisions()).toEqual(before);
    }
  });

  test('a damaged history is kept aside and the profile can be saved on', async () => {
    const { store, services, operations, id } = await libraryWithVersions(3);
    store.files.set(`history/${id}`, '{"format":"wlan-wiz');
    await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'v4' }) }));
    expect(store.files.get(`history/${id}.corrupt-1`)).toBe('{"format":"wlan-wiz');
    expect(services.notices.all().map(({ code }) => code)).toEqual(['store.file-kept-aside']);
  });
});

describe('library.restoreVersion', () => {
  test('saves the old version anew and keeps both', async () => {
    const { operations, id } = await libraryWithVersions(3);
    const restored = await valueOf(operations['library.restoreVersion']({ id, revision: 1 }));
    expect(restored.revision).toBe(4);
    const { profile } = await valueOf(operations['library.get']({ id }));
    expect(profile).toMatchObject({ name: 'v1', psk: { key: 'plain-secret-psk-1' } });
    const { versions } = await valueOf(operations['library.history']({ id }));
    expect(versions.map(({ name }) => name)).toEqual(['v1', 'v3', 'v2', 'v1']);
  });

  test('says which version is not kept any more', async () => {
    const { operations, id } = await libraryWithVersions(22);
    const error = await errorOf(operations['library.restoreVersion']({ id, revision: 2 }));
    expect(error).toEqual({ code: 'library.version-not-found', params: { revision: 2 } });
  });
});

describe('library.compareVersions', () => {
  test('tells what differs, of a secret only that it does', async () => {
    const { operations, id } = await libraryWithVersions(3);
    const { changes } = await valueOf(operations['library.compareVersions']({ id, from: 2, to: 3 }));
    expect(changes).toEqual([
      { path: '/name', change: 'changed', secret: false, from: 'v2', to: 'v3' },
      { path: '/psk/key', change: 'changed', secret: true, from: null, to: null },
    ]);
  });

  test('an unchanged secret does not show as changed, open or locked', async () => {
    const { operations, id } = await libraryWithVersions(1);
    await valueOf(operations['seal.setPassphrase']({ passphrase: 'correct horse' }));
    await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'Renamed' }) }));
    const compare = async () =>
      (await valueOf(operations['library.compareVersions']({ id, from: 1, to: 2 }))).changes.map(
        ({ path }) => path,
      );
    expect(await compare()).toEqual(['/name']);
    await valueOf(operations['seal.lock']({}));
    expect(await compare()).toEqual(['/name']);
  });
});
