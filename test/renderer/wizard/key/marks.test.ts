import { checkPskKey } from '#core/key/psk';
import { checkWepKey } from '#core/key/wep';
import { describe, expect, test } from 'vitest';
import { marksAround, marksOf, wrongPosition } from '../../../../src/renderer/wizard/key/marks';
import { findStrays, withoutStrays } from '../../../../src/renderer/wizard/key/strays';
import { pskLength, wepLength } from '../../../../src/renderer/wizard/key/length';

describe('the first wrong character', () => {
  test.each([
    ['passphrase', checkPskKey('GREG123한6789', 'ascii'), 8],
    ['passphrase with an emoji before', checkPskKey('GREG😀한6789', 'ascii'), 5],
    ['hexadecimal key', checkPskKey('AB12G', 'hex'), 5],
    ['WEP key', checkWepKey('ABCD12345x', 'hex', 40), 10],
    ['valid key', checkPskKey('GREG12356789ZXYW', 'ascii'), null],
    ['key that is only too short', checkPskKey('GREG', 'ascii'), null],
  ])('of a %s is pointed at', (_title, findings, position) => {
    expect(wrongPosition(findings)).toBe(position);
  });

  test('is the only one that is shown; the others stay hidden', () => {
    const glyphs = marksOf('GREG한67', 5).map(({ glyph }) => glyph);
    expect(glyphs.join('')).toBe('••••한••');
  });

  test.each([
    [' ', '␣'],
    ['\t', '⇥'],
    ['\u200b', '�'],
  ])('shows a sign for what can not be seen', (character, sign) => {
    expect(marksOf(character, 1)[0]?.glyph).toBe(sign);
  });

  test('counts characters, not UTF-16 units', () => {
    expect(marksOf('😀x', 2).map(({ position, wrong }) => [position, wrong])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('a long key shows the neighbourhood', () => {
    const around = marksAround(marksOf('x'.repeat(63), 40), 40, 5);
    expect(around.map(({ position }) => position)).toEqual([35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45]);
  });
});

describe('strays', () => {
  test.each([
    ['GREG12356789ZXYW', 'ascii', []],
    ['two words here', 'ascii', []],
    [' key', 'ascii', ['edge-space']],
    ['key\r\n', 'ascii', ['line-end']],
    ['AB CD', 'hex', ['inner-space']],
    ['AB\u200bCD', 'hex', ['invisible']],
    ['병원 음성 ', 'ssid', ['edge-space']],
  ] as const)('in %j (%s) are found', (text, kind, expected) => {
    expect(findStrays(text, kind)).toEqual(expected);
  });

  test.each([
    ['  two words \n', 'ascii', 'two words'],
    ['AB 12\tCD\n', 'hex', 'AB12CD'],
    ['\u200b병원 음성', 'ssid', '병원 음성'],
  ] as const)('are taken out of %j and nothing else', (text, kind, expected) => {
    expect(withoutStrays(text, kind)).toBe(expected);
    expect(findStrays(withoutStrays(text, kind), kind)).toEqual([]);
  });
});

describe('the counter', () => {
  test('measures a pre-shared key by its format', () => {
    expect(pskLength('12345678', 'ascii')).toEqual({ length: 8, minimum: 8, maximum: 63, fits: true });
    expect(pskLength('12345678', 'hex')).toEqual({ length: 8, minimum: 64, maximum: 64, fits: false });
  });

  test('measures a WEP key by size and format', () => {
    expect(wepLength('GREG5', { keySize: 40, keyFormat: 'ascii' }).fits).toBe(true);
    expect(wepLength('GREG5', { keySize: 128, keyFormat: 'ascii' }).maximum).toBe(13);
  });
});
