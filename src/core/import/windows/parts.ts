/** A piece of a text that holds one XML document. */
export interface XmlPart {
  readonly text: string;
  readonly firstLine: number;
}

const DECLARATION = /<\?xml[ \t\r\n]/g;
const NEXT_ROOT = /<\/(?:[\w.-]+:)?WLANProfile[ \t\r\n]*>(?=[ \t\r\n]*<(?:[\w.-]+:)?WLANProfile[ \t\r\n>])/g;
const ROOT_FIRST = /^[ \t\r\n]*(?:<\?xml[^>]*\?>)?[ \t\r\n]*<(?:[\w.-]+:)?WLANProfile[ \t\r\n>]/;

function cut(text: string, at: readonly number[]): string[] {
  const ends = [...at, text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

function cutRoots(piece: string): string[] {
  if (!ROOT_FIRST.test(piece)) return [piece];
  return cut(
    piece,
    [...piece.matchAll(NEXT_ROOT)].map((match) => match.index + match[0].length),
  );
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * The documents of a text into which several exported files were put one after another. What stands before the
 * first tag and after the last one (prompts, file names) is left out.
 */
export function toXmlParts(text: string): readonly XmlPart[] {
  const starts = [...text.matchAll(DECLARATION)].map((match) => match.index).filter((index) => index > 0);
  const parts: XmlPart[] = [];
  let firstLine = 1;
  for (const piece of cut(text, starts).flatMap(cutRoots)) {
    const from = piece.indexOf('<');
    const to = piece.lastIndexOf('>');
    if (from >= 0 && to > from)
      parts.push({
        text: piece.slice(from, to + 1),
        firstLine: firstLine + lineBreaks(piece.slice(0, from)),
      });
    firstLine += lineBreaks(piece);
  }
  return parts;
}
