import { devicesOf } from '../../import/text/devices';
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
function ownLines(lines: readonly string[], { dialect, ap }: FixFacts): number {
  const source = lines.map((raw, index) => ({ number: index + 1, raw, text: raw }));
  const devices = devicesOf({ whole: '', lines: source }, dialect === 'aireos' ? 'aireos' : 'ios');
  const own = devices.find((device) => (device.lines.at(-1)?.number ?? 0) >= ap.line && ap.line > 0);
  return (own ?? devices.at(-1))?.lines.at(-1)?.number ?? 0;
}

export function openText(facts: FixFacts): OpenText {
  const text = `${facts.text}\n`;
  const lines = facts.text.split('\n');
  const own = ownLines(lines, facts);
  const rest = lines.slice(own).reduce((length, line) => length + line.length + 1, 0);
  const isFlat = facts.result.notes.some(({ code }) => code === 'import.indentation-lost');
  return { text, end: text.length - rest, isFlat };
}

/** The configuration with commands entered after it. */
export function withLines({ text, end, isFlat }: OpenText, entered: readonly FixLine[]): string {
  const written = entered.map((line) => `${isFlat ? line.text.trimStart() : line.text}\n`);
  return text.slice(0, end) + written.join('') + text.slice(end);
}
