import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LibraryLock } from '#services/ports/library-lock';
import { storageFailure } from '#services/storage/storage-failure';
import { FOLDER_MODE } from './conf-file';
import { codingFaults } from './disk-fault';
import { touchLock, tryLock, unlock } from './lock-file';

export interface FileLockOptions {
  /** The library's folder at this moment; another process may move it while this one waits. */
  readonly folder: () => string;
  /** Milliseconds until `library.busy`. */
  readonly patience?: number;
}

const PATIENCE_MS = 10_000;
const TOUCH_MS = 10_000;
const LONGEST_PAUSE_MS = 40;

interface HeldLock {
  readonly folder: string;
  release(): void;
}

function hold(folder: string, path: string, token: string): HeldLock {
  const touching = setInterval(() => {
    touchLock(path);
  }, TOUCH_MS);
  touching.unref();
  return {
    folder,
    release() {
      clearInterval(touching);
      unlock(path, token);
    },
  };
}

async function acquire(folder: string, patience: number): Promise<HeldLock> {
  const path = join(folder, 'library.lock');
  const token = randomUUID();
  const deadline = performance.now() + patience;
  codingFaults('write', path, () => mkdirSync(folder, { recursive: true, mode: FOLDER_MODE }));
  const isTaken = () => !codingFaults('write', path, () => tryLock(path, token));
  for (let pause = 1; isTaken(); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    if (performance.now() > deadline) throw storageFailure('library.busy', {});
    // Unequal pauses keep two waiters from meeting again and again.
    await delay(pause * (0.5 + Math.random()));
  }
  return hold(folder, path, token);
}

/** One writer at a time: a queue inside this process, a lock file among processes. */
export function createFileLibraryLock({ folder, patience = PATIENCE_MS }: FileLockOptions): LibraryLock {
  let last: Promise<unknown> = Promise.resolve();

  async function acquireHere(): Promise<HeldLock> {
    for (;;) {
      const held = await acquire(folder(), patience);
      if (folder() === held.folder) return held;
      held.release();
    }
  }

  async function runAlone<T>(action: () => Promise<T>): Promise<T> {
    const held = await acquireHere();
    try {
      return await action();
    } finally {
      held.release();
    }
  }

  return {
    run(action) {
      const turn = last.then(() => runAlone(action));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
