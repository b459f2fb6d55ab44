import { navigate } from './route.svelte';

let asked = $state(false);

/** Whether somebody asked to search and the library page has not yet answered. */
export function isFindAsked(): boolean {
  return asked;
}

export function answerFind(): void {
  asked = false;
}

/** Opens the library with the focus in its search field. */
export function requestFind(): void {
  navigate({ page: 'library' });
  asked = true;
}
