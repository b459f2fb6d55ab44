/** A part of a column that is not divided between pages. */
export interface Piece {
  readonly height: number;
  /** A heading stays with what follows. */
  readonly keepWithNext?: boolean;
  /** Air between sections: dropped where a slot ends, so that it never takes a page. */
  readonly isGap?: boolean;
  draw(x: number, y: number): void;
}

/** Free room: a column of a page, in points from the page's top. */
export interface Slot {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Placed {
  readonly piece: Piece;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Flow {
  readonly placed: readonly Placed[];
  /** Where the last piece ended. */
  readonly end: { readonly page: number; readonly x: number; readonly y: number };
}

/** Height of a piece together with what must stay on its page. */
function groupHeight(pieces: readonly Piece[], index: number): number {
  let height = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const piece = pieces[at];
    height += piece?.height ?? 0;
    if (piece?.keepWithNext !== true) break;
  }
  return height;
}

/**
 * Puts pieces into slots, one after the other. A group that is higher than a whole slot is put into an empty one all
 * the same, so that the flow always ends; pieces are lines and rows, far lower than a page.
 */
export function flowPieces(pieces: readonly Piece[], slots: Iterator<Slot, never>): Flow {
  let slot = slots.next().value;
  let y = slot.top;
  const placed: Placed[] = [];
  pieces.forEach((piece, index) => {
    if (piece.isGap === true) {
      y = Math.min(y + piece.height, slot.bottom);
      return;
    }
    if (y > slot.top && y + groupHeight(pieces, index) > slot.bottom) {
      slot = slots.next().value;
      y = slot.top;
    }
    placed.push({ piece, page: slot.page, x: slot.x, y });
    y += piece.height;
  });
  return { placed, end: { page: slot.page, x: slot.x, y } };
}
