import { devicesOf } from '../../import/text/devices';
import { toSourceText } from '../../import/text/source-text';
import type { FixFacts } from './fix-facts';
import type { FixLine } from './fix-line';

/** A configuration, with the place in it where commands are entered. */
export interface OpenText {
  readonly text: string;
  /** How many characters stand before what is entered. */
  readonly end: number;
  /** Its own indentation was lost, and so is that of what is entered. */
  readonly isFlat: boolean;
}

/** How many lines the network's device has ended after: all of them, or those before the next device's. */
function ownLines({ text, dialect, ap }: FixFacts): number {
  const devices = devicesOf(toSourceText(text), dialect === 'aireos' ? 'aireos' : 'ios');
  const ends = devices.map(({ lines }) => lines.at(lines.length - 1).number);
  return ends.find((end) => end >= ap.line && ap.line > 0) ?? ends.at(-1) ?? 0;
}

export function openText(facts: FixFacts): OpenText {
  const text = `${facts.text}\n`;
  const lines = facts.text.split('\n');
  const own = ownLines(facts);
  const rest = lines.slice(own).reduce((length, line) => length + line.length + 1, 0);
  const isFlat = facts.result.notes.some(({ code }) => code === 'import.indentation-lost');
  return { text, end: text.length - rest, isFlat };
}

/** The configuration with commands entered after it. */
export function withLines({ text, end, isFlat }: OpenText, entered: readonly FixLine[]): string {
  const written = entered.map((line) => `${isFlat ? line.text.trimStart() : line.text}\n`);
  return text.slice(0, end) + written.join('') + text.slice(end);
}
