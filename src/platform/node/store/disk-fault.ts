import { storageFailure, StorageFailure } from '#services/storage/storage-failure';

interface SystemError extends Error {
  readonly code: string;
}

export function isSystemError(fault: unknown): fault is SystemError {
  return fault instanceof Error && typeof (fault as Partial<SystemError>).code === 'string';
}

export function hasCode(fault: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(fault) && codes.includes(fault.code);
}

/** A failure of the disk as its coded error; any other fault as it is. */
function toStorageFailure(fault: unknown, path: string, intent: 'read' | 'write'): unknown {
  if (fault instanceof StorageFailure || !isSystemError(fault)) return fault;
  if (hasCode(fault, 'ENOSPC', 'EDQUOT')) return storageFailure('file.disk-full', { path });
  const params = { path, reason: fault.code };
  return intent === 'read'
    ? storageFailure('file.not-readable', params)
    : storageFailure('file.not-writable', params);
}

/** Runs an action on a file and throws a failure of the disk as its coded error. */
export function codingFaults<T>(intent: 'read' | 'write', path: string, action: () => T): T {
  try {
    return action();
  } catch (fault) {
    throw toStorageFailure(fault, path, intent);
  }
}
