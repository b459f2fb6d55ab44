import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import type { SealStatus } from '#contract/operations/app-operations';
import { attempt } from './ask.svelte';
import { getClient } from './client';

export type AppInfo = OutputOf<Contract['app.info']>;

let current = $state.raw<AppInfo | null>(null);
let problem = $state.raw<OperationError | null>(null);

/** Null until the program has answered. */
export function appInfo(): AppInfo | null {
  return current;
}

/** Why there is no information about the program; without it there is nothing that the window could do. */
export function startProblem(): OperationError | null {
  return problem;
}

export async function loadAppInfo(): Promise<void> {
  const reply = await attempt(getClient()['app.info']({}));
  if (reply.ok) current = reply.value;
  // Once it has answered, an outage is told by whatever fails; the pages and what was typed in them stay.
  problem = reply.ok || current !== null ? null : reply.error;
}

/** Takes over what an operation told about the protection of secrets. */
export function setSealStatus(seal: SealStatus): void {
  if (current !== null) current = { ...current, seal };
}
