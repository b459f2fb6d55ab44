import { displayWidth, padDisplay } from './display-width';

const GAP = '  ';

/** Columns aligned by what they take on the screen; the last one is not padded. */
export function toTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => padDisplay(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
