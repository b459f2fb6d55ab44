import type { Reply } from '#contract/contract';
import { failure } from '#core/result';
import { StorageFailure } from './storage-failure';

/** Runs a handler's work; a failure of the disk becomes its coded reply, any other fault stays a fault. */
export async function replyWith<T>(work: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof StorageFailure) return failure(fault.error);
    throw fault;
  }
}
