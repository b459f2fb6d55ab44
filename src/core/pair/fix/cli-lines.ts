import type { CliFixTable, OwnLine } from './cli-table';
import type { FixFacts } from './fix-facts';
import { fixLine, lineBlocks, type FixLine, type LineBlock } from './fix-line';

function isComment({ text }: FixLine): boolean {
  return text.startsWith('!') || text.startsWith('#') || text === '';
}

/** The exporter's lines by block; without blocks they are one that nothing opens. */
function toBlocks(exported: readonly FixLine[], hasBlocks: boolean): LineBlock[] {
  const lines = exported.filter((line) => !isComment(line));
  return hasBlocks ? lineBlocks(lines) : [{ head: fixLine(''), inner: lines }];
}

function concerns(fields: readonly string[], { open }: FixFacts): boolean {
  return fields.some((field) => (open as ReadonlySet<string>).has(field));
}

function taken(line: FixLine, head: string, table: CliFixTable, facts: FixFacts): FixLine[] {
  const text = line.text.trim();
  const row = table.taken.find(
    ({ line: form, fields, when }) =>
      form.test(text) && concerns(fields, facts) && when?.(facts, head) !== false,
  );
  if (row === undefined || table.leaves?.(text, facts) === true) return [];
  return [{ ...line, keep: row.keep === true, group: row.group ?? null }];
}

function own(rows: readonly OwnLine[], facts: FixFacts): FixLine[] {
  return rows
    .filter(({ fields }) => concerns(fields, facts))
    .flatMap(({ write, keep = false, unconfirmed = null }) =>
      write(facts).map((text) => fixLine(text, { keep, unconfirmed })),
    );
}

function blockLines({ head, inner: written }: LineBlock, table: CliFixTable, facts: FixFacts): FixLine[] {
  const inner = [
    ...own(table.before(head.text, facts), facts),
    ...written.flatMap((line) => taken(line, head.text, table, facts)),
  ];
  const after = table.after(head.text, facts);
  const isEmpty =
    inner.length === 0 &&
    own(
      after.filter(({ alone }) => alone),
      facts,
    ).length === 0;
  const lines = isEmpty ? [] : [...inner, ...own(after, facts)];
  if (head.text === '') return lines;
  if (lines.length > 0) return [{ ...head, keep: true, head: true }, ...lines];
  return taken(head, '', table, facts);
}

/** The lines that a table takes from an exporter's text, with the table's own around them. */
export function toFixLines(exported: readonly FixLine[], table: CliFixTable, facts: FixFacts): FixLine[] {
  return toBlocks(exported, table.hasBlocks).flatMap((block) => blockLines(block, table, facts));
}

/** Every line of an exporter's text that is a command. */
export function commandsOf(exported: readonly FixLine[], hasBlocks: boolean): FixLine[] {
  const lines = exported.filter((line) => !isComment(line) && line.text !== 'end');
  if (!hasBlocks) return lines;
  return lineBlocks(lines).flatMap(({ head, inner }) => [{ ...head, head: inner.length > 0 }, ...inner]);
}

/** Heads of blocks without a line in them open nothing and go. */
export function withoutEmptyBlocks(lines: readonly FixLine[]): FixLine[] {
  const depth = (line: FixLine | undefined) => line?.text.search(/\S/) ?? -1;
  return lines.filter((line, index) => !line.head || depth(lines[index + 1]) > depth(line));
}
