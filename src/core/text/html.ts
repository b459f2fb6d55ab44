const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whether XML 1.0 (section 2.2), and therefore a well-formed page, can hold a code point. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function escapeCharacter(character: string): string {
  if (!isXmlCharacter(character.codePointAt(0) ?? 0)) return '\uFFFD';
  return entities[character] ?? character;
}

/** Text for an HTML, XHTML or SVG element or a quoted attribute: it can't open a tag, an entity or end a quote. */
export function escapeMarkup(text: string): string {
  return Array.from(text, escapeCharacter).join('');
}
