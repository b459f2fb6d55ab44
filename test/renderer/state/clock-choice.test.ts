import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allZones,
  digitsIn,
  instantOf,
  offsetOf,
  offsetWord,
} from '../../../src/renderer/state/certificates/clock-choice';

const noon = Date.parse('2026-11-27T12:00:00Z');

describe('the phone’s clock', () => {
  test.each([
    ['UTC', 0, '2026-11-27T12:00'],
    ['Asia/Seoul', 540, '2026-11-27T21:00'],
    ['America/New_York', -300, '2026-11-27T07:00'],
    ['America/St_Johns', -210, '2026-11-27T08:30'],
    ['Asia/Kathmandu', 345, '2026-11-27T17:45'],
  ])('%s is %i minutes ahead of GMT', (zone, offset, digits) => {
    expect(offsetOf(zone, noon)).toBe(offset);
    expect(digitsIn(zone, noon)).toBe(digits);
    expect(instantOf(zone, digits)).toBe(noon);
  });

  test('summer time counts', () => {
    expect(offsetOf('America/New_York', Date.parse('2026-07-01T12:00:00Z'))).toBe(-240);
  });

  test.each(['', 'yesterday', '2026-13-01T00:00'])('"%s" is no clock', (digits) => {
    expect(instantOf('UTC', digits)).toBeNull();
  });

  test.each([
    [0, 'GMT'],
    [540, 'GMT+9'],
    [-300, 'GMT−5'],
    [-210, 'GMT−3:30'],
  ])('%i minutes are called %s', (minutes, word) => {
    expect(offsetWord(minutes)).toBe(word);
  });

  test('what a zone’s clock shows leads back to the minute, wherever clocks are not being changed', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...allZones()), minutes, (zone, minute) => {
        const instant = minute * 60_000;
        const hour = 3_600_000;
        const isSteady = offsetOf(zone, instant - 3 * hour) === offsetOf(zone, instant + 3 * hour);
        fc.pre(isSteady);
        expect(instantOf(zone, digitsIn(zone, instant))).toBe(instant);
      }),
      { numRuns: 300 },
    );
  });
});
