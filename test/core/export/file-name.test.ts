import { exportFileName, toSlug, uniqueFileNames } from '#core/export/file-name';
import { describe, expect, test } from 'vitest';

describe('toSlug', () => {
  test.each([
    ['Ward 3 voice', 'ward-3-voice'],
    ['3병동 음성', '3병동-음성'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a:b\\c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i'],
    ['  .hidden.  ', 'hidden'],
    ['CON', 'profile-con'],
    ['nul', 'profile-nul'],
    ['LPT1', 'profile-lpt1'],
    ['console', 'console'],
    ['=cmd|calc', 'cmd-calc'],
    ['-rf', 'rf'],
    ['😀', 'profile'],
    ['\u202Eevil', 'evil'],
  ])('turns %j into %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  test('gives composed and decomposed Hangul the same name', () => {
    expect(toSlug('병동'.normalize('NFD'))).toBe(toSlug('병동'));
  });

  test('stays within 120 bytes without cutting a character', () => {
    const slug = toSlug('병'.repeat(100));
    expect(slug).toBe('병'.repeat(40));
    expect(new TextEncoder().encode(slug).length).toBe(120);
  });
});

describe('exportFileName', () => {
  test.each([
    ['wifi-qr', 'wifi-qr.svg', 'ward.wifi-qr.svg'],
    ['phone-card', 'phone-card.txt', 'ward.phone-card.txt'],
    ['sheet-pdf', 'sheet.pdf', 'ward.sheet.pdf'],
    ['c9800', 'running-config.txt', 'ward.c9800.running-config.txt'],
    ['freeradius', 'freeradius/mods-enabled/eap', 'ward.freeradius/mods-enabled/eap'],
  ] as const)('names a file of %s', (target, file, name) => {
    expect(exportFileName('Ward', target, file)).toBe(name);
  });
});

describe('uniqueFileNames', () => {
  const unique = (...names: readonly string[]) => uniqueFileNames(names.map((name) => [name])).flat();

  test('numbers equal names in their order, before the first dot', () => {
    expect(unique('a.x.txt', 'a.x.txt', 'a.x.txt')).toEqual(['a.x.txt', 'a-2.x.txt', 'a-3.x.txt']);
  });

  test('tells names apart that differ in case only, as most file systems do not', () => {
    expect(unique('A.txt', 'a.txt')).toEqual(['A.txt', 'a-2.txt']);
  });

  test('takes no name that another file has by itself', () => {
    expect(unique('a.txt', 'a.txt', 'a-2.txt')).toEqual(['a.txt', 'a-3.txt', 'a-2.txt']);
  });

  test('keeps the files of a folder together, also those that only the second one has', () => {
    expect(uniqueFileNames([['a.r/x', 'a.r/m/y', 'a.txt'], ['a.r/x', 'a.r/z', 'a.csv'], ['b.txt']])).toEqual([
      ['a.r/x', 'a.r/m/y', 'a.txt'],
      ['a-2.r/x', 'a-2.r/z', 'a.csv'],
      ['b.txt'],
    ]);
  });
});
