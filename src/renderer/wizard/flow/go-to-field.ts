import { tick } from 'svelte';
import { navigate } from '../../state/route.svelte';
import { focusField } from './field-id';
import { stepOfPath } from './steps';

/** Opens the step in which the member at a JSON pointer is entered, with its field in focus. */
export async function goToField(profileId: string | null, path: string): Promise<void> {
  navigate({ page: 'profile', id: profileId, step: stepOfPath(path) });
  await tick();
  focusField(path);
}
