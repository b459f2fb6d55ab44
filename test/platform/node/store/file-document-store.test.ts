import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConf } from '#platform/node/store/conf-file';
import { createFileDocumentStore } from '#platform/node/store/file-document-store';
import type { DocumentPlace, DocumentStore } from '#services/ports/document-store';

const place: DocumentPlace = { collection: 'profiles', name: 'one' };
let folder = '';
let store: DocumentStore;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wlan-store-')), 'data 폴더');
  store = createFileDocumentStore({ folder: () => folder, open: openConf });
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const modeOf = (...parts: readonly string[]) => statSync(join(folder, ...parts)).mode & 0o777;

describe('a document on disk', () => {
  test('comes back as it was written', async () => {
    const value = { text: '병동 \uD800 \u0000 "', list: [1, { nested: null }], __proto__x: true };
    await store.write(place, value);
    expect(await store.read(place)).toEqual({ state: 'present', value });
    expect(readFileSync(join(folder, 'profiles', 'one.json'), 'utf8')).toBe(
      `${JSON.stringify(value, null, 2)}\n`,
    );
  });

  test.skipIf(process.platform === 'win32')('is readable by the user alone, its folders too', async () => {
    await store.write(place, { a: 1 });
    chmodSync(join(folder, 'profiles', 'one.json'), 0o644);
    await store.write(place, { a: 2 });
    expect([modeOf('profiles', 'one.json'), modeOf('profiles'), modeOf()]).toEqual([0o600, 0o700, 0o700]);
  });

  test('leaves no other file behind', async () => {
    await store.write(place, { a: 1 });
    await store.write(place, { a: 2 });
    expect(readdirSync(join(folder, 'profiles'))).toEqual(['one.json']);
  });

  test('that is not there: reading makes no folder, listing is empty, removing is no error', async () => {
    expect(await store.read(place)).toEqual({ state: 'absent' });
    expect(await store.stamp(place)).toBeNull();
    expect(await store.list('profiles')).toEqual([]);
    await store.remove(place);
    expect(() => statSync(folder)).toThrow('ENOENT');
  });

  test('moves in one step and disappears from its old place', async () => {
    await store.write(place, { a: 1 });
    const to: DocumentPlace = { collection: 'bin', name: 'one' };
    await store.move(place, to);
    expect(await store.read(place)).toEqual({ state: 'absent' });
    expect(await store.read(to)).toEqual({ state: 'present', value: { a: 1 } });
  });

  test('gets another stamp with every write, also of the same size', async () => {
    const stamps = new Set<string | null>();
    for (let number = 0; number < 10; number += 1) {
      await store.write(place, { number });
      stamps.add(await store.stamp(place));
      expect(await store.list('profiles')).toEqual([{ name: 'one', stamp: await store.stamp(place) }]);
    }
    expect(stamps.size).toBe(10);
  });

  test('inside a snap, where conf writes in place, is still replaced by a new file', async () => {
    const before = process.env['SNAP'];
    process.env['SNAP'] = '/snap/x';
    try {
      await store.write(place, { a: 1 });
      const { ino } = statSync(join(folder, 'profiles', 'one.json'));
      await store.write(place, { a: 2 });
      expect(statSync(join(folder, 'profiles', 'one.json')).ino).not.toBe(ino);
      expect(await store.read(place)).toEqual({ state: 'present', value: { a: 2 } });
    } finally {
      if (before === undefined) delete process.env['SNAP'];
      else process.env['SNAP'] = before;
    }
  });
});

describe('a damaged document', () => {
  test.each([
    ['empty', ''],
    ['no JSON', '{"a":'],
    ['JSON but no object', '[1]'],
    ['null', 'null'],
    ['ten megabytes of junk', 'x'.repeat(10_000_000)],
    ['NUL bytes, as a power cut leaves them', '\0'.repeat(4096)],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
  ])('%s: is damaged, and reading leaves it as it is', async (_, content) => {
    mkdirSync(join(folder, 'profiles'), { recursive: true });
    writeFileSync(join(folder, 'profiles', 'one.json'), content);
    expect(await store.read(place)).toEqual({ state: 'damaged' });
    const after = readFileSync(join(folder, 'profiles', 'one.json'));
    expect(after.equals(Buffer.from(content))).toBe(true);
  });

  test('a replacement character that was really written is no damage', async () => {
    await store.write(place, { a: '\uFFFD' });
    expect(await store.read(place)).toEqual({ state: 'present', value: { a: '\uFFFD' } });
  });

  test('is kept aside under a free name, never over an earlier one', async () => {
    mkdirSync(join(folder, 'profiles'), { recursive: true });
    const names: string[] = [];
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(join(folder, 'profiles', 'one.json'), text);
      names.push(await store.keepAside(place));
    }
    expect(names).toEqual(['one.corrupt-1.json', 'one.corrupt-2.json', 'one.corrupt-3.json']);
    const texts = names.map((name) => readFileSync(join(folder, 'profiles', name), 'utf8'));
    expect(texts).toEqual(['first', 'second', 'third']);
    expect(await store.read(place)).toEqual({ state: 'absent' });
  });
});
