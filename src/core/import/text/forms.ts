import { keyword, restFrom, type Statement } from './statement';

/**
 * A command as data. In `form`, a bare word is a keyword (`a|b`: either), `<name>` takes one word, `<name:a|b>` one
 * of these, and `<name...>` the rest of the line. A leading `no` is not part of a form.
 */
export interface Form<K extends string> {
  readonly form: string;
  /** What the command sets; the reader acts on it. */
  readonly sets: K;
  /** Why no vendor text or device confirms the form; absent for a confirmed one. */
  readonly unconfirmed?: string;
  readonly source: string;
}

export type Token =
  | { readonly kind: 'word'; readonly any: readonly string[] }
  | { readonly kind: 'take'; readonly name: string; readonly any: readonly string[] | null }
  | { readonly kind: 'rest'; readonly name: string };

interface Compiled<K extends string> {
  readonly row: Form<K>;
  readonly tokens: readonly Token[];
}

/** Forms with the same first keyword: those that a second word leaves in question, and those for every other one. */
interface Forms<K extends string> {
  readonly bySecond: ReadonlyMap<string, readonly Compiled<K>[]>;
  readonly others: readonly Compiled<K>[];
}

/** A table of forms, found by the first two words. */
export type FormTable<K extends string> = ReadonlyMap<string, Forms<K>>;

export function toToken(part: string): Token {
  const taken = /^<([a-zA-Z]+)(\.\.\.|:[^>]+)?>$/.exec(part);
  if (taken === null) return { kind: 'word', any: part.toLowerCase().split('|') };
  const [, name = '', more] = taken;
  if (more === '...') return { kind: 'rest', name };
  return { kind: 'take', name, any: more === undefined ? null : more.slice(1).toLowerCase().split('|') };
}

export function formTable<K extends string>(rows: readonly Form<K>[]): FormTable<K> {
  const table = new Map<string, Compiled<K>[]>();
  for (const row of rows) {
    const tokens = row.form.split(' ').map(toToken);
    const first = tokens[0]?.kind === 'word' ? tokens[0].any : [];
    for (const word of first) table.set(word, [...(table.get(word) ?? []), { row, tokens }]);
  }
  return new Map([...table].map(([word, forms]) => [word, bySecondWord(forms)]));
}

/** The words that a form asks for in the second place; null where any word, or none, will do. */
function secondWords({ tokens }: Compiled<string>): readonly string[] | null {
  return tokens[1]?.kind === 'word' ? tokens[1].any : null;
}

function bySecondWord<K extends string>(forms: readonly Compiled<K>[]): Forms<K> {
  const words = new Set(forms.flatMap((form) => secondWords(form) ?? []));
  const fitting = (word: string) => forms.filter((form) => secondWords(form)?.includes(word) ?? true);
  return {
    bySecond: new Map([...words].map((word) => [word, fitting(word)])),
    others: forms.filter((form) => secondWords(form) === null),
  };
}

/** A command that a form fits. */
export interface Match<K extends string> {
  readonly sets: K;
  readonly row: Form<K>;
  /** Whether the command began with `no`. */
  readonly negated: boolean;
  readonly bound: Readonly<Record<string, string>>;
}

function bind(statement: Statement, skip: number, tokens: readonly Token[]): Record<string, string> | null {
  const bound: Record<string, string> = {};
  for (const [index, token] of tokens.entries()) {
    const word = statement.words[skip + index];
    if (word === undefined) return null;
    if (token.kind === 'rest') return { ...bound, [token.name]: restFrom(statement, skip + index) };
    const lower = word.text.toLowerCase();
    if (token.kind === 'word' && !token.any.includes(lower)) return null;
    if (token.kind === 'take') {
      if (token.any !== null && !token.any.includes(lower)) return null;
      bound[token.name] = token.any === null ? word.text : lower;
    }
  }
  return statement.words.length === skip + tokens.length ? bound : null;
}

/** The first form of the table that the whole command fits, its first `skip` words left out; null where none does. */
export function matchForm<K extends string>(
  table: FormTable<K>,
  statement: Statement,
  skip = 0,
): Match<K> | null {
  const negated = keyword(statement, skip) === 'no';
  const from = negated ? skip + 1 : skip;
  const forms = table.get(keyword(statement, from));
  for (const { row, tokens } of forms?.bySecond.get(keyword(statement, from + 1)) ?? forms?.others ?? []) {
    const bound = bind(statement, from, tokens);
    if (bound !== null) return { sets: row.sets, row, negated, bound };
  }
  return null;
}
