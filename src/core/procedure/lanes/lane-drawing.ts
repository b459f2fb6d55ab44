import type { NodeLane, Span, SpanKind, TimeLine } from './time-line';

/** A bar of the picture, in units of it. */
export interface Bar {
  readonly kind: SpanKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Number of the step; empty where it would not fit. */
  readonly label: string;
}

/** A stretch of time with the nodes on which something happens in it. */
export interface Band {
  /** Minutes. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly {
    readonly lane: NodeLane;
    readonly y: number;
    readonly height: number;
    readonly bars: readonly Bar[];
  }[];
  readonly ticks: readonly { readonly x: number; readonly minute: number }[];
}

/** Units left of the time for the names of nodes, and units a minute. */
export const LANE_NAME_WIDTH = 128;
const MINUTE = 9;
const BAND_MINUTES = 60;
const TICK_MINUTES = 10;
const HEAD = 18;
const LANE = 26;
const LANE_GAP = 6;
const BAR = 18;
/** What lasts is drawn below what is done meanwhile. */
const LASTING = 5;
const DIGIT = 6.4;

function barOf({ kind, from, to, step }: Span, start: number, y: number): Bar {
  const end = start + BAND_MINUTES;
  const left = Math.max(from, start);
  const right = Math.min(to, end);
  const x = LANE_NAME_WIDTH + (left - start) * MINUTE;
  const width = Math.max((right - left) * MINUTE - 1, 2);
  const lasts = kind === 'stopped' || kind === 'ha-off';
  const label = `${step.n}`;
  return {
    ...{ kind, x, width },
    y: lasts ? y + BAR + 2 : y,
    height: lasts ? LASTING : BAR,
    label: lasts || from < start || width < label.length * DIGIT + 2 ? '' : label,
  };
}

/** The step that begins something lasting is work of its own time too. */
function withBeginnings(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span): Span[] =>
    span.kind === 'stopped' || span.kind === 'ha-off'
      ? [span, { ...span, kind: 'work', to: span.from + span.step.minutes }]
      : [span],
  );
}

function bandAt(start: number, { lanes, minutes }: TimeLine): Band {
  const to = Math.min(start + BAND_MINUTES, minutes);
  const busy = lanes
    .map((lane) => ({
      lane,
      spans: withBeginnings(lane.spans).filter((span) => span.from < to && span.to > start),
    }))
    .filter(({ spans }) => spans.length > 0);
  const drawn = busy.map(({ lane, spans }, index) => {
    const y = HEAD + index * (LANE + LANE_GAP);
    return { lane, y, height: LANE, bars: spans.map((span) => barOf(span, start, y)) };
  });
  const count = Math.floor((to - start) / TICK_MINUTES) + 1;
  return {
    ...{ from: start, to },
    width: LANE_NAME_WIDTH + BAND_MINUTES * MINUTE + 24,
    height: HEAD + drawn.length * (LANE + LANE_GAP),
    lanes: drawn,
    ticks: Array.from({ length: count }, (_, index) => ({
      x: LANE_NAME_WIDTH + index * TICK_MINUTES * MINUTE,
      minute: start + index * TICK_MINUTES,
    })),
  };
}

/**
 * The picture of a time line: an hour in each band, so that it needs no scrolling and fits on paper. Every shell
 * draws the same numbers.
 */
export function drawBands(line: TimeLine): readonly Band[] {
  const starts = Array.from({ length: Math.ceil(line.minutes / BAND_MINUTES) }, (_, n) => n * BAND_MINUTES);
  return starts.map((start) => bandAt(start, line));
}

/** Whether a picture says more than the list of steps: several interruptions, on few enough nodes to draw. */
export function isWorthDrawing({ lanes, window }: TimeLine): boolean {
  const MOST_LANES = 60;
  const broken = lanes.flatMap(({ spans }) => spans).filter(({ kind }) => kind !== 'work');
  return window !== null && broken.length > 1 && lanes.length > 1 && lanes.length <= MOST_LANES;
}
