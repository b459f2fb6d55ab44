import type { NotUnderstood } from '../model/import-result';
import type { LineOrigin } from '../model/origin';
import { maskSecrets } from './mask';
import { firstWord, splitWords, withPlainBlanks, type Word } from './words';

/** One command with the commands below it. */
export interface Statement {
  readonly line: number;
  /** Blanks before the command. */
  readonly indent: number;
  /** The command without blanks at either end. */
  readonly text: string;
  /** The first word in lower case; empty where there is none. */
  readonly first: string;
  readonly words: readonly Word[];
  readonly children: readonly Statement[];
}

const NONE: readonly Statement[] = [];

/**
 * A command that may still get commands below it. Splits its words when they are first asked for: of most commands of
 * a large file only the first one is.
 */
export class OpenStatement implements Statement {
  #first: string | null = null;
  #words: readonly Word[] | null = null;
  #children: Statement[] | null = null;

  constructor(
    readonly line: number,
    readonly indent: number,
    readonly text: string,
  ) {}

  get first(): string {
    this.#first ??= (
      this.text.startsWith('"') ? (this.words[0]?.text ?? '') : firstWord(this.text)
    ).toLowerCase();
    return this.#first;
  }

  get words(): readonly Word[] {
    this.#words ??= splitWords(this.text);
    return this.#words;
  }

  get children(): readonly Statement[] {
    return this.#children ?? NONE;
  }

  add(child: Statement): void {
    if (this.#children === null) this.#children = [child];
    else this.#children.push(child);
  }

  /** Takes the last `count` commands below it away again. */
  drop(count: number): void {
    this.#children?.splice(-count, count);
  }
}

export function toStatement(line: number, text: string): OpenStatement {
  const trimmed = withPlainBlanks(text.trimStart());
  return new OpenStatement(line, text.length - trimmed.length, trimmed.trimEnd());
}

/** The same command in other words, with what stands below it; itself where the words are its own. */
export function withText<S extends Statement>(statement: S, text: string): S | OpenStatement {
  if (text === statement.text) return statement;
  const changed = new OpenStatement(statement.line, statement.indent, text);
  for (const child of statement.children) changed.add(child);
  return changed;
}

/** The text of a word in lower case, for keywords; empty where there is none. */
export function keyword(statement: Statement, index: number): string {
  return index === 0 ? statement.first : (statement.words[index]?.text.toLowerCase() ?? '');
}

/** The first word that is not `no`, in lower case: what the command is about, set or taken back. */
export function commandWord(statement: Statement): string {
  return keyword(statement, statement.first === 'no' ? 1 : 0);
}

/** The rest of the line from a word on, as it stands there. */
export function restFrom(statement: Statement, index: number): string {
  const word = statement.words[index];
  return word === undefined ? '' : statement.text.slice(word.start);
}

/** The origin of a value that stands in a command, and perhaps in further ones. */
export function originOf(statement: Statement, others: readonly Statement[] = []): LineOrigin {
  const { line } = statement;
  const text = maskSecrets(statement.text);
  const also = others.length === 0 ? [] : [...new Set(others.map((other) => other.line))];
  const rest = also.filter((other) => other !== line);
  return rest.length === 0 ? { kind: 'line', line, text } : { kind: 'line', line, text, also: rest };
}

export function notUnderstood(statement: Statement): NotUnderstood {
  return { line: statement.line, text: maskSecrets(statement.text) };
}
