import type { Combination } from '#core/scheme/vocabulary';
import { SCHEME_FIELDS } from '#core/scheme/vocabulary';
import { terms } from './terms';

/** Choices in words, e.g. `phone security "PSK" and encryption "AES"`. */
export function choiceList(chosen: Partial<Combination>): string {
  const parts = SCHEME_FIELDS.flatMap((field) => {
    const value = chosen[field];
    if (value === undefined) return [];
    const words = terms[field] as Readonly<Record<string, string>>;
    return [`${terms.schemeField[field].toLowerCase()} "${words[value] ?? value}"`];
  });
  return parts.length === 0 ? 'any row' : parts.join(' and ');
}

export function edgePlace(edge: 'start' | 'end' | 'both'): string {
  return { start: 'at its start', end: 'at its end', both: 'at its start and at its end' }[edge];
}
