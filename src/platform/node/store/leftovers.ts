import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '#services/ports/document-store';
import { hasCode } from './disk-fault';
import { LOCK_DRAFT } from './lock-file';
import { livenessOf } from './process-identity';
import { STAGING } from './write-json';

/** No write takes nearly as long. */
const HOUR_MS = 60 * 60 * 1000;

/** Removes what killed writes left behind: no reader looks at it, but it may hold a secret. */
export function removeLeftovers(folder: string): void {
  for (const collection of COLLECTIONS) {
    const at = collection === 'root' ? folder : join(folder, collection);
    try {
      for (const file of readdirSync(at)) {
        const pid = (STAGING.exec(file) ?? LOCK_DRAFT.exec(file))?.[1];
        if (pid !== undefined) removeAbandoned(join(at, file), Number(pid));
      }
    } catch (fault) {
      // A folder that is not there yet has none; one that can't be changed is told of by the first write.
      if (!hasCode(fault, 'ENOENT', 'EACCES', 'EPERM', 'EROFS')) throw fault;
    }
  }
}

function removeAbandoned(path: string, pid: number): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  // The folder may be shared with another machine, whose processes can't be seen from here: then age decides.
  const isOld = Date.now() - found.mtimeMs > HOUR_MS;
  if (isOld || livenessOf({ host: hostname(), pid, started: null }) === 'dead') rmSync(path, { force: true });
}
