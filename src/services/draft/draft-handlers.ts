import type { Handlers } from '#contract/contract';
import { success } from '#core/result';
import type { LibraryLock } from '../ports/library-lock';
import type { SealService } from '../seal/seal-service';
import { replyWith } from '../storage/reply-with';
import type { DraftStore } from './draft-store';

type DraftHandlers = Pick<Handlers, 'draft.get' | 'draft.put' | 'draft.clear'>;

export function createDraftHandlers(
  drafts: DraftStore,
  seal: Pick<SealService, 'vault'>,
  lock: LibraryLock,
): DraftHandlers {
  return {
    'draft.get': () =>
      replyWith(async () => {
        const draft = await drafts.get(await seal.vault());
        return draft.ok ? success({ draft: draft.value }) : draft;
      }),
    // Under the lock, so that no readable draft slips in while everything is being sealed.
    'draft.put': ({ draft }) =>
      replyWith(async () => {
        const put = await lock.run(async () => drafts.put(draft, await seal.vault()));
        return put.ok ? success({}) : put;
      }),
    'draft.clear': () =>
      replyWith(async () => {
        await drafts.clear();
        return success({});
      }),
  };
}
