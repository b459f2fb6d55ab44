/** One word of a command line. */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  /** Index of its first character, a quote included, in the line. */
  readonly start: number;
  readonly quoted: boolean;
}

const NO_BREAK_SPACE = '\u00A0';

/** A command with plain blanks: pages and word processors put others between words, which no command line knows. */
export function withPlainBlanks(text: string): string {
  return text.includes(NO_BREAK_SPACE) ? text.replaceAll(NO_BREAK_SPACE, ' ') : text;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** What closes a quote that a word processor opened instead of `"`. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '\u201D': '\u201D',
};

/** What stands before the first blank of a line that begins with neither a blank nor a quote. */
export function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && !isBlank(text[end])) end += 1;
  return text.slice(0, end);
}

/** Splits a command line at blanks; `"…"` is one word. A quote that is never closed is an ordinary character. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let index = 0;
  while (index < text.length) {
    if (isBlank(text[index])) {
      index += 1;
      continue;
    }
    const start = index;
    const closing = CLOSING[text[start] ?? ''];
    const close = closing === undefined ? -1 : text.indexOf(closing, start + 1);
    if (close > 0 && (close + 1 === text.length || isBlank(text[close + 1]))) {
      words.push({ text: text.slice(start + 1, close), start, quoted: true });
      index = close + 1;
      continue;
    }
    while (index < text.length && !isBlank(text[index])) index += 1;
    words.push({ text: text.slice(start, index), start, quoted: false });
  }
  return words;
}
