import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pskProfile } from '../../../services/support/profiles';
import { valueOf } from '../../../services/support/test-library';
import { openLibrary } from './support/open-library';
import { bundleWorker, finished, removeWorker, startWorker } from './support/worker-process';

const SAVES = 100;
let worker = '';
let folder = '';

beforeAll(async () => {
  worker = await bundleWorker();
}, 60_000);
afterAll(() => {
  removeWorker(worker);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan two processes '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('two processes on one library', { timeout: 60_000 }, () => {
  test(`${SAVES} new profiles from each: all ${2 * SAVES} are kept`, async () => {
    const processes = ['A', 'B'].map((name) =>
      startWorker(worker, 'createProfiles', folder, name, '', String(SAVES)),
    );
    const ids = (await Promise.all(processes.map(finished))).flat();
    expect(new Set(ids).size).toBe(2 * SAVES);
    const { operations, services } = openLibrary(folder);
    const { profiles } = await valueOf(operations['library.list']({ search: '' }));
    expect(profiles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(services.notices.all()).toEqual([]);
  });

  test(`${SAVES} changes of the same profile from each: none is lost, the loser of a race is told`, async () => {
    const { operations } = openLibrary(folder);
    const { id } = await valueOf(operations['library.save']({ profile: pskProfile() }));
    const processes = ['A', 'B'].map((name) =>
      startWorker(worker, 'addNotes', folder, name, id, String(SAVES)),
    );
    await Promise.all(processes.map(finished));
    const { revision, profile } = await valueOf(operations['library.get']({ id }));
    expect(revision).toBe(1 + 2 * SAVES);
    const words = profile.notes.trim().split(' ');
    const expected = ['A', 'B'].flatMap((name) =>
      Array.from({ length: SAVES }, (_, index) => `${name}${index + 1}`),
    );
    expect(words.toSorted()).toEqual(expected.toSorted());
    const { versions } = await valueOf(operations['library.history']({ id }));
    expect(versions.map((version) => version.revision)).toEqual(
      Array.from({ length: 20 }, (_, index) => 1 + 2 * SAVES - index),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['history', 'profiles']);
  });
});
