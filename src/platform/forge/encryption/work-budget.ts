import { readFault } from '../fault';

/** Rounds of key derivation that are done for one key; common programs use 2,000 to 100,000. */
export const ROUNDS_LIMIT = 1_000_000;
/** Rounds for all keys of one file together: a file can hold any number of them. */
const TOTAL_LIMIT = 4 * ROUNDS_LIMIT;

/** Counts the work that one file asks for before any of it is done. */
export class WorkBudget {
  #spent = 0;

  /** Throws a fault where one derivation, or all of the file's together, take more than is bearable. */
  spend(rounds: number): void {
    this.#spent += rounds;
    if (rounds > ROUNDS_LIMIT) throw tooMuch(rounds, ROUNDS_LIMIT);
    if (this.#spent > TOTAL_LIMIT) throw tooMuch(this.#spent, TOTAL_LIMIT);
  }
}

function tooMuch(rounds: number, limit: number) {
  const shown = Number.isFinite(rounds) ? rounds : Number.MAX_SAFE_INTEGER;
  return readFault('certificate.too-much-work', { rounds: shown, limit });
}
