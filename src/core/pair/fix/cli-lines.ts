import type { CliFixTable, FixFacts, OwnLine } from './cli-table';

/** A line of a fix. `keep`: it stays although the model sees no change. */
export interface FixLine {
  readonly text: string;
  readonly keep: boolean;
  /** Whether the line opens a block, and goes when the block is empty. */
  readonly head: boolean;
  /** Lines of one group in one block go together where together they change nothing. */
  readonly group: string | null;
}

interface Block {
  readonly head: string;
  readonly lines: readonly string[];
}

function isComment(line: string): boolean {
  return line.startsWith('!') || line.startsWith('#') || line === '';
}

/** The exporter's lines by block: indented lines belong to the last line that is not. */
function toBlocks(exported: readonly string[], hasBlocks: boolean): Block[] {
  const lines = exported.filter((line) => !isComment(line));
  if (!hasBlocks) return [{ head: '', lines }];
  const blocks: { head: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) blocks.at(-1)?.lines.push(line);
    else blocks.push({ head: line, lines: [] });
  }
  return blocks;
}

function concerns(fields: readonly string[], { open }: FixFacts): boolean {
  return fields.some((field) => (open as ReadonlySet<string>).has(field));
}

function taken(line: string, table: CliFixTable, facts: FixFacts): FixLine[] {
  const row = table.taken.find(
    ({ line: form, fields, when }) =>
      form.test(line.trim()) && concerns(fields, facts) && when?.(facts) !== false,
  );
  if (row === undefined || table.leaves?.(line.trim(), facts) === true) return [];
  return [{ text: line, keep: row.keep === true, head: false, group: row.group ?? null }];
}

function own(rows: readonly OwnLine[], facts: FixFacts): FixLine[] {
  return rows
    .filter(({ fields }) => concerns(fields, facts))
    .flatMap((row) =>
      row.write(facts).map((text) => ({ text, keep: row.keep === true, head: false, group: null })),
    );
}

function blockLines(block: Block, table: CliFixTable, facts: FixFacts): FixLine[] {
  const inner = [
    ...own(table.before(block.head, facts), facts),
    ...block.lines.flatMap((line) => taken(line, table, facts)),
  ];
  const bracket = inner.length === 0 ? [] : own(table.after(block.head, facts), facts);
  const lines = [...inner, ...bracket];
  if (block.head === '') return lines;
  if (lines.length > 0) return [{ text: block.head, keep: true, head: true, group: null }, ...lines];
  return taken(block.head, table, facts);
}

/** The lines that a table takes from an exporter's text, with the table's own around them. */
export function toFixLines(exported: readonly string[], table: CliFixTable, facts: FixFacts): FixLine[] {
  return toBlocks(exported, table.hasBlocks).flatMap((block) => blockLines(block, table, facts));
}

/** Heads of blocks without a line in them open nothing and go. */
export function withoutEmptyBlocks(lines: readonly FixLine[]): FixLine[] {
  return lines.filter(({ head }, index) => !head || lines[index + 1]?.text.startsWith(' ') === true);
}
