import type { Client } from '#contract/contract';
import type { OperationError } from '#contract/operation-error';
import type { Draft } from '../form/draft';
import type { After } from './timer';

export type DraftStatus =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: OperationError };

export interface DraftSaverPorts {
  readonly client: Pick<Client, 'draft.put' | 'draft.clear'>;
  readonly after: After;
  readonly onStatus: (status: DraftStatus) => void;
}

export interface DraftSaver {
  /** The form has changed: it is written once no further change has come for a moment. */
  readonly changed: (draft: Draft) => void;
  /** Writes at once what still waits, e.g. when the wizard is left. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits and clears the stored draft: the profile was saved, or the draft discarded. */
  readonly clear: () => Promise<void>;
}

/** Milliseconds without a change after which a draft is written. */
export const DRAFT_DELAY = 800;

/** Writes drafts one after another, so that a slow write can't overtake a later one or bring back a cleared one. */
export function createDraftSaver({ client, after, onStatus }: DraftSaverPorts): DraftSaver {
  let waiting: Draft | null = null;
  let cancel: () => void = () => undefined;
  let queue: Promise<void> = Promise.resolve();

  async function write(draft: Draft): Promise<void> {
    const reply = await client['draft.put']({ draft });
    if (waiting !== null) return;
    onStatus(reply.ok ? { kind: 'saved', at: draft.savedAt } : { kind: 'failed', error: reply.error });
  }

  function flush(): Promise<void> {
    cancel();
    const draft = waiting;
    waiting = null;
    if (draft !== null) queue = queue.then(() => write(draft));
    return queue;
  }

  function changed(draft: Draft): void {
    cancel();
    waiting = draft;
    onStatus({ kind: 'pending' });
    cancel = after(DRAFT_DELAY, () => void flush());
  }

  function clear(): Promise<void> {
    cancel();
    waiting = null;
    queue = queue.then(async () => {
      await client['draft.clear']({});
      onStatus({ kind: 'unchanged' });
    });
    return queue;
  }

  return { changed, flush, clear };
}
