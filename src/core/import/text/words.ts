/** One word of a command line. */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  /** Index of its first character, a quote included, in the line. */
  readonly start: number;
  readonly quoted: boolean;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

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
    const close = text[start] === '"' ? text.indexOf('"', start + 1) : -1;
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
