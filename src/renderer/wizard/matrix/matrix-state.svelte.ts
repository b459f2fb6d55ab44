import { moveInGrid, type GridPlace, type GridSize } from './grid-keys';

/** Columns of the grid: four of Table 5, three roaming methods, the grade. */
export const COLUMNS = 8;
export const ROAMING_COLUMN = 4;
export const GRADE_COLUMN = 7;

const size: GridSize = { rows: 16, columns: COLUMNS };

/** Milliseconds that the pointer rests on a row before its explanation opens. */
const HOVER_DELAY = 300;

function same(one: GridPlace | null, other: GridPlace | null): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

/** Where the focus stands in the matrix and which explanation is open. */
export class MatrixFocus {
  /** The one cell that Tab reaches. */
  place = $state.raw<GridPlace>({ row: 0, column: 0 });
  /** The cell whose explanation is open. */
  open = $state.raw<GridPlace | null>(null);
  #byPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  isTabStop(place: GridPlace): boolean {
    return same(place, this.place);
  }

  /** A cell got the focus. A click on a row is no question, so it opens no explanation over the rows beside it. */
  focused(place: GridPlace): void {
    clearTimeout(this.#timer);
    this.place = place;
    this.open = this.#byPointer ? null : place;
  }

  /** Somebody wants to know why, by keyboard or by a click on what can't be chosen. */
  asked(place: GridPlace): void {
    clearTimeout(this.#timer);
    this.place = place;
    this.open = place;
  }

  /** With what the user works just now. */
  worksBy(device: 'pointer' | 'keyboard'): void {
    this.#byPointer = device === 'pointer';
  }

  /** The pointer rests on a cell; an explanation opened by it stays while the pointer is inside the row's card. */
  pointed(place: GridPlace): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.open = place), HOVER_DELAY);
  }

  pointedAway(): void {
    clearTimeout(this.#timer);
    this.open = null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.open = null;
  }

  /** Where a key leads; null where it does not move. */
  next(event: KeyboardEvent): GridPlace | null {
    return moveInGrid(this.place, event, size);
  }
}
