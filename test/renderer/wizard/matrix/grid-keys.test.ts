import { describe, expect, test } from 'vitest';
import { moveInGrid } from '../../../../src/renderer/wizard/matrix/grid-keys';

const size = { rows: 16, columns: 8 };

describe('keys in the grid', () => {
  test.each([
    ['ArrowDown', false, { row: 4, column: 3 }],
    ['ArrowUp', false, { row: 2, column: 3 }],
    ['ArrowLeft', false, { row: 3, column: 2 }],
    ['ArrowRight', false, { row: 3, column: 4 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', false, { row: 3, column: 7 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 15, column: 7 }],
    ['PageDown', false, { row: 8, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
  ])('%s (control: %s) leads to its cell', (key, ctrlKey, expected) => {
    expect(moveInGrid({ row: 3, column: 3 }, { key, ctrlKey }, size)).toEqual(expected);
  });

  test('an edge is not left', () => {
    expect(moveInGrid({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)).toEqual({
      row: 0,
      column: 0,
    });
    expect(moveInGrid({ row: 15, column: 7 }, { key: 'ArrowRight', ctrlKey: false }, size)).toEqual({
      row: 15,
      column: 7,
    });
  });

  test.each(['a', 'Tab', 'Enter', 'Escape'])('%s does not move', (key) => {
    expect(moveInGrid({ row: 3, column: 3 }, { key, ctrlKey: false }, size)).toBeNull();
  });
});
