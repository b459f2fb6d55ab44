import { describe, expect, test } from 'vitest';
import { readLibrary, writeLibrary } from '#core/profile/library-file';
import { storageFailure } from '#services/storage/storage-failure';
import { pskProfile, secretiveProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf, type TestLibrary } from '../support/test-library';

const passphrase = 'shared passphrase';
const ID = '5f0c2d3e-1111-4222-8333-444455556666';

async function libraryWith(...names: readonly string[]): Promise<TestLibrary> {
  const library = createTestLibrary();
  for (const name of names)
    await valueOf(library.operations['library.save']({ profile: secretiveProfile({ name }) }));
  return library;
}

async function exported(
  { operations }: TestLibrary,
  kind: 'include' | 'leave-out' | 'seal',
): Promise<string> {
  return (await valueOf(operations['library.export']({ secrets: { kind, passphrase } }))).text;
}

async function namesIn({ operations }: TestLibrary): Promise<readonly string[]> {
  return (await valueOf(operations['library.list']({ search: '' }))).profiles.map(({ name }) => name);
}

describe('library.export', () => {
  test('writes profiles in name order, the same bytes every time', async () => {
    const library = await libraryWith('b', 'a', 'C');
    const text = await exported(library, 'include');
    expect(text).toBe(await exported(createTestLibrary({ store: library.store }), 'include'));
    const read = readLibrary(text);
    expect(read.ok && read.value.profiles.map(({ name }) => name)).toEqual(['C', 'a', 'b']);
  });

  test('only the profiles that were asked for, each once', async () => {
    const library = await libraryWith('a', 'b');
    const { id } = await valueOf(library.operations['library.save']({ profile: pskProfile({ name: 'x' }) }));
    const { fileName, text } = await valueOf(
      library.operations['library.export']({ ids: [id, id.toUpperCase()], secrets: { kind: 'include' } }),
    );
    expect(fileName).toBe('wlan-library.wlan.json');
    const read = readLibrary(text);
    expect(read.ok && read.value.profiles.map(({ name }) => name)).toEqual(['x']);
  });

  test.each(['leave-out', 'seal'] as const)('%s: no secret stands readable in the file', async (kind) => {
    expect(await exported(await libraryWith('a'), kind)).not.toContain('plain-secret');
  });

  test('sealing needs a passphrase that is long enough', async () => {
    const { operations } = await libraryWith('a');
    const secrets = { kind: 'seal', passphrase: 'short' } as const;
    expect((await errorOf(operations['library.export']({ secrets }))).code).toBe('seal.passphrase-too-short');
  });
});

describe('library.import', () => {
  test.each(['include', 'seal'] as const)('%s: brings every profile and secret back', async (kind) => {
    const source = await libraryWith('a', 'b');
    const target = createTestLibrary();
    await valueOf(target.operations['seal.setPassphrase']({ passphrase: 'the own passphrase' }));
    const { added } = await valueOf(
      target.operations['library.import']({ text: await exported(source, kind), passphrase }),
    );
    expect(added.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const { id, name } of added) {
      const { profile } = await valueOf(target.operations['library.get']({ id }));
      expect(profile).toEqual({ ...secretiveProfile({ name }), id });
    }
    expect([...target.store.files.values()].join()).not.toContain('plain-secret');
  });

  test('gives ids and names that are taken anew, and says which names', async () => {
    const library = await libraryWith('a', 'a (2)', 'b');
    const bin = (await valueOf(library.operations['library.list']({ search: 'b' }))).profiles[0]?.id ?? '';
    const text = await exported(library, 'include');
    await valueOf(library.operations['library.delete']({ id: bin }));
    const { added, findings } = await valueOf(library.operations['library.import']({ text }));
    expect(added.map(({ name }) => name)).toEqual(['a (3)', 'a (4)', 'b']);
    expect(new Set(added.map(({ id }) => id)).has(bin)).toBe(false);
    expect(
      findings.filter(({ code }) => code === 'profile.renamed').map(({ path, params }) => [path, params]),
    ).toEqual([
      ['/profiles/0/name', { from: 'a', to: 'a (3)' }],
      ['/profiles/1/name', { from: 'a (2)', to: 'a (4)' }],
    ]);
    expect(await namesIn(library)).toEqual(['a', 'a (2)', 'a (3)', 'a (4)', 'b']);
  });

  test('keeps an id that is free, and settles ids and names that stand twice in the file', async () => {
    const { operations } = createTestLibrary();
    const text = writeLibrary([pskProfile({ id: ID }), pskProfile({ id: ID })]);
    const { added } = await valueOf(operations['library.import']({ text }));
    expect(added[0]).toEqual({ id: ID, name: 'Ward 3 voice' });
    expect(added[1]?.id).not.toBe(ID);
    expect(added[1]?.name).toBe('Ward 3 voice (2)');
  });

  test('takes profiles whose rules are broken and reports the rules', async () => {
    const { operations } = createTestLibrary();
    const text = writeLibrary([pskProfile({ psk: { keyFormat: 'ascii', key: 'short' } })]);
    const { added, findings } = await valueOf(operations['library.import']({ text }));
    expect(added).toHaveLength(1);
    expect(findings.map(({ code, path }) => [code, path])).toContainEqual([
      'key.psk-ascii-length',
      '/profiles/0/psk/key',
    ]);
  });

  test.each([
    ['no JSON', 'nonsense', 'file.not-json'],
    ['an empty file', ' \n', 'file.empty'],
    ['another format', '{"format":"other","version":1,"profiles":[]}', 'library.not-a-library'],
    [
      'a newer version',
      '{"format":"wlan-wizard-library","version":2,"profiles":[]}',
      'library.newer-version',
    ],
    [
      'one profile of wrong form among good ones',
      writeLibrary([pskProfile(), { ...pskProfile(), vlan: 'ten' } as never]),
      'library.invalid-form',
    ],
    [
      'an unknown member beside the profiles',
      writeLibrary([pskProfile()]).replace('"version"', '"surprise": 1,\n  "version"'),
      'library.invalid-form',
    ],
  ])('%s is refused and nothing is added', async (_, text, code) => {
    const { operations, store } = createTestLibrary();
    expect((await errorOf(operations['library.import']({ text }))).code).toBe(code);
    expect(store.files.size).toBe(0);
  });

  test.each([
    ['no passphrase', undefined, 'seal.locked'],
    ['a wrong passphrase', 'wrong passphrase', 'seal.wrong-passphrase'],
  ])('%s for sealed secrets is refused and nothing is added', async (_, given, code) => {
    const text = await exported(await libraryWith('a'), 'seal');
    const target = createTestLibrary();
    const error = await errorOf(target.operations['library.import']({ text, passphrase: given }));
    expect(error.code).toBe(code);
    expect(target.store.files.size).toBe(0);
  });

  test('a sealed secret that was moved to another profile is refused by its place', async () => {
    const read = readLibrary(await exported(await libraryWith('a', 'b'), 'seal'));
    const [one, other] = read.ok
      ? read.value.profiles.flatMap(({ parsed }) => (parsed.ok ? parsed.document : []))
      : [];
    if (!one || !other) throw new Error('two profiles were exported');
    const text = writeLibrary([one, { ...other, psk: one.psk }]);
    const error = await errorOf(createTestLibrary().operations['library.import']({ text, passphrase }));
    expect(error).toMatchObject({ code: 'operation.invalid-input', params: { path: '/profiles/1/psk/key' } });
  });

  test('a key derivation that asks for too much work is refused before it starts', async () => {
    const text = writeLibrary([
      pskProfile({
        id: ID,
        psk: { keyFormat: 'ascii', key: { sealed: `p1.${2 ** 22}.8.1.AAAAAAAAAAAAAAAA.AAAA.AAAA` } },
      }),
    ]);
    const error = await errorOf(createTestLibrary().operations['library.import']({ text, passphrase }));
    expect(error).toMatchObject({ code: 'operation.invalid-input', params: { path: '/profiles/0/psk/key' } });
  });

  test('a disk that fills up on the way leaves nothing of the import', async () => {
    const source = await libraryWith('a', 'b', 'c');
    const target = await libraryWith('mine');
    let writes = 0;
    target.store.beforeChange = (change) => {
      if (change === 'write' && (writes += 1) === 4)
        throw storageFailure('file.disk-full', { path: '/library' });
    };
    const text = await exported(source, 'include');
    expect((await errorOf(target.operations['library.import']({ text }))).code).toBe('file.disk-full');
    expect(await namesIn(target)).toEqual(['mine']);
    expect(target.store.files.size).toBe(1);
  });

  test('killed on the way, the next start takes back what was added, but not what was saved since', async () => {
    const source = await libraryWith('a', 'b', 'c');
    const target = await libraryWith('mine');
    // A kill leaves no time to clean up: nothing after the fourth change happens.
    let changes = 0;
    target.store.beforeChange = () => {
      if ((changes += 1) >= 4) throw new Error('killed');
    };
    const killed = target.operations['library.import']({ text: await exported(source, 'include') });
    await expect(killed).rejects.toThrow('killed');
    target.store.beforeChange = () => undefined;
    expect(await namesIn(target)).toEqual(['a', 'b', 'mine']);
    const a = (await valueOf(target.operations['library.list']({ search: 'a' }))).profiles[0];
    const profile = secretiveProfile({ id: a?.id, name: 'a, saved since' });
    await valueOf(target.operations['library.save']({ profile }));
    const next = createTestLibrary({ store: target.store });
    await next.services.start();
    expect(await namesIn(next)).toEqual(['a, saved since', 'mine']);
  });
});
