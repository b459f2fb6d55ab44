import { navigate } from './route.svelte';

let asked = $state(0);

/** Counts up each time that somebody asks to search; the library's search field follows it. */
export function findRequests(): number {
  return asked;
}

export function requestFind(): void {
  navigate({ page: 'library' });
  asked += 1;
}
