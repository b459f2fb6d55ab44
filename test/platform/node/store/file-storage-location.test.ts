import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConf } from '#platform/node/store/conf-file';
import { createFileStorageLocation } from '#platform/node/store/file-storage-location';
import { pskProfile } from '../../../services/support/profiles';
import { errorOf, valueOf } from '../../../services/support/test-library';
import { openLibrary } from './support/open-library';

let root = '';
let first = '';
let target = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wlan-location-'));
  first = join(root, 'first');
  target = join(root, 'new place', '라이브러리');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const locationOf = () => createFileStorageLocation(first, openConf);

async function fillFirst(): Promise<string> {
  const { operations } = openLibrary(first);
  const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
  await valueOf(operations['library.save']({ profile: pskProfile({ id, name: 'Second' }) }));
  return id;
}

describe('storage.move', () => {
  test('copies every document, switches, and the next start finds the library there', async () => {
    const id = await fillFirst();
    writeFileSync(join(first, 'profiles', 'x.corrupt-1.json'), 'kept aside');
    expect(await locationOf().moveTo(target)).toBe(target);
    expect(locationOf().folder()).toBe(target);
    const { operations } = openLibrary(first);
    expect((await valueOf(operations['library.get']({ id }))).profile.name).toBe('Second');
    expect((await valueOf(operations['library.history']({ id }))).versions).toHaveLength(2);
    expect(readFileSync(join(target, 'profiles', 'x.corrupt-1.json'), 'utf8')).toBe('kept aside');
    // The old folder is left as it is, and new saves go to the new one only.
    await valueOf(operations['library.save']({ profile: pskProfile({ name: 'new' }) }));
    expect(readdirSync(join(first, 'profiles'))).toHaveLength(2);
    expect(readdirSync(join(target, 'profiles'))).toHaveLength(3);
  });

  test('a process that was already running follows', async () => {
    const id = await fillFirst();
    const running = openLibrary(first);
    await valueOf(running.operations['library.list']({ search: '' }));
    await locationOf().moveTo(target);
    await valueOf(running.operations['library.save']({ profile: pskProfile({ id, name: 'Third' }) }));
    expect(readFileSync(join(target, 'profiles', `${id}.json`), 'utf8')).toContain('Third');
  });

  const obstacles: Readonly<Record<string, () => void>> = {
    'holds a file': () => {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, 'a.txt'), '');
    },
    'is a file': () => {
      mkdirSync(join(target, '..'));
      writeFileSync(target, '');
    },
    'is where the library is': () => {
      target = first;
    },
  };
  test.each(Object.keys(obstacles))('is refused where the folder %s; the library stays', async (obstacle) => {
    const id = await fillFirst();
    obstacles[obstacle]?.();
    await expect(locationOf().moveTo(target)).rejects.toMatchObject({
      error: { code: 'storage.folder-taken' },
    });
    expect(locationOf().folder()).toBe(first);
    expect((await valueOf(openLibrary(first).operations['library.get']({ id }))).revision).toBe(2);
  });

  test.each(['library', './library', '~/library', '192.0.2.1'])(
    'is refused for a part of a path: %s',
    async (path) => {
      await fillFirst();
      await expect(locationOf().moveTo(path)).rejects.toMatchObject({
        error: { code: 'storage.relative-path', params: { path } },
      });
      expect(locationOf().folder()).toBe(first);
    },
  );

  test('is refused where the folder can not be made', async () => {
    await fillFirst();
    writeFileSync(join(root, 'file'), '');
    const move = locationOf().moveTo(join(root, 'file', 'below'));
    await expect(move).rejects.toMatchObject({ error: { code: 'file.not-writable' } });
    expect(locationOf().folder()).toBe(first);
  });
});

describe('a library that was moved to a folder which is not there now', () => {
  test('is not replaced by an empty one, and is there again with its folder', async () => {
    const id = await fillFirst();
    await locationOf().moveTo(target);
    const { operations, services } = openLibrary(first);
    const away = join(root, 'away');
    renameSync(target, away);
    await services.start();
    expect(await errorOf(operations['library.list']({ search: '' }))).toEqual({
      ...{ code: 'file.not-found', params: { path: target } },
    });
    const save = operations['library.save']({ profile: pskProfile() });
    expect((await errorOf(save)).code).toBe('file.not-found');
    expect(statSync(target, { throwIfNoEntry: false })).toBeUndefined();
    renameSync(away, target);
    expect((await valueOf(operations['library.get']({ id }))).revision).toBe(2);
  });
});

describe('the pointer to the library', () => {
  test('damaged, it is kept aside and told', async () => {
    mkdirSync(first);
    writeFileSync(join(first, 'storage.json'), '{"folder":');
    const location = locationOf();
    expect(location.folder()).toBe(first);
    expect((await location.notices()).map(({ params }) => params)).toContainEqual({
      ...{ file: 'storage.json', keptAs: 'storage.corrupt-1.json' },
    });
  });

  test.skipIf(process.platform === 'win32')('a folder that others can read is told', async () => {
    mkdirSync(first, { mode: 0o755 });
    expect(await locationOf().notices()).toEqual([
      { code: 'store.folder-readable-by-others', params: { folder: first } },
    ]);
  });
});
