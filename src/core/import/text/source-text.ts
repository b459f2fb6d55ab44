import { withoutWrapping } from './paste';
import { SourceLines } from './source-lines';

export interface SourceText {
  /** The whole text without a byte order mark and without what a mail or a page wrote around it. */
  readonly whole: string;
  readonly lines: SourceLines;
}

/** Splits a text into lines and takes off what a terminal session adds; line numbers stay those of the file. */
export function toSourceText(text: string): SourceText {
  const whole = withoutWrapping(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return { whole, lines: SourceLines.of(whole) };
}
