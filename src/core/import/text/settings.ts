import type { DialectId } from '../model/dialect-id';
import { sourced, unknown, type DefaultOrigin, type LineOrigin, type Sourced } from '../model/origin';
import { originOf, type Statement } from './statement';

/** What a device takes for a setting that its configuration does not hold. */
export interface DefaultRow<K extends string> {
  readonly setting: K;
  readonly value: string;
  readonly source: string;
}

/** A dialect's knowledge of what is absent: defaults where they are documented, and where to look where they are not. */
export interface Absence<K extends string> {
  readonly dialect: DialectId;
  readonly release: string | null;
  readonly defaults: readonly DefaultRow<K>[];
  readonly look: string;
}

interface Entry {
  readonly value: string;
  readonly statement: Statement;
}

/** The settings of one block by name; the last command that sets one counts. */
export class Settings<K extends string> {
  readonly #entries = new Map<K, Entry>();
  readonly #absence: Absence<K>;

  constructor(absence: Absence<K>) {
    this.#absence = absence;
  }

  set(setting: K, value: string, statement: Statement): void {
    this.#entries.set(setting, { value, statement });
  }

  has(setting: K): boolean {
    return this.#entries.has(setting);
  }

  statementOf(setting: K): Statement | null {
    return this.#entries.get(setting)?.statement ?? null;
  }

  defaultOrigin(source: string): DefaultOrigin {
    return { kind: 'default', of: this.#absence.dialect, release: this.#absence.release, source };
  }

  read(setting: K): Sourced<string> {
    const entry = this.#entries.get(setting);
    if (entry !== undefined) return sourced(entry.value, originOf(entry.statement));
    const row = this.#absence.defaults.find((candidate) => candidate.setting === setting);
    if (row === undefined) return unknown(this.#absence.look);
    return sourced(row.value, this.defaultOrigin(row.source));
  }

  flag(setting: K): Sourced<boolean> {
    const read = this.read(setting);
    return read.known ? { ...read, value: read.value === 'on' } : read;
  }

  /** The members whose flags are on; unknown where a flag is. */
  members<M>(rows: readonly (readonly [setting: K, member: M])[]): Sourced<readonly M[]> {
    const read = rows.map(([setting, member]) => ({ member, flag: this.flag(setting) }));
    const open = read.find(({ flag }) => !flag.known);
    if (open !== undefined && !open.flag.known) return open.flag;
    const chosen = read.filter(({ flag }) => flag.known && flag.value);
    const origins = read.flatMap(({ flag }) => (flag.known ? [flag.origin] : []));
    const counted = chosen.flatMap(({ flag }) => (flag.known ? [flag.origin] : []));
    return sourced(
      chosen.map(({ member }) => member),
      joinOrigins(origins, counted),
    );
  }
}

/** One origin for a set: the lines that had a part in it, and the default that adds a member of its own. */
export function joinOrigins(
  all: readonly (LineOrigin | DefaultOrigin)[],
  counted: readonly (LineOrigin | DefaultOrigin)[],
): LineOrigin | DefaultOrigin {
  const lines = all.filter((origin) => origin.kind === 'line');
  const first = counted.find((origin) => origin.kind === 'line') ?? lines[0];
  const assumed = counted.find((origin) => origin.kind === 'default');
  if (first === undefined)
    return assumed ?? all[0] ?? { kind: 'default', of: 'library', release: null, source: '' };
  const numbers = lines.flatMap(({ line, also }) => [line, ...(also ?? [])]);
  const also = [...new Set(numbers)].filter((line) => line !== first.line).sort((a, b) => a - b);
  return {
    ...first,
    ...(also.length === 0 ? {} : { also }),
    ...(assumed === undefined ? {} : { assumes: assumed }),
  };
}
