import type { DialectId } from '../model/dialect-id';
import {
  sourced,
  unknown,
  type DefaultOrigin,
  type Known,
  type LineOrigin,
  type Sourced,
} from '../model/origin';
import { originOf, type Statement } from './statement';

/** What a device takes for a setting that its configuration does not hold. */
export interface DefaultRow<K extends string> {
  readonly setting: K;
  readonly value: string;
  readonly source: string;
}

interface Default {
  readonly value: Known<string>;
  readonly flag: Known<boolean>;
}

function toFlag(value: Known<string>): Known<boolean> {
  return { ...value, value: value.value === 'on' };
}

/** The documented defaults of a dialect; made once, since the networks of a file by the thousand share them. */
export class SettingDefaults<K extends string> {
  readonly #defaults = new Map<K, Default>();

  /** The first row of a setting counts. `release`: whose defaults they are, null where they hold for all. */
  constructor(of: DialectId, release: string | null, rows: readonly DefaultRow<K>[]) {
    for (const { setting, value, source } of rows) {
      if (this.#defaults.has(setting)) continue;
      const known = sourced(value, { kind: 'default', of, release, source });
      this.#defaults.set(setting, { value: known, flag: toFlag(known) });
    }
  }

  of(setting: K): Default | undefined {
    return this.#defaults.get(setting);
  }
}

interface Entry {
  readonly value: string;
  readonly statement: Statement;
}

/** The settings of one block by name; the last command that sets one counts. */
export class Settings<K extends string> {
  readonly #entries = new Map<K, Entry>();
  readonly #look: string;
  #defaults: SettingDefaults<K> | null;
  #line: number | undefined;

  /** `look`: where a setting can be seen that is neither set nor has a documented default. */
  constructor(defaults: SettingDefaults<K>, look: string) {
    this.#defaults = defaults;
    this.#look = look;
  }

  /** For a block that the text changes but does not make: what it leaves out is as it was. `line`: where that is seen. */
  forgetDefaults(line: number): void {
    this.#defaults = null;
    this.#line = line;
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

  read(setting: K): Sourced<string> {
    const entry = this.#entries.get(setting);
    if (entry !== undefined) return sourced(entry.value, originOf(entry.statement));
    return this.#defaults?.of(setting)?.value ?? unknown(this.#look, this.#line);
  }

  flag(setting: K): Sourced<boolean> {
    const entry = this.#entries.get(setting);
    if (entry !== undefined) return sourced(entry.value === 'on', originOf(entry.statement));
    return this.#defaults?.of(setting)?.flag ?? unknown(this.#look, this.#line);
  }

  /** The members whose flags are on; unknown where a flag is. */
  members<M>(rows: readonly (readonly [setting: K, member: M])[]): Sourced<readonly M[]> {
    const chosen: M[] = [];
    const origins: KnownOrigin[] = [];
    const counted: KnownOrigin[] = [];
    for (const [setting, member] of rows) {
      const flag = this.flag(setting);
      if (!flag.known) return flag;
      origins.push(flag.origin);
      if (!flag.value) continue;
      chosen.push(member);
      counted.push(flag.origin);
    }
    return sourced(chosen, joinOrigins(origins, counted));
  }
}

type KnownOrigin = LineOrigin | DefaultOrigin;

/** One origin for a set: the lines that had a part in it, and the default that adds a member of its own. */
export function joinOrigins(all: readonly KnownOrigin[], counted: readonly KnownOrigin[]): KnownOrigin {
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
