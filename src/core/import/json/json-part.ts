import type { SourceText } from '../text/source-text';

/** A line with which JSON begins; Ansible prints its own words before it. */
const BEGINNING = /^\s*[{[]|=> *\{$/;

/**
 * The JSON alone: what stands before it (a command, headers, a task) and behind it (a prompt, a recap) is blanked, so
 * that lines keep their numbers.
 */
export function jsonPart({ whole, lines }: SourceText): string {
  if (/^\s*[{[]/.test(whole) && /[}\]]\s*$/.test(whole)) return whole;
  const start = lines.placesOf((raw) => BEGINNING.test(raw))[0] ?? -1;
  const end = lines.placesOf((raw) => /[}\]]\s*$/.test(raw)).at(-1) ?? -1;
  return Array.from(lines, ({ raw }) => raw)
    .map((raw, index) => {
      if (index < start || (index > end && end >= start)) return '';
      return index === start ? raw.replace(/^.*=> *(?=\{$)/, '') : raw;
    })
    .join('\n');
}
