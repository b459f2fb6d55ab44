import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, FaultLog } from '#services/ports/runtime';
import { FILE_MODE, FOLDER_MODE } from './store/conf-file';

/** Bytes after which the log is put aside as `<file>.1`, over the one before. */
const ROTATE_AT = 1_000_000;

/** Places in the code only: a fault's message may quote the input that it stumbled over. */
function placesOf(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return [];
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.map((line) => line.trim());
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= ROTATE_AT) renameSync(path, `${path}.1`);
}

/** One JSON line a fault. A log that can't be written must not hide the fault itself, so it fails silently. */
export function createFaultLogFile(path: string, now: Clock): FaultLog {
  return {
    record(operation, fault) {
      const incident = randomBytes(4).toString('hex').toUpperCase();
      const { name, code } = (fault instanceof Error ? fault : {}) as { name?: string; code?: unknown };
      const line = { at: now().toISOString(), incident, operation, name, code, places: placesOf(fault) };
      try {
        mkdirSync(dirname(path), { recursive: true, mode: FOLDER_MODE });
        rotate(path);
        appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: FILE_MODE });
      } catch {
        return incident;
      }
      return incident;
    },
  };
}
