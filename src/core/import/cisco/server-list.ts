/**
 * Servers in the order of their commands. A command about one of them costs the same in a list of two and of a hundred
 * thousand.
 */
export class ServerList<T> {
  readonly #entries = new Map<string, T>();
  readonly #keysOf = new Map<string, Set<string>>();

  /** Adds at the end, in place of what {@link remove} takes away for the same name and port. */
  add(name: string, port: number | undefined, entry: T): void {
    this.remove(name, port);
    const key = `${name} ${port ?? ''}`;
    this.#entries.set(key, entry);
    this.#keysOf.set(name, (this.#keysOf.get(name) ?? new Set()).add(key));
  }

  /** Takes away the entry with the name and port; every one with the name where no port is given. */
  remove(name: string, port: number | undefined): void {
    const keys = this.#keysOf.get(name);
    if (keys === undefined) return;
    for (const key of port === undefined ? [...keys] : [`${name} ${port}`]) {
      keys.delete(key);
      this.#entries.delete(key);
    }
  }

  /** The entry with the name and port; `undefined` asks for the one that was added without a port. */
  get(name: string, port: number | undefined): T | null {
    return this.#entries.get(`${name} ${port ?? ''}`) ?? null;
  }

  /** The oldest entry with the name; null where there is none. */
  firstOf(name: string): T | null {
    const [key] = this.#keysOf.get(name) ?? [];
    return key === undefined ? null : (this.#entries.get(key) ?? null);
  }

  all(): Iterable<T> {
    return this.#entries.values();
  }
}
