import type { Language } from '#contract/shapes';
import { sourceNames } from './ko/source-names';

type Form = readonly [pattern: RegExp, korean: (...parts: readonly string[]) => string];

/** Forms of a reference that are many: sections, notes, tables, pages, releases. */
const KOREAN_FORMS: readonly Form[] = [
  [/^(RFC \d+|IEEE 802\.11-\d+), (?:section )?([\w.]+)$/, (document, section) => `${document}, ${section}절`],
  [/^TAC notes? (\d+)(?: and (\d+))?$/, (...notes) => `TAC 문서 ${notes.filter(Boolean).join(', ')}`],
  [/^Cisco (\d+)$/, (note) => `Cisco 문서 ${note}`],
  [/^Table (\d)$/, (table) => `표 ${table}`],
  [/^(.+), p\. ([\d-]+)$/, (document = '', page) => `${koreanPart(document)}, ${page}쪽`],
  [/^(.+), ([\d.]+) to ([\d.]+)$/, (document = '', from, to) => `${koreanPart(document)}, ${from}~${to}`],
  [/^(.+?): (.+)$/, (document = '', section = '') => `${koreanPart(document)}: ${koreanPart(section)}`],
];

function koreanPart(part: string): string {
  const name = Object.hasOwn(sourceNames, part) ? sourceNames[part] : undefined;
  if (name !== undefined) return name;
  for (const [pattern, korean] of KOREAN_FORMS) {
    const found = pattern.exec(part);
    if (found !== null) return korean(...found.slice(1));
  }
  return part;
}

/** A source as a reader of this language knows it; rules and JSON keep the English name. Several stand between "; ". */
export function sourceName(language: Language, source: string): string {
  return language === 'en' ? source : source.split('; ').map(koreanPart).join('; ');
}
