import type { Reply } from '#contract/contract';
import type { OperationError } from '#contract/operation-error';
import { attempt } from '../../../state/ask.svelte';

/** Something that is made on a press of a button; what was made goes with the component that holds this. */
export class Making<T> {
  made = $state.raw<T | null>(null);
  error = $state.raw<OperationError | null>(null);
  isBusy = $state(false);

  async make(reply: Promise<Reply<T>>): Promise<void> {
    this.isBusy = true;
    const answered = await attempt(reply);
    this.isBusy = false;
    this.made = answered.ok ? answered.value : null;
    this.error = answered.ok ? null : answered.error;
  }
}
