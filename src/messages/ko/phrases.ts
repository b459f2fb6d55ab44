import type { Combination } from '#core/scheme/vocabulary';
import { SCHEME_FIELDS } from '#core/scheme/vocabulary';
import { terms } from './terms';

/** Choices in words, e.g. `전화기 보안 "PSK", 암호화 "AES"`. */
export function choiceList(chosen: Partial<Combination>): string {
  const parts = SCHEME_FIELDS.flatMap((field) => {
    const value = chosen[field];
    if (value === undefined) return [];
    const words = terms[field] as Readonly<Record<string, string>>;
    return [`${terms.schemeField[field]} "${words[value] ?? value}"`];
  });
  return parts.length === 0 ? '표 5의 모든 행' : parts.join(', ');
}

export function edgePlace(edge: 'start' | 'end' | 'both'): string {
  return { start: '맨 앞', end: '맨 뒤', both: '맨 앞과 맨 뒤' }[edge];
}
