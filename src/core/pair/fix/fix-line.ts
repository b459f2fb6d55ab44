import type { UnconfirmedReason } from '../../export/lines/unconfirmed';

/** A line of a fix. */
export interface FixLine {
  readonly text: string;
  /** It stays although the model sees no change. */
  readonly keep: boolean;
  /** Whether the line opens a block, and goes when the block is empty. */
  readonly head: boolean;
  /** Lines of one group in one block go together where together they change nothing. */
  readonly group: string | null;
  /** Why no vendor text or device confirms the line; null for a confirmed one. */
  readonly unconfirmed: UnconfirmedReason | null;
}

export function fixLine(text: string, more: Partial<FixLine> = {}): FixLine {
  return { text, keep: true, head: false, group: null, unconfirmed: null, ...more };
}

/** A line that opens a block, with the lines of the block. */
export interface LineBlock {
  readonly head: FixLine;
  readonly inner: readonly FixLine[];
}

/** Lines by block: indented ones belong to the last line before them that is not. */
export function lineBlocks(lines: readonly FixLine[]): LineBlock[] {
  const blocks: { head: FixLine; inner: FixLine[] }[] = [];
  for (const line of lines) {
    const open = line.text.startsWith(' ') ? blocks.at(-1) : undefined;
    if (open === undefined) blocks.push({ head: line, inner: [] });
    else open.inner.push(line);
  }
  return blocks;
}

export function flatLines(blocks: readonly LineBlock[]): FixLine[] {
  return blocks.flatMap(({ head, inner }) => [head, ...inner]);
}
