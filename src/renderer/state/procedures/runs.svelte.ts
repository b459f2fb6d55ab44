import type { RunSummary } from '#contract/procedure/run-schema';
import { ask } from '../ask.svelte';
import { getClient } from '../client';

let runs = $state.raw<readonly RunSummary[] | null>(null);

/** Every run, the latest first; null until they have been read. */
export function knownRuns(): readonly RunSummary[] | null {
  return runs;
}

export async function loadRuns(): Promise<void> {
  const listed = await ask(getClient()['run.list']({}));
  if (listed !== null) runs = listed.runs;
}

export async function deleteRun(id: string): Promise<boolean> {
  const deleted = await ask(getClient()['run.delete']({ id }));
  if (deleted === null) return false;
  await loadRuns();
  return true;
}
