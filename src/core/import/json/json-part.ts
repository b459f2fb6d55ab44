import type { SourceText } from '../text/source-text';

/** A line with which JSON begins; Ansible prints its own words before it. */
const BEGINNING = /^\s*[{[]|=> *\{$/;

/**
 * The JSON alone: what stands before it (a command, headers, a task) and behind it (a prompt, a recap) is blanked, so
 * that lines keep their numbers.
 */
export function jsonPart({ whole, lines }: SourceText): string {
  if (/^\s*[{[]/.test(whole) && /[}\]]\s*$/.test(whole)) return whole;
  const start = lines.findIndex(({ raw }) => BEGINNING.test(raw));
  const end = lines.findLastIndex(({ raw }) => /[}\]]\s*$/.test(raw));
  return lines
    .map(({ raw }, index) => {
      if (index < start || (index > end && end >= start)) return '';
      return index === start ? raw.replace(/^.*=> *(?=\{$)/, '') : raw;
    })
    .join('\n');
}
