import { toSourceLine, type SourceLine } from './source-line';
import { cleanLine, showsTerminal } from './terminal-noise';

/** Where each line of a text begins, and where one more would. */
function startsOf(text: string): Uint32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1), line += 1)
    starts[line] = at + 1;
  starts[count] = text.length + 1;
  return starts;
}

/**
 * The lines of a text, each made when it is asked for: a large file has hundreds of thousands, and keeping them all costs
 * more than reading them.
 */
export class SourceLines implements Iterable<SourceLine> {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #first: number;
  readonly #hasTerminal: boolean;
  readonly length: number;

  private constructor(text: string, starts: Uint32Array, hasTerminal: boolean, from: number, to: number) {
    this.#text = text;
    this.#starts = starts;
    this.#hasTerminal = hasTerminal;
    this.#first = from;
    this.length = to - from;
  }

  static of(text: string): SourceLines {
    const starts = startsOf(text);
    // A large file is looked through once, not line by line, for what hardly any has.
    return new SourceLines(text, starts, showsTerminal(text), 0, starts.length - 1);
  }

  /** The line as it was given; empty outside of the text. */
  raw(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const start = this.#starts[this.#first + index] ?? 0;
    const end = (this.#starts[this.#first + index + 1] ?? 0) - 1;
    const hasReturn = end > start && this.#text.charCodeAt(end - 1) === 13;
    return this.#text.slice(start, hasReturn ? end - 1 : end);
  }

  /** The line at a place, 0-based; outside of the text an empty one. */
  at(index: number): SourceLine {
    const raw = this.raw(index);
    return toSourceLine(raw, this.#hasTerminal ? cleanLine(raw) : raw, this.#first + index);
  }

  *[Symbol.iterator](): Generator<SourceLine> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  /** The places, 0-based, of lines that were given so. */
  placesOf(isMeant: (raw: string) => boolean): number[] {
    const places: number[] = [];
    for (let index = 0; index < this.length; index += 1) if (isMeant(this.raw(index))) places.push(index);
    return places;
  }

  /** The lines from one place up to another; their numbers stay those of the text. */
  slice(from: number, to = this.length): SourceLines {
    const start = Math.min(from, this.length);
    const end = Math.max(start, Math.min(to, this.length));
    const [text, starts] = [this.#text, this.#starts];
    return new SourceLines(text, starts, this.#hasTerminal, this.#first + start, this.#first + end);
  }
}
