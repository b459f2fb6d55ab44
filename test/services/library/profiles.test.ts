import { describe, expect, test } from 'vitest';
import { storageFailure } from '#services/storage/storage-failure';
import { pskProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf } from '../support/test-library';

const NOBODY = '5f0c2d3e-1111-4222-8333-444455556666';

describe('library.save', () => {
  test('creates a profile with an id and revision 1, and gives it back as it was saved', async () => {
    const { operations } = createTestLibrary();
    const saved = await valueOf(operations['library.save']({ profile: pskProfile({ vlan: 110 }) }));
    expect(saved.revision).toBe(1);
    const stored = await valueOf(operations['library.get']({ id: saved.id }));
    expect(stored).toEqual({ ...saved, profile: { ...pskProfile({ vlan: 110 }), id: saved.id } });
  });

  test('counts revisions up and stores the time of each', async () => {
    const library = createTestLibrary();
    const { id } = await valueOf(library.operations['library.save']({ profile: pskProfile() }));
    library.time += 60_000;
    const again = await valueOf(
      library.operations['library.save']({ profile: pskProfile({ id, name: 'Two' }), baseRevision: 1 }),
    );
    expect(again).toEqual({ id, revision: 2, savedAt: '2026-01-01T00:01:00.000Z' });
  });

  test('refuses a save that is based on an older revision', async () => {
    const { operations } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'Mine' }), baseRevision: 1 }));
    const late = operations['library.save']({ profile: pskProfile({ id, name: 'Late' }), baseRevision: 1 });
    expect(await errorOf(late)).toEqual({ code: 'library.conflict', params: { expected: 1, actual: 2 } });
    expect((await valueOf(operations['library.get']({ id }))).profile.name).toBe('Mine');
  });

  test('refuses an id that is not in the library: a deleted profile does not come back by a late save', async () => {
    const { operations } = createTestLibrary();
    const late = operations['library.save']({ profile: pskProfile({ id: NOBODY }), baseRevision: 3 });
    expect((await errorOf(late)).code).toBe('library.profile-not-found');
  });

  test('takes an id in capitals for the same id', async () => {
    const { operations } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    const again = operations['library.save']({ profile: pskProfile({ id: id.toUpperCase() }) });
    expect(await valueOf(again)).toMatchObject({ id, revision: 2 });
  });

  test('keeps a profile whose rules are broken: work in progress is no error', async () => {
    const { operations } = createTestLibrary();
    await valueOf(operations['library.save']({ profile: pskProfile({ ssid: '', keyManagement: 'static' }) }));
    const { profiles } = await valueOf(operations['library.list']({ search: '' }));
    expect(profiles[0]).toMatchObject({ row: null, grade: null });
    expect(profiles[0]?.errors).toBeGreaterThan(0);
  });

  test.each(['file.disk-full', 'file.not-writable'] as const)(
    'a disk that fails is %s, and nothing changes',
    async (code) => {
      const { operations, store } = createTestLibrary();
      const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
      store.beforeChange = () => {
        throw storageFailure(code, { path: '/library', reason: 'EROFS' });
      };
      expect(
        (await errorOf(operations['library.save']({ profile: pskProfile({ id, name: 'No' }) }))).code,
      ).toBe(code);
      expect((await valueOf(operations['library.get']({ id }))).profile.name).toBe('Ward 3 voice');
    },
  );
});

describe('library.list', () => {
  test('gives the row, grade and counts of each profile, in name order', async () => {
    const { operations } = createTestLibrary();
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'b', fastRoaming: 'ft' }) }));
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'A' }) }));
    const { profiles } = await valueOf(operations['library.list']({ search: '' }));
    expect(profiles.map(({ name, row, grade, errors }) => [name, row, grade, errors])).toEqual([
      ['A', 4, 'good', 0],
      ['b', 4, 'recommended', 0],
    ]);
  });

  test.each([
    ['name, in either case', 'WARD'],
    ['SSID', 'hosp-'],
    ['site', 'seoul'],
    ['phone model', '8821'],
    ['words in any order and place', 'voice 8821 seoul'],
    ['Hangul in another normal form', '병동'.normalize('NFD')],
  ])('finds by %s', async (_, search) => {
    const { operations } = createTestLibrary();
    const profile = pskProfile({ name: 'Ward 3 병동', phoneModel: '8821' });
    await valueOf(operations['library.save']({ profile }));
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'x', ssid: 'y', site: 'z' }) }));
    const { profiles } = await valueOf(operations['library.list']({ search }));
    expect(profiles.map(({ name }) => name)).toEqual(['Ward 3 병동']);
  });

  test('reads only what changed since the last time, also by another process', async () => {
    const here = createTestLibrary();
    const there = createTestLibrary({ store: here.store });
    const save = (name: string) =>
      valueOf(there.operations['library.save']({ profile: pskProfile({ name }) }));
    const saved = [await save('one'), await save('two'), await save('three')];
    await valueOf(here.operations['library.list']({ search: '' }));
    await valueOf(
      there.operations['library.save']({ profile: pskProfile({ id: saved[1]?.id, name: 'TWO' }) }),
    );
    here.store.reads.length = 0;
    const { profiles } = await valueOf(here.operations['library.list']({ search: '' }));
    expect(profiles.map(({ name }) => name)).toEqual(
      ['one', 'three', 'TWO'].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    expect(here.store.reads).toEqual([`profiles/${saved[1]?.id ?? ''}`]);
  });
});

describe('library.list while others work', () => {
  test('shows what was saved before it was asked, also while an earlier listing still reads', async () => {
    const { operations, services } = createTestLibrary();
    for (let number = 0; number < 150; number += 1) {
      await valueOf(operations['library.save']({ profile: pskProfile({ name: `n${number}` }) }));
    }
    expect(services.notices.all()).toEqual([]);
    const earlier = operations['library.list']({ search: '' });
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'mine' }) }));
    const { profiles } = await valueOf(operations['library.list']({ search: 'mine' }));
    expect(profiles).toHaveLength(1);
    expect((await valueOf(earlier)).profiles.length).toBeGreaterThanOrEqual(150);
  });

  test('leaves out, with a notice, a document that the disk will not give, and shows it again afterwards', async () => {
    const { operations, services, store } = createTestLibrary();
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'good' }) }));
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile({ name: 'bad sector' }) }));
    const read = store.read.bind(store);
    store.read = (place) =>
      place.name === id
        ? Promise.reject(storageFailure('file.not-readable', { path: id, reason: 'EIO' }))
        : read(place);
    const names = async () =>
      (await valueOf(operations['library.list']({ search: '' }))).profiles.map(({ name }) => name);
    expect(await names()).toEqual(['good']);
    expect(services.notices.all().map(({ params }) => params['file'])).toEqual([`profiles/${id}.json`]);
    store.read = read;
    expect(await names()).toEqual(['bad sector', 'good']);
  });
});

describe('library.duplicate', () => {
  test('copies everything under a new id and the next free name', async () => {
    const { operations } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    const copies = [
      await valueOf(operations['library.duplicate']({ id })),
      await valueOf(operations['library.duplicate']({ id })),
      await valueOf(operations['library.duplicate']({ id, name: 'Other' })),
    ];
    const profiles = await Promise.all(
      copies.map(async (copy) => (await valueOf(operations['library.get']({ id: copy.id }))).profile),
    );
    expect(profiles.map(({ name }) => name)).toEqual(['Ward 3 voice (2)', 'Ward 3 voice (3)', 'Other']);
    expect(profiles[0]?.psk).toEqual(pskProfile().psk);
    expect(new Set([id, ...copies.map((copy) => copy.id)]).size).toBe(4);
  });

  test('a name at the limit is shortened, not refused', async () => {
    const { operations } = createTestLibrary();
    const name = '가'.repeat(100);
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile({ name }) }));
    const copy = await valueOf(operations['library.duplicate']({ id }));
    const { profile } = await valueOf(operations['library.get']({ id: copy.id }));
    expect(profile.name).toBe(`${'가'.repeat(96)} (2)`);
  });
});

describe('library.markExported', () => {
  test('notes when and for which targets, without a new revision', async () => {
    const { operations } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    await valueOf(operations['library.markExported']({ id, targets: ['hostapd'] }));
    await valueOf(
      operations['library.save']({ profile: pskProfile({ id, name: 'Later' }), baseRevision: 1 }),
    );
    const { profiles } = await valueOf(operations['library.list']({ search: '' }));
    const lastExport = { at: '2026-01-01T00:00:00.000Z', targets: ['hostapd'] };
    expect(profiles[0]).toMatchObject({ revision: 2, lastExport });
  });
});
