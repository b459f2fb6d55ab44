import type { SourceText } from '../text/source-text';

/** The JSON alone: what stands before it (a command, headers) is blanked, so that lines keep their numbers. */
export function jsonPart({ whole, lines }: SourceText): string {
  if (/^\s*[{[]/.test(whole)) return whole;
  const start = lines.findIndex(({ raw }) => /^\s*[{[]/.test(raw));
  return lines.map(({ raw }, index) => (index < start ? '' : raw)).join('\n');
}
