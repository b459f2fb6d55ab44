import type { Pkcs12Fault } from '#services/ports/certificate-reader';

/** Leaves the reader at once; {@link readPkcs12} turns it into a value. */
export class Pkcs12Problem extends Error {
  override readonly name = 'Pkcs12Problem';

  constructor(readonly fault: Pkcs12Fault) {
    super(fault.kind);
  }
}

export function unreadable(): Pkcs12Problem {
  return new Pkcs12Problem({ kind: 'unreadable' });
}

export function unsupported(algorithm: string): Pkcs12Problem {
  return new Pkcs12Problem({ kind: 'unsupported', algorithm });
}

/** Rounds of key derivation that one file may ask for in all; common programs use 2,000 to 100,000 each. */
export const ROUNDS_LIMIT = 1_000_000;

/** Counts the work that a file asks for before any of it is done. */
export class WorkBudget {
  #rounds = 0;

  /** Throws a {@link Pkcs12Problem} where the file asks for more than is bearable. */
  spend(rounds: number): void {
    this.#rounds += rounds;
    if (this.#rounds <= ROUNDS_LIMIT) return;
    const shown = Number.isFinite(this.#rounds) ? this.#rounds : Number.MAX_SAFE_INTEGER;
    throw new Pkcs12Problem({ kind: 'too-much-work', rounds: shown, limit: ROUNDS_LIMIT });
  }
}
