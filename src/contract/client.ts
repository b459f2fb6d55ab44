import { contract, type Client, type OperationName, type Send } from './contract';

/** A typed client over any transport. */
export function createClient(send: Send): Client {
  const names = Object.keys(contract) as OperationName[];
  return Object.fromEntries(names.map((name) => [name, (input: unknown) => send(name, input)])) as Client;
}
