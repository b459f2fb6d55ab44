import { describe, expect, test } from 'vitest';
import { pskProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf } from '../support/test-library';

const DAY = 24 * 60 * 60 * 1000;

describe('library.delete and library.undelete', () => {
  test('a deleted profile leaves the list, stands in the bin and comes back with its history', async () => {
    const { operations } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'Second' }) }));
    await valueOf(operations['library.delete']({ id }));
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toEqual([]);
    expect((await valueOf(operations['library.deleted']({}))).profiles).toEqual([
      { id, name: 'Second', deletedAt: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(await valueOf(operations['library.undelete']({ id }))).toMatchObject({ id, revision: 2 });
    expect((await valueOf(operations['library.history']({ id }))).versions).toHaveLength(2);
    expect((await valueOf(operations['library.deleted']({}))).profiles).toEqual([]);
  });

  test('what is not there can be neither deleted nor brought back', async () => {
    const { operations } = createTestLibrary();
    const id = '5f0c2d3e-1111-4222-8333-444455556666';
    expect((await errorOf(operations['library.delete']({ id }))).code).toBe('library.profile-not-found');
    expect((await errorOf(operations['library.undelete']({ id }))).code).toBe('library.profile-not-found');
  });

  test('a start removes what has been in the bin for more than 30 days, with its history', async () => {
    const library = createTestLibrary();
    const { operations, services, store } = library;
    const save = (name: string) => valueOf(operations['library.save']({ profile: pskProfile({ name }) }));
    const [old, young] = [await save('old'), await save('young')];
    await valueOf(operations['library.save']({ profile: pskProfile({ id: old.id }) }));
    await valueOf(operations['library.delete']({ id: old.id }));
    library.time += DAY;
    await valueOf(operations['library.delete']({ id: young.id }));
    library.time += 30 * DAY - 1;
    await services.start();
    expect([...store.files.keys()]).toEqual([`bin/${young.id}`]);
  });

  test('a deletion that was cut short before the move leaves the profile in the library', async () => {
    const { operations, store } = createTestLibrary();
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    store.beforeChange = (change) => {
      if (change === 'move') throw new Error('killed');
    };
    await expect(operations['library.delete']({ id })).rejects.toThrow('killed');
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toHaveLength(1);
  });
});
