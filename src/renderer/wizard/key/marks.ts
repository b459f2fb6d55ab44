import type { Finding } from '#core/finding/finding';

/** One character of a key as the ruler under the field shows it. */
export interface Mark {
  /** 1-based. */
  readonly position: number;
  /** What is drawn: a dot, since a key stays hidden, or the wrong character with a sign for one that can't be seen. */
  readonly glyph: string;
  readonly wrong: boolean;
}

/** The 1-based position of the first wrong character that the findings point at; null where none does. */
export function wrongPosition(findings: readonly Finding[]): number | null {
  for (const { params } of findings) {
    if ('position' in params && params.position > 0) return params.position;
  }
  return null;
}

function glyphOf(character: string): string {
  if (character === ' ') return '␣';
  if (/^[\r\n\u2028\u2029]$/u.test(character)) return '↵';
  if (character === '\t') return '⇥';
  return /^[\p{Cc}\p{Cf}\p{Cs}\p{Zs}]$/u.test(character) ? '�' : character;
}

/** The characters of a key as dots, with the wrong one shown and marked. */
export function marksOf(text: string, wrong: number | null): readonly Mark[] {
  return Array.from(text, (character, index) => {
    const isWrong = index + 1 === wrong;
    return { position: index + 1, glyph: isWrong ? glyphOf(character) : '•', wrong: isWrong };
  });
}

/** The marks next to a position: enough to find it, short enough for a narrow screen. */
export function marksAround(marks: readonly Mark[], position: number, reach: number): readonly Mark[] {
  const start = Math.max(0, position - 1 - reach);
  return marks.slice(start, position + reach);
}
