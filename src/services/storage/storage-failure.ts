import { operationError, type OperationError, type OperationErrorParams } from '#contract/operation-error';

/** The errors by which a disk, not an input, stops an operation. */
export type StorageErrorCode =
  | 'file.not-found'
  | 'file.not-readable'
  | 'file.not-writable'
  | 'file.disk-full'
  | 'storage.folder-taken'
  | 'storage.relative-path'
  | 'library.busy';

/**
 * A full disk or a folder without permission can hit every single read and write. It is thrown, and becomes a
 * coded reply in `replyWith` only, because a Result on each of those lines would hide what the lines are about.
 */
export class StorageFailure extends Error {
  readonly error: OperationError<StorageErrorCode>;

  constructor(error: OperationError<StorageErrorCode>) {
    super(error.code);
    this.name = 'StorageFailure';
    this.error = error;
  }
}

export function storageFailure<C extends StorageErrorCode>(
  code: C,
  params: OperationErrorParams[C],
): StorageFailure {
  return new StorageFailure(operationError(code, params) as OperationError<StorageErrorCode>);
}
