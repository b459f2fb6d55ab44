import { failure, success, type Result } from '#core/result';
import { utf8Text } from '#core/utf8';
import type { Readable } from 'node:stream';

/** Most bytes of one line. */
export const LINE_LIMIT = 1024 * 1024;

export type LineFault = 'too-long' | 'not-utf8';
export type Line = Result<string, LineFault>;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** Collects the bytes of one line, and no more than may be kept. */
class LineBuffer {
  #parts: Buffer[] = [];
  #bytes = 0;
  #first = true;

  add(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#bytes <= LINE_LIMIT) this.#parts.push(part);
    else this.#parts = [];
  }

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  /** The line, and an empty buffer for the next one. */
  take(): Line {
    const bytes = Buffer.concat(this.#parts);
    const isTooLong = this.#bytes > LINE_LIMIT;
    const isFirst = this.#first;
    this.#parts = [];
    this.#bytes = 0;
    this.#first = false;
    if (isTooLong) return failure('too-long');
    const text = utf8Text(bytes);
    if (text === null) return failure('not-utf8');
    return success(isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  }
}

function isBlank(line: Line): boolean {
  return line.ok && line.value.trim() === '';
}

/** Lines of UTF-8 as they come in, without blank ones; a broken line does not end the others. */
export async function* readLines(stream: Readable): AsyncGenerator<Line> {
  const buffer = new LineBuffer();
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      buffer.add(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      const line = buffer.take();
      if (!isBlank(line)) yield line;
    }
    buffer.add(rest);
  }
  if (buffer.isEmpty) return;
  const last = buffer.take();
  if (!isBlank(last)) yield last;
}
