import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeLeftovers } from '#platform/node/store/leftovers';
import { pskProfile } from '../../../services/support/profiles';
import { valueOf } from '../../../services/support/test-library';
import { openLibrary } from './support/open-library';
import { bundleWorker, removeWorker, startWorker } from './support/worker-process';

const ROUNDS = 20;
const ACKNOWLEDGEMENTS = 5;
let worker = '';

beforeAll(async () => {
  worker = await bundleWorker();
}, 60_000);
afterAll(() => {
  removeWorker(worker);
});

/** Starts a process that saves without end and kills it a moment after some saves; the last one that it reported. */
async function killWhileSaving(folder: string, id: string): Promise<number> {
  const killed = startWorker(worker, 'saveUntilKilled', folder, '', id);
  const ended = once(killed, 'close');
  let [last, heard] = [0, 0];
  for await (const line of createInterface({ input: killed.stdout })) {
    last = Number(line);
    if ((heard += 1) !== ACKNOWLEDGEMENTS) continue;
    // A save takes some milliseconds; the moment of the kill is to fall anywhere in it.
    await delay(Math.random() * 8);
    killed.kill('SIGKILL');
  }
  await ended;
  expect(heard, 'the process ended before it was killed').toBeGreaterThanOrEqual(ACKNOWLEDGEMENTS);
  return last;
}

describe('a process that is killed while it saves', { timeout: 120_000 }, () => {
  test(`loses nothing that it reported as saved, ${ROUNDS} times`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wlan-killed-'));
    try {
      const first = openLibrary(folder);
      const { id } = await valueOf(
        first.operations['library.save']({ profile: pskProfile({ name: 'revision 1' }) }),
      );
      for (let round = 1; round <= ROUNDS; round += 1) {
        const acknowledged = await killWhileSaving(folder, id);
        const { operations, services } = openLibrary(folder);
        await services.start();
        const { revision, profile } = await valueOf(operations['library.get']({ id }));
        // One more than reported where the kill came between the save and the report.
        expect([acknowledged, acknowledged + 1]).toContain(revision);
        expect(profile.name).toBe(`revision ${revision}`);
        const { versions } = await valueOf(operations['library.history']({ id }));
        const expected = Array.from({ length: Math.min(20, revision) }, (_, index) => revision - index);
        expect(versions.map((version) => [version.revision, version.name])).toEqual(
          expected.map((number) => [number, `revision ${number}`]),
        );
        expect(services.notices.all()).toEqual([]);
        // The dead process's lock does not hold up the next save.
        const started = performance.now();
        await valueOf(
          operations['library.save']({ profile: { ...profile, name: `revision ${revision + 1}` } }),
        );
        expect(performance.now() - started).toBeLessThan(4_000);
      }
      removeLeftovers(folder);
      const files = ['.', 'profiles', 'history'].flatMap((name) => readdirSync(join(folder, name)));
      expect(files.toSorted()).toEqual(['history', `${id}.json`, `${id}.json`, 'profiles'].toSorted());
      expect(statSync(join(folder, 'profiles', `${id}.json`)).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
