/** A file without some of its lines, and with others after the line `after`; lines are counted from 1. */
export function withLinesChanged(
  text: string,
  removed: readonly { readonly line: number }[],
  added: readonly string[],
  after: number,
): string {
  const gone = new Set(removed.map(({ line }) => line));
  const lines = text.split('\n');
  const kept = (from: number, to: number) =>
    lines.slice(from, to).filter((_, index) => !gone.has(from + index + 1));
  return [...kept(0, after), ...added, ...kept(after, lines.length)].join('\n');
}
