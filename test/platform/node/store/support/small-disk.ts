import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, which may be full or read-only. */
export interface SmallDisk {
  readonly folder: string;
  makeReadOnly(): void;
  remove(): void;
}

/** Mounts a small disk in memory; null where this user or system can't. */
export function mountSmallDisk(kibibytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'wlan-disk-'));
  const run = (program: string, ...args: readonly string[]) => {
    execFileSync(program, args, { stdio: 'ignore' });
  };
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    makeReadOnly: () => {
      run('mount', '-o', 'remount,ro', folder);
    },
    remove: () => {
      run('umount', folder);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Whether this machine lets tests mount a disk; asked once, so that a skipped test says so. */
export function canMount(): boolean {
  const disk = process.platform === 'linux' ? mountSmallDisk(64) : null;
  disk?.remove();
  return disk !== null;
}
