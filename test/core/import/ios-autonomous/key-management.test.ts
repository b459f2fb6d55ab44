import { parseKeyManagement } from '#core/import/ios-autonomous/key-management';
import { toStatement } from '#core/import/text/statement';
import { describe, expect, test } from 'vitest';

const parse = (words: string) => parseKeyManagement(toStatement(1, `authentication key-management ${words}`));
const nothing = { wpa: null, cckm: false, dot11r: false, optional: false };

describe('authentication key-management', () => {
  test.each([
    ['wpa', { wpa: 'any' }],
    ['wpa version 1', { wpa: '1' }],
    ['wpa version 2 dot11r', { wpa: '2', dot11r: true }],
    ['wpa version 1 cckm', { wpa: '1', cckm: true }],
    ['wpa cckm', { wpa: 'any', cckm: true }],
    ['cckm wpa version 2', { wpa: '2', cckm: true }],
    ['cckm optional', { cckm: true, optional: true }],
  ])('%s', (words, expected) => {
    expect(parse(words)).toMatchObject({ ...nothing, ...expected });
  });

  test.each(['wpa version 3', 'wpa version', 'version 2', 'wpa3', ''])('%j is not understood', (words) => {
    expect(parse(words)).toBeNull();
  });
});
