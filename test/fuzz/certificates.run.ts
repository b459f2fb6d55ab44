import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { beforeAll, expect, test } from 'vitest';
import { certificateSeeds, SEED_PASSPHRASE, type CertificateSeed } from './certificate-seeds';
import { fuzzCertificates } from './fuzz-certificates';

const COUNT = Number(process.env['FUZZ_COUNT'] ?? 200_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Inputs a part: between parts the run says how far it is. */
const PART = 10_000;
/** Milliseconds after which the program gives a file up; key derivation for a hostile count of rounds comes close. */
const LIMIT = 3_000;

/** The quickest of three readings: a machine that was busy elsewhere is no fault of the reader. */
async function quickest(input: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time += 1) {
    const start = performance.now();
    await forgeCertificateReader.inspect(Buffer.from(input, 'base64'), SEED_PASSPHRASE);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

let seeds: readonly CertificateSeed[] = [];
beforeAll(() => {
  seeds = certificateSeeds();
});

const parts = Array.from({ length: Math.ceil(COUNT / PART) }, (_, index) => ({
  count: Math.min(PART, COUNT - index * PART),
  seed: SEED + index,
}));

test.each(parts)('$count damaged certificate files from seed $seed', { timeout: 1_800_000 }, async (part) => {
  const { crashes, slowest, slowestInput, sound } = await fuzzCertificates(seeds, part.count, part.seed);
  expect(crashes.slice(0, 3)).toEqual([]);
  const took = slowest < LIMIT ? slowest : await quickest(slowestInput);
  expect(took, `slowest input: ${slowestInput.slice(0, 4000)}`).toBeLessThan(LIMIT);
  process.stdout.write(
    `seed ${part.seed}: ${part.count} files, ${sound} sound, slowest ${took.toFixed(1)} ms\n`,
  );
});
