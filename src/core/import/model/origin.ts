import type { DialectId } from './dialect-id';

/** A value that stands in the file. */
export interface LineOrigin {
  readonly kind: 'line';
  /** 1-based line of the file as it was given. */
  readonly line: number;
  /** The line with every secret masked, cut to a readable length. */
  readonly text?: string;
  /** Further lines that had a part in the value. */
  readonly also?: readonly number[];
  /** Where a part of the value (a member of a set) is not in the file but the dialect's default. */
  readonly assumes?: DefaultOrigin;
}

/** A value that the device takes when its configuration says nothing. */
export interface DefaultOrigin {
  readonly kind: 'default';
  readonly of: DialectId;
  /** The release whose default it is; null where it holds for all that are known. */
  readonly release: string | null;
  /** The text or model that states the default. */
  readonly source: string;
}

/** A value that the file does not show and nothing documents: never guessed. */
export interface UnknownOrigin {
  readonly kind: 'unknown';
  /** What shows it on the device: a command or a page. */
  readonly look: string;
  /** The line that hints at the value without telling it. */
  readonly line?: number;
}

export type Origin = LineOrigin | DefaultOrigin | UnknownOrigin;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly origin: LineOrigin | DefaultOrigin;
}

export interface Unknown {
  readonly known: false;
  readonly origin: UnknownOrigin;
}

/** A setting together with where it came from. `known` decides whether there is a value. */
export type Sourced<T> = Known<T> | Unknown;

export function sourced<T>(value: T, origin: LineOrigin | DefaultOrigin): Known<T> {
  return { known: true, value, origin };
}

/** A setting that can't be read here; `look` says where it can be. */
export function unknown(look: string, line?: number): Unknown {
  return {
    known: false,
    origin: line === undefined ? { kind: 'unknown', look } : { kind: 'unknown', look, line },
  };
}

/** The value, or `otherwise` where it is unknown. */
export function valueOr<T, D>(setting: Sourced<T>, otherwise: D): T | D {
  return setting.known ? setting.value : otherwise;
}

/** The same origin with another value made of it; an unknown stays unknown. */
export function mapSourced<T, U>(setting: Sourced<T>, change: (value: T) => U): Sourced<U> {
  return setting.known ? { ...setting, value: change(setting.value) } : setting;
}

/**
 * Makes values that are a dialect's defaults; each names the text or model that states it. Networks by the thousand
 * have the same defaults, so one origin serves all of them.
 */
export function defaultsOf(of: DialectId, release: string | null): <T>(value: T, source: string) => Known<T> {
  const origins = new Map<string, DefaultOrigin>();
  return (value, source) => {
    const origin = origins.get(source) ?? { kind: 'default', of, release, source };
    origins.set(source, origin);
    return { known: true, value, origin };
  };
}
