import { isControl, isInvisible } from '../key/character-scan';

/** A character that a reader can't see or that breaks or turns a line, written as `[U+XXXX]`. */
function visibleCharacter(character: string): string {
  if (!isControl(character) && !isInvisible(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}

/** Text for paper: one line, with nothing hidden in it. */
export function visibleText(text: string): string {
  return Array.from(text, visibleCharacter).join('');
}
