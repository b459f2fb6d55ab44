import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, sourceFiles, textOf } from './source-tree';

const MOST_LINES = 250;

const lineCount = (file: string) => textOf(file).trimEnd().split('\n').length;

describe('source files', () => {
  test(`no file is longer than ${MOST_LINES} lines`, () => {
    const long = sourceFiles.filter((file) => lineCount(file) > MOST_LINES);
    expect(long.map((file) => `${file}: ${lineCount(file)}`)).toEqual([]);
  });

  test('files are kebab-case, components PascalCase', () => {
    const name = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.svelte|\.d)?\.ts|[A-Z][A-Za-z0-9]*\.svelte)$/;
    expect(sourceFiles.filter((file) => !name.test(basename(file)))).toEqual([]);
  });

  test('no check is switched off and nothing is marked as left to do', () => {
    const escape = /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|\bTODO\b|\bFIXME\b/;
    const checked = [...sourceFiles, ...filesUnder('scripts')];
    expect(checked.filter((file) => escape.test(textOf(file)))).toEqual([]);
  });
});

describe('places on one machine', () => {
  /** Home folders. */
  const PLACES = new RegExp(['/root/', '/home/\\w', '/Users/\\w', '[A-Z]:\\\\\\\\?Users'].join('|'));
  const checked = [
    ...filesUnder('src'),
    ...filesUnder('scripts'),
    ...filesUnder('test/e2e'),
    ...filesUnder('.github'),
    'package.json',
    'electron.vite.config.ts',
    'vitest.config.ts',
  ].filter((file) => /\.(?:ts|mjs|js|svelte|json|ya?ml|css|html)$/.test(file));

  test('no source, script or configuration names one', () => {
    expect(checked.length).toBeGreaterThan(100);
    expect(checked.filter((file) => PLACES.test(textOf(file)))).toEqual([]);
  });
});
