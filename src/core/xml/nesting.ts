/** Deepest nesting that is read; the deepest profiles have some twenty levels. */
export const DEEPEST = 64;

/** Offset of the tag that nests deeper than is read; null where none does. A cheap look before the real parser. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  let end = -1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      if (end < at) end = text.indexOf('>', at);
      if (end < 0) return null;
      if (text[end - 1] !== '/') depth += 1;
      if (depth > DEEPEST) return at;
    }
  }
  return null;
}
