import { MISTAKE_IDS, mistakeOf, MISTAKES } from '#core/reference/mistakes';
import { describe, expect, test } from 'vitest';

describe('the ten mistakes', () => {
  test('are numbered in order, and no code stands for two of them', () => {
    expect(MISTAKES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(MISTAKES.map(({ id }) => id)).toEqual(MISTAKE_IDS);
    const codes = MISTAKES.flatMap((mistake) => mistake.codes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each([
    ['pair.ft-adaptive', 1],
    ['pair.psk-different', 2],
    ['scep.fingerprint', 8],
    ['target.ssid-character', 10],
    ['scheme.open', null],
  ])('%s is mistake %j', (code, number) => {
    expect(mistakeOf(code)?.number ?? null).toBe(number);
  });
});
