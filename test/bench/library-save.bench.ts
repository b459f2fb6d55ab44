import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLibrary } from '#core/profile/library-file';
import { openLibrary } from '../platform/node/store/support/open-library';
import { pskProfile } from '../services/support/profiles';
import { valueOf } from '../services/support/test-library';

/** Milliseconds of an operation on a library of a size. */
export interface SaveCost {
  readonly profiles: number;
  /** Median of one save of a profile that is there already, with its history. */
  readonly save: number;
  /** The first listing after the start, which reads every profile. */
  readonly firstList: number;
  /** A listing after one profile changed. */
  readonly nextList: number;
}

const SAVES = 50;

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function measure(folder: string, profiles: number): Promise<SaveCost> {
  const documents = Array.from({ length: profiles }, (_, index) => pskProfile({ name: `Profile ${index}` }));
  const filled = await valueOf(
    openLibrary(folder).operations['library.import']({ text: writeLibrary(documents) }),
  );
  const { operations } = openLibrary(folder);
  const id = filled.added[0]?.id;
  const save = () => valueOf(operations['library.save']({ profile: pskProfile({ id }) }));
  const list = () => valueOf(operations['library.list']({ search: '' }));
  const firstList = await timed(list);
  const saves: number[] = [];
  for (let count = 0; count < SAVES; count += 1) saves.push(await timed(save));
  return { profiles, save: median(saves), firstList, nextList: await timed(list) };
}

/** Fills a library of each size in a folder of its own and measures it. */
export async function measureSaves(sizes: readonly number[]): Promise<readonly SaveCost[]> {
  const costs: SaveCost[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'wlan-bench-'));
    try {
      costs.push(await measure(folder, size));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return costs;
}
