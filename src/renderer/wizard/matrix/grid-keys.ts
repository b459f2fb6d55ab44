/** A cell of the matrix, both numbers from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A key press that moves within a grid. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 5;

function clamp(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

/** Where a key leads from a place (WAI-ARIA grid pattern); null where the key does not move. */
export function moveInGrid(
  { row, column }: GridPlace,
  { key, ctrlKey }: GridKey,
  size: GridSize,
): GridPlace | null {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? size.rows - 1 : row, size.columns - 1);
    default:
      return null;
  }
}
