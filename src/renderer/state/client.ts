import type { Client } from '#contract/contract';

let provided: Client | null = null;

/** Given once at start, before anything is drawn; tests give an in-memory one. */
export function provideClient(client: Client): void {
  provided = client;
}

/** The operations of the program behind the window. */
export function getClient(): Client {
  if (provided === null) throw new Error('provideClient has not been called');
  return provided;
}
