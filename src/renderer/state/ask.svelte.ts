import type { Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { failure } from '#core/result';
import { errorText } from '#messages/catalogue';
import { language } from '../i18n/index.svelte';
import { openDialog } from './dialogs.svelte';
import { showToast } from './toasts.svelte';

let pending = $state(0);

/** Whether anything is under way; drawn as a thin bar once it takes longer than an eye blink. */
export function isWorking(): boolean {
  return pending > 0;
}

/** Waits for a reply while the window shows that it works. A transport that broke is an error like any other. */
export async function attempt<T>(reply: Promise<Reply<T>>): Promise<Reply<T>> {
  pending += 1;
  try {
    return await reply;
  } catch {
    return failure(operationError('shell.unreachable', {}));
  } finally {
    pending -= 1;
  }
}

/** Tells the user what went wrong; locked secrets open the dialog that unlocks them. */
export function tellError(error: Extract<Reply<unknown>, { ok: false }>['error']): void {
  showToast({ tone: 'fail', text: errorText(language(), error) });
  if (error.code === 'seal.locked') openDialog({ kind: 'unlock' });
}

/** The value of a reply, or null after the user has been told why there is none. */
export async function ask<T>(reply: Promise<Reply<T>>): Promise<T | null> {
  const answered = await attempt(reply);
  if (answered.ok) return answered.value;
  tellError(answered.error);
  return null;
}
