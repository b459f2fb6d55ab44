import { describe, expect, test } from 'vitest';
import { pskProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf } from '../support/test-library';

const ID = '5f0c2d3e-1111-4222-8333-444455556666';
const whole = { revision: 1, savedAt: '2026-01-01T00:00:00.000Z', lastExport: null, profile: pskProfile() };

describe('a file that is no profile', () => {
  test.each([
    ['empty', ''],
    ['cut off', '{"format":"wlan-wizard-profile","version":1,'],
    ['JSON but no object', '["wlan-wizard-profile"]'],
    ['from another program', '{"windowBounds":{"x":1}}'],
    ['another kind of document', '{"format":"wlan-wizard-history","version":1,"versions":[]}'],
    [
      'with a member of the wrong type',
      JSON.stringify({ format: 'wlan-wizard-profile', version: 1, ...whole, revision: 'one' }),
    ],
    [
      'with an unknown member',
      JSON.stringify({ format: 'wlan-wizard-profile', version: 1, ...whole, extra: true }),
    ],
  ])('%s: is kept aside, told once, and does not hide the others', async (_, text) => {
    const { operations, store, services } = createTestLibrary();
    await valueOf(operations['library.save']({ profile: pskProfile() }));
    store.files.set(`profiles/${ID}`, text);
    for (const _again of [1, 2]) {
      expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toHaveLength(1);
    }
    expect(store.files.get(`profiles/${ID}.corrupt-1`)).toBe(text);
    expect(services.notices.all()).toEqual([
      {
        code: 'store.file-kept-aside',
        params: { file: `profiles/${ID}.json`, keptAs: `${ID}.corrupt-1.json` },
      },
    ]);
  });

  test('from a newer version: is left untouched, not loaded and not overwritten', async () => {
    const { operations, store, services } = createTestLibrary();
    const text = JSON.stringify({ format: 'wlan-wizard-profile', version: 2, ...whole, novelty: 1 });
    store.files.set(`profiles/${ID}`, text);
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toEqual([]);
    const save = operations['library.save']({ profile: pskProfile({ id: ID }) });
    expect((await errorOf(save)).code).toBe('library.profile-not-found');
    expect(store.files.get(`profiles/${ID}`)).toBe(text);
    expect(services.notices.all()).toEqual([
      { code: 'store.newer-version', params: { file: `profiles/${ID}.json`, version: '2' } },
    ]);
  });

  test('with a name that is no id is not ours and stays', async () => {
    const { operations, store } = createTestLibrary();
    store.files.set('profiles/readme', 'hello');
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toEqual([]);
    expect(store.files.get('profiles/readme')).toBe('hello');
  });
});
