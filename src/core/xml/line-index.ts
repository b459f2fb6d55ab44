/** Finds the 1-based line of an offset, in the logarithm of the number of lines. */
export class LineIndex {
  readonly #breaks: number[] = [];
  readonly #firstLine: number;

  constructor(text: string, firstLine: number) {
    this.#firstLine = firstLine;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#breaks.push(at);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#firstLine + low;
  }
}
