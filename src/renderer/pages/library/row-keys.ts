/** Where a key moves to among `count` rows; null for any other key. `page` is how many rows fit on the screen. */
export function moveKey(key: string, row: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, count - 1);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + page, count - 1);
    case 'PageUp':
      return Math.max(row - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
