import { expect, test } from 'vitest';
import { certificateSeeds } from '../../fuzz/certificate-seeds';
import { fuzzCertificates } from '../../fuzz/fuzz-certificates';

test('no damaged certificate, key or container makes the reader throw or hang', async () => {
  const report = await fuzzCertificates(certificateSeeds(), 1_000, 20_201_122);
  expect(report.crashes.slice(0, 3)).toEqual([]);
  // A loaded machine may be ten times slower than an idle one, on which no reading takes 300 ms.
  expect(report.slowest).toBeLessThan(3_000);
  expect(report.sound).toBeGreaterThan(0);
}, 60_000);
