import type { Rectangle } from 'electron';

/** Smallest window in which every page works, in device-independent pixels. */
export const MINIMUM_SIZE = { width: 768, height: 600 } as const;
const FIRST_SIZE = { width: 1280, height: 860 } as const;
/** How much of the title bar must be on some display for the window to be caught with the mouse. */
const GRIP = { width: 120, height: 32 } as const;

export type WindowState = {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
};

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

function canBeCaught({ x, y, width }: Rectangle, display: Rectangle): boolean {
  const across = overlap(x, width, display.x, display.width);
  const down = overlap(y, GRIP.height, display.y, display.height);
  return across >= GRIP.width && down >= GRIP.height;
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  return [x, y, width, height].every((side) => Number.isSafeInteger(side));
}

function centred(display: Rectangle): Rectangle {
  const width = Math.min(FIRST_SIZE.width, display.width);
  const height = Math.min(FIRST_SIZE.height, display.height);
  const x = display.x + Math.floor((display.width - width) / 2);
  const y = display.y + Math.floor((display.height - height) / 2);
  return { x, y, width, height };
}

/**
 * Where to open the window. A remembered place counts only where it can still be reached: displays are unplugged
 * and docks left behind.
 */
export function placeWindow(
  remembered: unknown,
  workAreas: readonly Rectangle[],
  primary: Rectangle,
): WindowState {
  const { bounds, maximised } = (remembered ?? {}) as { bounds?: unknown; maximised?: unknown };
  const size = isRectangle(bounds)
    ? {
        ...bounds,
        width: Math.max(bounds.width, MINIMUM_SIZE.width),
        height: Math.max(bounds.height, MINIMUM_SIZE.height),
      }
    : null;
  const reachable = size !== null && workAreas.some((area) => canBeCaught(size, area));
  return { bounds: reachable ? size : centred(primary), maximised: maximised === true };
}
