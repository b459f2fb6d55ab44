import type { Face } from './fonts';

/** A stretch of text that one face draws. */
export interface GlyphRun {
  readonly face: Face;
  readonly text: string;
}

/** The part of a font that tells whether it can draw a character; fontkit's, which pdfkit does not type. */
interface GlyphSource {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Which faces to try for a character, best first. */
const fallbacks: Readonly<Record<Face, readonly Face[]>> = {
  regular: ['regular', 'mono'],
  bold: ['bold', 'regular', 'mono'],
  mono: ['mono', 'regular'],
};

function hasGlyph(doc: PDFKit.PDFDocument, face: Face, codePoint: number): boolean {
  doc.font(face);
  return (doc as unknown as GlyphSource)._font.font.hasGlyphForCodePoint(codePoint);
}

function codePointName(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Divides text by the faces that can draw it; a character that none can draw becomes `[U+XXXX]`. */
export function createRunFinder(doc: PDFKit.PDFDocument): (text: string, face: Face) => readonly GlyphRun[] {
  const known = new Map<string, Face | null>();

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

  return (text, face) => {
    const runs: { face: Face; text: string }[] = [];
    for (const character of text) {
      const found = faceOf(character, face);
      const drawn = found === null ? codePointName(character) : character;
      const last = runs.at(-1);
      if (last !== undefined && last.face === (found ?? face)) last.text += drawn;
      else runs.push({ face: found ?? face, text: drawn });
    }
    return runs;
  };
}
