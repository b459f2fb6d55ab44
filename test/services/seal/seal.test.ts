import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '#core/profile/profile-document';
import { listSecrets } from '#core/profile/secret-members';
import { pskProfile, secretiveProfile } from '../support/profiles';
import { createTestLibrary, errorOf, valueOf, type TestLibrary } from '../support/test-library';

const passphrase = 'correct horse battery';

function everyByte({ store }: TestLibrary): string {
  return [...store.files.values()].join('\n');
}

async function save(library: TestLibrary, profile: ProfileDocument): Promise<string> {
  return (await valueOf(library.operations['library.save']({ profile }))).id;
}

async function get(library: TestLibrary, id: string): Promise<ProfileDocument> {
  return (await valueOf(library.operations['library.get']({ id }))).profile;
}

/** Another process over the same documents, which has not been given the passphrase. */
const restarted = ({ store }: TestLibrary) => createTestLibrary({ store });

async function sealedLibrary(): Promise<TestLibrary> {
  const library = createTestLibrary();
  await valueOf(library.operations['seal.setPassphrase']({ passphrase }));
  return library;
}

describe('a library without a passphrase', () => {
  test('says that it is unprotected, and stores secrets readable', async () => {
    const library = createTestLibrary();
    await save(library, secretiveProfile());
    expect(await valueOf(library.operations['seal.status']({}))).toEqual({
      ...{ state: 'unprotected', protectedBy: 'none', systemKeyStore: false },
    });
    expect(everyByte(library)).toContain('plain-secret-psk-1');
  });
});

describe('seal.setPassphrase', () => {
  test('seals everything that is stored: profiles, history, bin and draft', async () => {
    const library = createTestLibrary();
    const id = await save(library, secretiveProfile());
    await save(library, secretiveProfile({ id, psk: { keyFormat: 'ascii', key: 'plain-secret-psk-2' } }));
    await valueOf(library.operations['library.delete']({ id: await save(library, secretiveProfile()) }));
    await valueOf(library.operations['draft.put']({ draft: { psk: 'plain-secret-draft' } }));
    expect(everyByte(library)).toContain('plain-secret-draft');
    const status = await valueOf(library.operations['seal.setPassphrase']({ passphrase }));
    expect(status).toEqual({ state: 'open', protectedBy: 'passphrase', systemKeyStore: false });
    expect(everyByte(library)).not.toContain('plain-secret');
    expect(everyByte(library)).not.toContain(passphrase);
    expect(await get(library, id)).toMatchObject({ psk: { key: 'plain-secret-psk-2' } });
    expect(await valueOf(library.operations['draft.get']({}))).toEqual({
      draft: { psk: 'plain-secret-draft' },
    });
  });

  test('cut short anywhere, it is finished by the next unlocking, and no secret is lost', async () => {
    const library = createTestLibrary();
    const ids = [await save(library, secretiveProfile()), await save(library, secretiveProfile())];
    for (const id of ids) await save(library, secretiveProfile({ id }));
    await valueOf(library.operations['draft.put']({ draft: 'plain-secret-draft' }));
    const before = new Map(library.store.files);
    for (let survived = 1; survived <= 6; survived += 1) {
      library.store.files.clear();
      for (const [key, text] of before) library.store.files.set(key, text);
      let writes = 0;
      library.store.beforeChange = () => {
        if ((writes += 1) > survived) throw new Error('killed');
      };
      const killed = restarted(library);
      await expect(killed.operations['seal.setPassphrase']({ passphrase })).rejects.toThrow('killed');
      library.store.beforeChange = () => undefined;
      const next = restarted(library);
      await valueOf(next.operations['seal.unlock']({ passphrase }));
      expect(everyByte(library)).not.toContain('plain-secret');
      for (const id of ids) expect((await get(next, id)).psk?.key).toBe('plain-secret-psk-1');
    }
  });

  test('changing it wraps the same key anew: no document is written, the old one opens nothing', async () => {
    const library = await sealedLibrary();
    const id = await save(library, secretiveProfile());
    library.store.changes.length = 0;
    await valueOf(library.operations['seal.setPassphrase']({ passphrase: 'another passphrase' }));
    expect(library.store.changes).toEqual(['write root/keyring']);
    const next = restarted(library);
    expect((await errorOf(next.operations['seal.unlock']({ passphrase }))).code).toBe(
      'seal.wrong-passphrase',
    );
    await valueOf(next.operations['seal.unlock']({ passphrase: 'another passphrase' }));
    expect(await get(next, id)).toEqual({ ...secretiveProfile(), id });
  });

  test.each([
    ['seven characters', 'seven 7'],
    ['eight that are seven once composed', 'e\u0301234567'],
    ['seven Hangul syllables, 21 bytes', '일이삼사오육칠'],
  ])('%s are too short', async (_, short) => {
    const { operations, store } = createTestLibrary();
    const error = await errorOf(operations['seal.setPassphrase']({ passphrase: short }));
    expect(error).toEqual({ code: 'seal.passphrase-too-short', params: { minimum: 8 } });
    expect(store.files.size).toBe(0);
  });

  test('needs the secrets open where a passphrase is set already', async () => {
    const next = restarted(await sealedLibrary());
    const error = await errorOf(next.operations['seal.setPassphrase']({ passphrase: 'another passphrase' }));
    expect(error.code).toBe('seal.already-set');
  });

  test('another process follows at once: it is locked and does not write a readable secret', async () => {
    const here = createTestLibrary();
    const there = restarted(here);
    await save(there, secretiveProfile());
    await valueOf(here.operations['seal.setPassphrase']({ passphrase }));
    expect((await valueOf(there.operations['seal.status']({}))).state).toBe('locked');
    const late = there.operations['library.save']({ profile: secretiveProfile() });
    expect((await errorOf(late)).code).toBe('seal.locked');
    expect(everyByte(here)).not.toContain('plain-secret');
  });
});

describe('seal.unlock', () => {
  test('opens with the passphrase in any normal form', async () => {
    const library = createTestLibrary();
    await valueOf(
      library.operations['seal.setPassphrase']({ passphrase: '무선랜 프로파일 암호'.normalize('NFD') }),
    );
    const next = restarted(library);
    expect(
      (await valueOf(next.operations['seal.unlock']({ passphrase: '무선랜 프로파일 암호' }))).state,
    ).toBe('open');
  });

  test('a wrong passphrase changes nothing', async () => {
    const library = await sealedLibrary();
    const id = await save(library, secretiveProfile());
    const before = everyByte(library);
    const next = restarted(library);
    expect((await errorOf(next.operations['seal.unlock']({ passphrase: 'wrong passphrase' }))).code).toBe(
      'seal.wrong-passphrase',
    );
    expect(everyByte(library)).toBe(before);
    await valueOf(next.operations['seal.unlock']({ passphrase }));
    expect(await get(next, id)).toEqual({ ...secretiveProfile(), id });
  });
});

describe('a locked library', () => {
  async function locked(): Promise<{ library: TestLibrary; id: string }> {
    const library = await sealedLibrary();
    const id = await save(library, secretiveProfile());
    expect((await valueOf(library.operations['seal.lock']({}))).state).toBe('locked');
    return { library, id };
  }

  test('gives profiles out with their secrets sealed', async () => {
    const { library, id } = await locked();
    const profile = await get(library, id);
    expect(profile.name).toBe('Secrets');
    const secrets = listSecrets(profile).map(({ secret }) => secret);
    expect(secrets.every((secret) => typeof secret !== 'string' && secret.sealed.startsWith('k1.'))).toBe(
      true,
    );
    const { profiles } = await valueOf(library.operations['library.list']({ search: '' }));
    expect(profiles).toHaveLength(1);
  });

  test('takes sealed secrets back unchanged, also when RADIUS servers change places', async () => {
    const { library, id } = await locked();
    const profile = await get(library, id);
    const radius = profile.radius?.toReversed();
    await save(library, { ...profile, name: 'Renamed while locked', radius });
    await valueOf(library.operations['seal.unlock']({ passphrase }));
    const opened = await get(library, id);
    expect(opened.name).toBe('Renamed while locked');
    expect(opened.radius).toEqual(secretiveProfile().radius?.toReversed());
    expect(opened.psk?.key).toBe('plain-secret-psk-1');
  });

  test.each([
    ['a new secret', { psk: { keyFormat: 'ascii', key: 'plain-secret-new' } }],
    ['a sealed text from elsewhere', { psk: { keyFormat: 'ascii', key: { sealed: 'k1.AAAA.BBBB' } } }],
  ] as const)('refuses %s', async (_, change) => {
    const { library, id } = await locked();
    const profile = { ...(await get(library, id)), ...change };
    expect((await errorOf(library.operations['library.save']({ profile }))).code).toBe('seal.locked');
  });

  test.each(['include', 'seal'] as const)('exports nothing with secrets (%s)', async (kind) => {
    const { library } = await locked();
    const secrets = { kind, passphrase };
    expect((await errorOf(library.operations['library.export']({ secrets }))).code).toBe('seal.locked');
  });

  test('can be renamed, deleted and brought back, but not copied', async () => {
    const { library, id } = await locked();
    await valueOf(library.operations['library.delete']({ id }));
    await valueOf(library.operations['library.undelete']({ id }));
    expect((await errorOf(library.operations['library.duplicate']({ id }))).code).toBe('seal.locked');
  });

  test('keeps the draft shut', async () => {
    const { library } = await locked();
    expect((await errorOf(library.operations['draft.put']({ draft: 1 }))).code).toBe('seal.locked');
  });

  test('shows open again after unlocking: findings on secrets are counted anew', async () => {
    const library = await sealedLibrary();
    await save(library, pskProfile({ psk: { keyFormat: 'ascii', key: 'short' } }));
    const errors = async () =>
      (await valueOf(library.operations['library.list']({ search: '' }))).profiles[0]?.errors;
    expect(await errors()).toBe(1);
    await valueOf(library.operations['seal.lock']({}));
    expect(await errors()).toBe(0);
    await valueOf(library.operations['seal.unlock']({ passphrase }));
    expect(await errors()).toBe(1);
  });
});

describe('a sealed secret', () => {
  test.each([
    ['copied to another member', '/psk/key', '/wep/key'],
    ['copied from the first RADIUS server to the key', '/radius/0/secret', '/psk/key'],
  ])('%s stays shut and the rest opens', async (_, from, to) => {
    const library = await sealedLibrary();
    const id = await save(library, secretiveProfile());
    const stored = JSON.parse(library.store.files.get(`profiles/${id}`) ?? '') as {
      profile: ProfileDocument;
    };
    const secrets = listSecrets(stored.profile);
    const text = (path: string) => JSON.stringify(secrets.find((member) => member.path === path)?.secret);
    library.store.files.set(`profiles/${id}`, JSON.stringify(stored).replace(text(to), text(from)));
    const opened = listSecrets(await get(library, id));
    expect(opened.filter(({ secret }) => typeof secret !== 'string').map(({ path }) => path)).toEqual([to]);
  });

  test('copied to another profile stays shut', async () => {
    const library = await sealedLibrary();
    const [one, other] = [await save(library, pskProfile()), await save(library, pskProfile())];
    library.store.files.set(`profiles/${other}`, library.store.files.get(`profiles/${one}`) ?? '');
    expect(typeof (await get(library, other)).psk?.key).toBe('object');
  });

  test('of 4096 characters of any kind fits its member', async () => {
    const library = await sealedLibrary();
    for (const character of ['가', '\u0000', '\uD800']) {
      const key = character.repeat(4096);
      const id = await save(library, pskProfile({ psk: { keyFormat: 'ascii', key } }));
      expect((await get(library, id)).psk?.key).toBe(key);
    }
    expect(library.services.notices.all()).toEqual([]);
  });
});

describe('a damaged keyring', () => {
  test.each(['', '{"format":"wlan-wizard-keyring","version":1}', 'nonsense'])(
    '%j is told and kept; nothing is sealed under a new key over it',
    async (text) => {
      const library = await sealedLibrary();
      await save(library, secretiveProfile());
      library.store.files.set('root/keyring', text);
      const next = restarted(library);
      expect((await valueOf(next.operations['seal.status']({}))).state).toBe('locked');
      expect((await errorOf(next.operations['seal.unlock']({ passphrase }))).code).toBe('seal.damaged');
      expect((await errorOf(next.operations['seal.setPassphrase']({ passphrase }))).code).toBe(
        'seal.damaged',
      );
      expect(library.store.files.get('root/keyring')).toBe(text);
    },
  );
});
