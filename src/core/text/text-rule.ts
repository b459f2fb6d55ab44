import { firstWrongCharacter, isPrintableAscii } from '../key/character-scan';
import type { WrongCharacter } from '../finding/finding-params';

/** Which texts a dialect takes as one argument or value. Everything outside printable ASCII needs `unicode`. */
export interface TextRule {
  /** Characters that the dialect would swallow, interpret or end the argument at. */
  readonly refused: string;
  /** Characters that may not come first. */
  readonly refusedFirst: string;
  readonly space: 'refused' | 'inside' | 'anywhere';
  readonly unicode: boolean;
  readonly source: string;
}

export type TextFault =
  | ({ readonly at: 'inside' } & WrongCharacter)
  /** The first or last character. */
  | ({ readonly at: 'edge' } & WrongCharacter);

function inside(text: string, rule: TextRule): WrongCharacter | null {
  const refused = rule.space === 'refused' ? `${rule.refused} ` : rule.refused;
  return firstWrongCharacter(
    text,
    (character) =>
      !refused.includes(character) &&
      (rule.unicode ? !/^\p{Cc}$/u.test(character) : isPrintableAscii(character)),
  );
}

function edge(text: string, rule: TextRule): WrongCharacter | null {
  const characters = Array.from(text);
  const first = characters[0] ?? '';
  const last = characters.at(-1) ?? '';
  const refusedFirst = rule.space === 'anywhere' ? rule.refusedFirst : `${rule.refusedFirst} `;
  if (first !== '' && refusedFirst.includes(first)) return firstWrongCharacter(first, () => false);
  if (last !== ' ' || rule.space === 'anywhere') return null;
  return { position: characters.length, codePoint: 'U+0020' };
}

/** What stands in the way of writing a text; null where the dialect takes it as it is. */
export function findFault(text: string, rule: TextRule): TextFault | null {
  const atEdge = edge(text, rule);
  if (atEdge !== null && rule.space !== 'refused') return { at: 'edge', ...atEdge };
  const wrong = inside(text, rule);
  if (wrong !== null) return { at: 'inside', ...wrong };
  return atEdge && { at: 'edge', ...atEdge };
}
