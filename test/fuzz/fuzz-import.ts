import { readdirSync, readFileSync } from 'node:fs';
import { DIALECTS, importConfiguration } from '#core/import/dialects';
import { mutate } from './mutate';
import { createRandom } from './random';

const FOLDER = new URL('../fixtures/configurations/', import.meta.url);

/** Every configuration fixture; they are the seeds of the mutations. */
export function fuzzSeeds(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:txt|json|xml|conf|mobileconfig|nmconnection)$/.test(name) && !name.endsWith('.expected.json'),
    )
    .toSorted()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
}

export interface FuzzReport {
  readonly count: number;
  /** Milliseconds of the slowest reading, and its input. */
  readonly slowest: number;
  readonly slowestInput: string;
  readonly crashes: readonly {
    readonly seed: number;
    readonly round: number;
    readonly message: string;
    readonly input: string;
  }[];
}

/** Reads `count` mutated configurations, detected and with a dialect named at random; nothing may throw. */
export function fuzzImport(
  count: number,
  seed: number,
  now: () => number = () => performance.now(),
): FuzzReport {
  const seeds = fuzzSeeds();
  const random = createRandom(seed);
  const crashes: { seed: number; round: number; message: string; input: string }[] = [];
  let slowest = 0;
  let slowestInput = '';
  for (let round = 0; round < count; round += 1) {
    const input = mutate(seeds[random(seeds.length)] ?? '', random, seeds);
    const dialect = random(2) === 0 ? undefined : DIALECTS[random(DIALECTS.length)]?.id;
    const read = () => {
      const start = now();
      JSON.stringify(importConfiguration(input, dialect === undefined ? {} : { dialect }));
      return now() - start;
    };
    try {
      let took = read();
      // A machine that was busy elsewhere is no fault of the reader.
      if (took > slowest) took = Math.min(took, read(), read());
      if (took > slowest) [slowest, slowestInput] = [took, input];
    } catch (error) {
      crashes.push({ seed, round, message: String(error), input });
    }
  }
  return { count, slowest, slowestInput, crashes };
}
