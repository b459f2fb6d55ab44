import Conf from 'conf';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pskProfile } from '../services/support/profiles';

const SAVES = 20;

/** Median milliseconds of one change where the whole library is one conf file, as the store library is usually used. */
export function measureOneFile(profiles: number): number {
  const cwd = mkdtempSync(join(tmpdir(), 'wlan-bench-one-file-'));
  try {
    const store = new Conf<Record<string, unknown>>({ cwd, projectName: 'bench', configFileMode: 0o600 });
    const all = Object.fromEntries(
      Array.from({ length: profiles }, (_, index) => [`p${index}`, pskProfile({ name: `Profile ${index}` })]),
    );
    store.store = all;
    const times = Array.from({ length: SAVES }, (_, index) => {
      const start = performance.now();
      store.set('p0', pskProfile({ name: `Changed ${index}` }));
      return performance.now() - start;
    });
    return times.toSorted((one, other) => one - other)[SAVES / 2] ?? Number.NaN;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
