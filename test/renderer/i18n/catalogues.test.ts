import { describe, expect, test } from 'vitest';
import { messages, systemLanguage } from '../../../src/renderer/i18n/index.svelte';

type Leaf = readonly [path: string, text: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** A text as it is drawn; a function gets a telling value for each parameter. */
function said(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  const args = Array.from({ length: text.length }, (_, index) => index + 2);
  try {
    return String((text as (...values: unknown[]) => unknown)(...args));
  } catch {
    return String(text);
  }
}

const english = leaves(messages.en);
const korean = leaves(messages.ko);
const HANGUL = /[가-힣]/;
/** Names, codes and abbreviations that are the same in both languages. */
const NO_WORDS = /^[^\p{L}]+$/u;
const SAME_IN_BOTH = /^[\w\s.,:;()·|/→✓–#>-]*$/;
/** Korean sets no blank before a parenthesis. */
const closeUp = (text: string) => text.replaceAll(' (', '(');

describe('the catalogues of the window', () => {
  test('Korean has exactly the texts that English has', () => {
    expect(korean.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
  });

  test.each(korean.filter(([path]) => path !== 'common.languageName.en'))(
    'Korean %s is in Korean',
    (path, text) => {
      const own = said(text);
      const other = said(english.find(([known]) => known === path)?.[1]);
      expect(own.trim()).not.toBe('');
      const isShared = closeUp(own) === closeUp(other) && SAME_IN_BOTH.test(own);
      expect(HANGUL.test(own) || NO_WORDS.test(own) || isShared).toBe(true);
    },
  );

  test.each(english.filter(([path]) => path !== 'common.languageName.ko'))(
    'English %s holds no Korean',
    (_path, text) => {
      expect(said(text).trim()).not.toBe('');
      expect(said(text)).not.toMatch(HANGUL);
    },
  );

  test.each([
    [['ko-KR', 'en-US'], 'ko'],
    [['ko'], 'ko'],
    [['en-GB', 'ko'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('a system that prefers %j is shown in %s', (preferred, language) => {
    expect(systemLanguage(preferred)).toBe(language);
  });
});
