import { visibleText } from '../../text/visible';
import { drawBands, isWorthDrawing } from '../lanes/lane-drawing';
import { toTimeLine, type SpanKind } from '../lanes/time-line';
import type { Step } from '../step';
import type { DocumentText } from './build-document';
import type { DocumentPicture } from './document';

const KINDS: readonly SpanKind[] = ['restart', 'stopped', 'ha-off', 'work'];

/** Room for a node's name beside its lane, in halves of a wide letter. */
const NAME_ROOM = 20;

/** What fits beside a lane; a Korean letter is twice as wide as a Latin one. */
function shortened(name: string): string {
  let room = NAME_ROOM;
  const letters = Array.from(name);
  const fitting = letters.findIndex((letter) => {
    room -= letter > '\u1100' ? 2 : 1;
    return room < 0;
  });
  return fitting < 0 ? name : `${letters.slice(0, fitting - 1).join('')}…`;
}

/** The picture of a plan with its text; null where the list of steps says as much. */
export function buildPicture(
  steps: readonly Step[],
  { words, stepWords, nodeWords }: Pick<DocumentText, 'words' | 'stepWords' | 'nodeWords'>,
): DocumentPicture | null {
  const line = toTimeLine(steps);
  const { lanes, minutes, window } = line;
  if (!isWorthDrawing(line) || window === null) return null;
  const spans = lanes.flatMap((lane) => lane.spans);
  const drawn = KINDS.filter((kind) => spans.some((span) => span.kind === kind));
  const broken = spans.filter(({ kind }) => kind !== 'work').toSorted((one, other) => one.from - other.from);
  return {
    heading: words.picture.heading,
    summary: words.picture.window(window.to - window.from, minutes),
    bands: drawBands(line),
    laneName: (lane) => shortened(visibleText(nodeWords(lane))),
    legend: drawn.map((kind) => ({ kind, word: words.picture.legend[kind] })),
    lines: broken.map(({ from, to, kind, step }) =>
      visibleText(
        `${step.n}. ${stepWords(step).name}: ${words.picture.span(from, to)} (${words.picture.legend[kind]})`,
      ),
    ),
  };
}
