import {
  decodeLibraryBytes,
  LIBRARY_FILE_LIMIT,
  readLibrary,
  writeLibrary,
} from '#core/profile/library-file';
import { describe, expect, test } from 'vitest';

const profile = {
  name: 'A',
  ssid: 'voice',
  security: 'none',
  keyManagement: 'none',
  encryption: 'none',
} as const;
const text = writeLibrary([profile]);

const errorOf = (content: string) => {
  const library = readLibrary(content);
  return library.ok ? null : library.error.code;
};

describe('readLibrary', () => {
  test('reads what writeLibrary writes, with or without a byte order mark', () => {
    for (const content of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
      const library = readLibrary(content);
      expect(library.ok && library.value.profiles.map(({ name, ok }) => [name, ok])).toEqual([['A', true]]);
    }
  });

  test.each([
    ['', 'file.empty'],
    ['\uFEFF \n', 'file.empty'],
    ['{', 'file.not-json'],
    ['"text"', 'library.not-a-library'],
    ['{"format":"wlan-wizard-library","version":0,"profiles":[]}', 'library.not-a-library'],
    ['{"format":"wlan-wizard-library","version":1.5,"profiles":[]}', 'library.not-a-library'],
    ['{"format":"wlan-wizard-library","version":1e999,"profiles":[]}', 'library.not-a-library'],
    ['{"format":"wlan-wizard-library","version":2,"profiles":[]}', 'library.newer-version'],
    ['{"format":"wlan-wizard-library","version":1,"profiles":null}', 'library.not-a-library'],
  ])('takes %j for %s', (content, code) => {
    expect(errorOf(content)).toBe(code);
  });

  test('points at the place where JSON ends, whatever the engine says', () => {
    const library = readLibrary('{\n "position 1": tru\n}');
    expect(library).toMatchObject({ ok: false, error: { params: { line: 2, column: 19 } } });
  });

  test('finds members of the file that nobody knows', () => {
    const library = readLibrary(text.replace('{', '{"__proto__":1,"extra":2,'));
    expect(library.ok && library.value.findings.map(({ path }) => path)).toEqual(['/__proto__', '/extra']);
  });
});

describe('writeLibrary', () => {
  test('gives the same bytes for the same profiles, with a line end at the end', () => {
    expect(writeLibrary([profile])).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('decodeLibraryBytes', () => {
  test('refuses what is not UTF-8 or too large', () => {
    expect(decodeLibraryBytes(Uint8Array.of(0xff, 0xfe))).toMatchObject({ error: { code: 'file.not-utf8' } });
    expect(decodeLibraryBytes(new Uint8Array(LIBRARY_FILE_LIMIT + 1))).toMatchObject({
      error: { code: 'file.too-large', params: { limit: LIBRARY_FILE_LIMIT } },
    });
  });
});
