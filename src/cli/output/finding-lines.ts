import type { Finding } from '#core/finding/finding';
import { findingText } from '#messages/catalogue';
import { sourceName } from '#messages/source-name';
import type { Session } from '../session';
import { visible } from './visible';

/** A finding for people: what and where on the first line, the text below. */
export function toFindingLines(finding: Finding, { language, text, style }: Session): string[] {
  const { severity, path, code, source } = finding;
  const word = style.severity(severity, text.terms.severity[severity]);
  return [
    `  ${word} ${visible(path) || '/'} ${style.faint(`[${code}; ${sourceName(language, source)}]`)}`,
    `    ${visible(findingText(language, finding))}`,
  ];
}
