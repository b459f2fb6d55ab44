import { describe, expect, test } from 'vitest';
import { fuzzImport } from '../../fuzz/fuzz-import';

describe('mutated configurations', () => {
  test('none of them makes a reader throw or hang', () => {
    const report = fuzzImport(500, 20_201_122);
    expect(report.crashes.map(({ message, round }) => ({ message, round }))).toEqual([]);
    // A loaded machine may be ten times slower than an idle one, on which no reading takes 100 ms.
    expect(report.slowest).toBeLessThan(1000);
  });
});
