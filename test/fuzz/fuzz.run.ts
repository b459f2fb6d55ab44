import { expect, test } from 'vitest';
import { DIALECTS, importConfiguration } from '#core/import/dialects';
import { fuzzImport } from './fuzz-import';

const COUNT = Number(process.env['FUZZ_COUNT'] ?? 200_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Inputs a part: between parts the run says how far it is. */
const PART = 10_000;
/** Milliseconds that no reading may take. */
const LIMIT = 100;

/** The quickest of five readings: a machine that was busy elsewhere is no fault of the reader. */
function quickest(input: string, dialect: string | undefined): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    importConfiguration(input, dialect === undefined ? {} : { dialect });
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The time of the slowest reader, since the report does not say which dialect had been named. */
function slowestReading(input: string): number {
  const names = [undefined, ...DIALECTS.map(({ id }) => id)];
  return Math.max(...names.map((dialect) => quickest(input, dialect)));
}

const parts = Array.from({ length: Math.ceil(COUNT / PART) }, (_, index) => ({
  count: Math.min(PART, COUNT - index * PART),
  seed: SEED + index,
}));

test.each(parts)('$count mutated configurations from seed $seed', { timeout: 1_800_000 }, (part) => {
  const { crashes, slowest, slowestInput } = fuzzImport(part.count, part.seed);
  expect(crashes.slice(0, 3)).toEqual([]);
  const took = slowest < LIMIT ? slowest : slowestReading(slowestInput);
  expect(took, `slowest input: ${JSON.stringify(slowestInput.slice(0, 2000))}`).toBeLessThan(LIMIT);
  process.stdout.write(`seed ${part.seed}: ${part.count} inputs, slowest ${took.toFixed(1)} ms\n`);
});
