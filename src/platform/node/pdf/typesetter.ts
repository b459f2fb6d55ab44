import { FACES, type Face, type FontData } from './fonts';

export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly color: string;
  /** Distance of base lines as a multiple of the size. */
  readonly leading?: number;
}

interface Run {
  readonly face: Face;
  readonly text: string;
}

/** Text of one style in lines that fit a width. */
export interface Block {
  readonly height: number;
  readonly lines: number;
  readonly width: number;
  draw(x: number, y: number): void;
}

/** The part of a font that tells whether it can draw a character; fontkit's, which pdfkit does not type. */
interface GlyphSource {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Ligatures and alternates would merge or change characters: `->` is not an arrow in a key or a name. */
const features = {
  liga: false,
  clig: false,
  dlig: false,
  calt: false,
} as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Which faces to try for a character, best first. */
const fallbacks: Readonly<Record<Face, readonly Face[]>> = {
  regular: ['regular', 'mono'],
  bold: ['bold', 'regular', 'mono'],
  mono: ['mono', 'regular'],
};

export interface Typesetter {
  block(text: string, style: Style, width: number): Block;
}

/**
 * Sets text in the bundled fonts. Lines break at spaces, so that Korean words stay whole; a word wider than the line
 * breaks anywhere. A character that no font has is written as `[U+XXXX]`: nothing vanishes.
 */
export function createTypesetter(doc: PDFKit.PDFDocument, fonts: FontData): Typesetter {
  for (const face of FACES) doc.registerFont(face, fonts[face]);
  const known = new Map<string, Face | null>();
  const widths = new Map<string, number>();

  function faceOf(character: string, face: Face): Face | null {
    const key = `${face} ${character}`;
    let found = known.get(key);
    if (found === undefined) {
      const codePoint = character.codePointAt(0) ?? 0;
      found = fallbacks[face].find((each) => hasGlyph(doc, each, codePoint)) ?? null;
      known.set(key, found);
    }
    return found;
  }

  function runsOf(text: string, face: Face): Run[] {
    const runs: { face: Face; text: string }[] = [];
    for (const character of text) {
      const found = faceOf(character, face);
      const drawn = found === null ? codePointName(character) : character;
      const last = runs.at(-1);
      if (last !== undefined && last.face === (found ?? face)) last.text += drawn;
      else runs.push({ face: found ?? face, text: drawn });
    }
    return runs;
  }

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
  function widthOf(text: string, { face, size }: Style): number {
    const words = text.split(' ');
    const spaces = (words.length - 1) * unitWidth(' ', face);
    return size * words.reduce((sum, word) => sum + unitWidth(word, face), spaces);
  }

  function drawLine(text: string, { face, size, color }: Style, x: number, y: number): void {
    let left = x;
    for (const run of runsOf(text, face)) {
      doc.font(run.face, size).fillColor(color);
      doc.text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic', features });
      left += widthOf(run.text, { face: run.face, size, color });
    }
  }

  return {
    block(text, style, width) {
      const lines = text.split('\n').flatMap((line) => wrap(line, width, (part) => widthOf(part, style)));
      const step = style.size * (style.leading ?? 1.36);
      return {
        height: lines.length * step,
        lines: lines.length,
        width: Math.max(0, ...lines.map((line) => widthOf(line, style))),
        draw(x, y) {
          lines.forEach((line, index) =>
            drawLine(line, style, x, y + index * step + (step + style.size * 0.7) / 2),
          );
        },
      };
    },
  };
}

function hasGlyph(doc: PDFKit.PDFDocument, face: Face, codePoint: number): boolean {
  doc.font(face);
  return (doc as unknown as GlyphSource)._font.font.hasGlyphForCodePoint(codePoint);
}

function codePointName(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Breaks a line at spaces; spaces inside a line are kept, the one at a break is not drawn. */
function wrap(text: string, width: number, measure: (part: string) => number): string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[^ ]) (?=[^ ])/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = splitWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function splitWord(word: string, width: number, measure: (part: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
