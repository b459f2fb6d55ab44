import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileLibraryLock } from '#platform/node/store/file-library-lock';
import { thisProcess } from '#platform/node/store/process-identity';

let folder = '';
const lockFile = () => join(folder, 'library.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const createLock = (patience = 40) => createFileLibraryLock({ folder: () => folder, patience });

/** Leaves a lock as some process would have. */
function plant(holder: object | string, ageSeconds = 0): void {
  writeFileSync(lockFile(), typeof holder === 'string' ? holder : JSON.stringify({ token: 'x', ...holder }));
  const at = new Date(Date.now() - ageSeconds * 1000);
  utimesSync(lockFile(), at, at);
}

/** No process has this number: Linux gives none above four million, Windows none that is odd. */
const NO_PID = 2 ** 22 + 1;
const own = thisProcess();

describe('the library lock', () => {
  test('lets one action at a time in, among several locks on one folder', async () => {
    const locks = Array.from({ length: 3 }, () => createLock(5_000));
    let [inside, most, done] = [0, 0, 0];
    const action = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(setImmediate);
      inside -= 1;
      done += 1;
    };
    await Promise.all(locks.flatMap((lock) => Array.from({ length: 10 }, () => lock.run(action))));
    expect([most, done]).toEqual([1, 30]);
    expect(existsSync(lockFile())).toBe(false);
  });

  test('is given back when the action fails, and the next one runs', async () => {
    const lock = createLock();
    await expect(lock.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lock.run(() => Promise.resolve('yes'))).toBe('yes');
  });

  test.each([
    ['a living process', { ...own }, 3600],
    ['a process on another machine that showed itself a moment ago', { ...own, host: 'elsewhere' }, 30],
    ['a process that is just about to write its name', '', 1],
  ])('held by %s: the library is busy, and the lock stays', async (_, holder, age) => {
    plant(holder, age);
    const before = readFileSync(lockFile(), 'utf8');
    const run = createLock().run(() => Promise.resolve());
    await expect(run).rejects.toMatchObject({ error: { code: 'library.busy' } });
    expect(readFileSync(lockFile(), 'utf8')).toBe(before);
  });

  test.each([
    ['a dead process', { host: hostname(), pid: NO_PID, started: null }, 0],
    ['a process whose number another one has now', { ...own, started: '1' }, 0],
    ['a process on another machine, silent for over a minute', { ...own, host: 'elsewhere' }, 61],
    ['a process that was killed before it wrote its name', '', 6],
  ])('left by %s: is taken over at once', async (name, holder, age) => {
    // Only Linux tells cheaply when a process started.
    if (name.includes('number') && own.started === null) return;
    plant(holder, age);
    expect(await createLock().run(() => Promise.resolve('in'))).toBe('in');
    expect(existsSync(lockFile())).toBe(false);
  });

  test('a takeover that was itself killed does not block for ever', async () => {
    plant({ host: hostname(), pid: NO_PID, started: null });
    writeFileSync(`${lockFile()}.break`, '');
    const old = new Date(Date.now() - 6_000);
    utimesSync(`${lockFile()}.break`, old, old);
    expect(await createLock(1_000).run(() => Promise.resolve('in'))).toBe('in');
  });

  test('follows the library when it is moved while somebody waits', async () => {
    let current = folder;
    const moving = createFileLibraryLock({ folder: () => current });
    const elsewhere = join(folder, 'elsewhere');
    const seen: boolean[] = [];
    const first = moving.run(() => {
      current = elsewhere;
      return Promise.resolve();
    });
    const second = moving.run(() => {
      seen.push(existsSync(join(elsewhere, 'library.lock')), existsSync(lockFile()));
      return Promise.resolve();
    });
    await Promise.all([first, second]);
    expect(seen).toEqual([true, false]);
  });
});
