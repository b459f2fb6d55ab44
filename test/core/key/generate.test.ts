import { generatePskKey, generateWepKey, UNMISTAKABLE } from '#core/key/generate';
import { checkPskKey } from '#core/key/psk';
import { checkWepKey } from '#core/key/wep';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';

describe('the alphabet of generated ASCII keys', () => {
  test('has every character once and no look-alikes', () => {
    expect(new Set(UNMISTAKABLE).size).toBe(UNMISTAKABLE.length);
    expect(UNMISTAKABLE).not.toMatch(/[0Oo1Ili2Zz5Ss8B]/);
  });

  test('is drawn from evenly', () => {
    const counts = new Map<string, number>();
    const draws = 63 * 1000;
    for (let key = 0; key < 1000; key += 1) {
      for (const character of generatePskKey('ascii', randomBytes, 63)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    const expected = draws / UNMISTAKABLE.length;
    const chiSquare = Array.from(UNMISTAKABLE).reduce(
      (sum, character) => sum + ((counts.get(character) ?? 0) - expected) ** 2 / expected,
      0,
    );
    // 46 degrees of freedom: beyond 110 once in several million runs; a plain modulo would give some 4,000.
    expect(chiSquare).toBeLessThan(110);
  });

  test('rejects bytes that would favour its first characters', () => {
    const limit = 256 - (256 % UNMISTAKABLE.length);
    let call = 0;
    const random = (count: number) => new Uint8Array(count).fill((call += 1) === 1 ? limit : 1);
    expect(generatePskKey('ascii', random, 8)).toBe(UNMISTAKABLE.charAt(1).repeat(8));
    expect(call).toBe(2);
  });
});

describe('generated keys', () => {
  test.each([
    [40, 'hex'],
    [40, 'ascii'],
    [128, 'hex'],
    [128, 'ascii'],
  ] as const)('are WEP keys of %i bit in %s form', (size, format) => {
    expect(checkWepKey(generateWepKey(format, size, randomBytes), format, size)).toEqual([]);
  });

  test.each([8, 20, 63])('are passphrases of %i characters', (length) => {
    const key = generatePskKey('ascii', randomBytes, length);
    expect(key).toHaveLength(length);
    expect(checkPskKey(key, 'ascii')).toEqual([]);
  });

  test.each([
    [1, 8],
    [99, 63],
  ])('have a length of %i clamped to %i', (asked, given) => {
    expect(generatePskKey('ascii', randomBytes, asked)).toHaveLength(given);
  });

  test('are hexadecimal pre-shared keys of 64 digits', () => {
    expect(checkPskKey(generatePskKey('hex', randomBytes), 'hex')).toEqual([]);
  });
});
