const MASK = '••••••••';

/**
 * A key, passphrase or shared secret. Printing, serialising or inspecting one shows a mask; only encoders that
 * write the secret to where it belongs call {@link Secret.reveal}.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  /** Node's `util.inspect` and the console use this symbol. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Secret(${MASK})`;
  }
}
