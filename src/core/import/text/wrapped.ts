import type { NotUnderstood } from '../model/import-result';
import { MASKED } from './mask';
import type { SourceLine } from './source-line';
import type { SourceText } from './source-text';

/** The width of a terminal that nobody has changed. */
const WIDTH = 80;

/**
 * The line that a terminal may have broken off another one, which then isn't whole; null where none follows. A rest
 * stands at the left edge and is no command: one word, or anything behind a line as wide as the terminal.
 */
export function brokenOff(
  { lines }: SourceText,
  line: number,
  isCommand: (text: string) => boolean,
): SourceLine | null {
  const next = lines.at(line);
  if (!/^[^\s!#]/.test(next.text)) return null;
  const isRest = lines.raw(line - 1).length === WIDTH || !/\s/.test(next.text);
  return isRest && !isCommand(next.text) ? next : null;
}

/** A rest that may be a part of a secret. */
export function hiddenRest({ number }: SourceLine): NotUnderstood {
  return { line: number, text: MASKED };
}
