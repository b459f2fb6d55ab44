import type { SourceText } from '../text/source-text';

export interface UciOption {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** `config TYPE 'NAME'` with what follows. */
export interface UciSection {
  readonly type: string;
  readonly name: string | null;
  readonly line: number;
  readonly options: UciOption[];
}

export interface UciFile {
  readonly sections: readonly UciSection[];
  readonly strange: readonly number[];
}

/**
 * The arguments of a UCI line: blanks part them, `'…'` is literal, `"…"` knows a backslash, `#` outside of quotes
 * begins a comment, and pieces without a blank between them are one argument. Null where a quote is left open.
 */
export function uciArguments(text: string): string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let index = 0;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (character === ' ' || character === '\t') {
      if (word !== null) words.push(word);
      word = null;
    } else if (character === '#' && word === null) break;
    else if (character === "'" || character === '"') {
      const end = quoteEnd(text, index, character);
      if (end < 0) return null;
      const inside = text.slice(index + 1, end);
      word = (word ?? '') + (character === '"' ? inside.replaceAll(/\\([\s\S])/g, '$1') : inside);
      index = end;
    } else if (character === '\\') {
      index += 1;
      word = (word ?? '') + (text[index] ?? '');
    } else word = (word ?? '') + character;
    index += 1;
  }
  if (word !== null) words.push(word);
  return words;
}

function quoteEnd(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1;
    else if (text[index] === quote) return index;
  }
  return -1;
}

/** `wireless.NAME.option='value'` and `wireless.NAME=type`, as `uci show wireless` prints them. */
const SHOWN = /^wireless\.([^.=\s]{1,64})(?:\.([\w-]{1,64}))?=(.*)$/;

function addShown(sections: Map<string, UciSection>, found: RegExpExecArray, line: number): boolean {
  const [, name = '', option, rest = ''] = found;
  const value = uciArguments(rest)?.join(' ');
  if (value === undefined) return false;
  if (option === undefined) {
    sections.set(name, { type: value, name, line, options: [] });
    return true;
  }
  sections.get(name)?.options.push({ name: option, value, line });
  return sections.has(name);
}

/** Reads UCI's file form and the form of `uci show`. */
export function parseUci(source: SourceText): UciFile {
  const sections: UciSection[] = [];
  const shown = new Map<string, UciSection>();
  const strange: number[] = [];
  for (const { number, text } of source.lines) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const found = SHOWN.exec(trimmed);
    if (found !== null) {
      if (!addShown(shown, found, number)) strange.push(number);
      continue;
    }
    const [keyword, first, second = null, ...excess] = uciArguments(trimmed) ?? [];
    // UCI takes no value of several words without quotation marks.
    if (excess.length > 0) strange.push(number);
    else if (keyword === 'config' && first !== undefined)
      sections.push({ type: first, name: second, line: number, options: [] });
    else if ((keyword === 'option' || keyword === 'list') && first !== undefined && second !== null)
      sections.at(-1)?.options.push({ name: first, value: second, line: number });
    else if (keyword !== 'package') strange.push(number);
  }
  return { sections: [...sections, ...shown.values()], strange };
}
