import { FACES, type Face, type FontData } from './fonts';
import { createRunFinder } from './glyph-runs';
import { wrapText } from './wrap';

export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly color: string;
  /** Distance of base lines as a multiple of the size. */
  readonly leading?: number;
}

/** Text of one style in lines that fit a width. */
export interface Block {
  readonly height: number;
  readonly lines: number;
  readonly width: number;
  draw(x: number, y: number): void;
}

export interface Typesetter {
  block(text: string, style: Style, width: number): Block;
}

/** Ligatures and alternates would merge or change characters: `->` is not an arrow in a key or a name. */
const features = {
  ...{ liga: false, clig: false, dlig: false, calt: false },
} as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Measures and draws single lines. */
function createLineSetter(doc: PDFKit.PDFDocument) {
  const runsOf = createRunFinder(doc);
  const widths = new Map<string, number>();

  /** Points at size 1; shaping is slow, and labels and words come again and again. */
  function unitWidth(text: string, face: Face): number {
    const key = `${face} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = runsOf(text, face).reduce(
        (sum, run) => sum + doc.font(run.face, 1).widthOfString(run.text, { features }),
        0,
      );
      widths.set(key, width);
    }
    return width;
  }

  /** Word by word: a line is measured as the sum of its words, which kerning at spaces does not change by much. */
  function widthOf(text: string, { face, size }: Pick<Style, 'face' | 'size'>): number {
    const words = text.split(' ');
    const spaces = (words.length - 1) * unitWidth(' ', face);
    return size * words.reduce((sum, word) => sum + unitWidth(word, face), spaces);
  }

  function draw(text: string, { face, size, color }: Style, x: number, baseline: number): void {
    let left = x;
    for (const run of runsOf(text, face)) {
      doc.font(run.face, size).fillColor(color);
      doc.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic', features });
      left += widthOf(run.text, { face: run.face, size });
    }
  }

  return { widthOf, draw };
}

/**
 * Sets text in the bundled fonts. Lines break at spaces, so that Korean words stay whole; nothing vanishes for want
 * of a glyph.
 */
export function createTypesetter(doc: PDFKit.PDFDocument, fonts: FontData): Typesetter {
  for (const face of FACES) doc.registerFont(face, fonts[face]);
  const { widthOf, draw } = createLineSetter(doc);
  return {
    block(text, style, width) {
      const measure = (part: string): number => widthOf(part, style);
      const lines = text.split('\n').flatMap((line) => wrapText(line, width, measure));
      const step = style.size * (style.leading ?? 1.36);
      return {
        height: lines.length * step,
        lines: lines.length,
        width: Math.max(0, ...lines.map(measure)),
        draw(x, y) {
          // The base line leaves the letters' height, about 0.7 of the size, in the middle of the step.
          lines.forEach((line, index) =>
            draw(line, style, x, y + index * step + (step + style.size * 0.7) / 2),
          );
        },
      };
    },
  };
}
