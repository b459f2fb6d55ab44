import { escapeMarkup } from '#core/text/html';
import { visibleText } from '#core/text/visible';
import { columnWidth, padColumns, wrapColumns } from '#core/text/columns';
import { describe, expect, test } from 'vitest';

describe('escapeMarkup', () => {
  test('leaves nothing that opens a tag, an entity or ends a quoted attribute', () => {
    expect(escapeMarkup(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;');
  });

  test.each(['\u0000', '\u0008', '\uFFFE', '\uD800', '\uDC00'])(
    'replaces %j, which XML can not hold',
    (character) => {
      expect(escapeMarkup(`a${character}b`)).toBe('a\uFFFDb');
    },
  );

  test('keeps Korean, emoji, tabs and line ends', () => {
    expect(escapeMarkup('병동 😀\t\n')).toBe('병동 😀\t\n');
  });
});

describe('visibleText', () => {
  test.each([
    ['a\u200Bb', 'a[U+200B]b'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['a\nb', 'a[U+000A]b'],
    ['a\u2028b', 'a[U+2028]b'],
    ['병동 b', '병동 b'],
  ])('writes %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});

describe('columns', () => {
  test('count Hangul as two cells', () => {
    expect(columnWidth('병동 a')).toBe(6);
    expect(padColumns('병동', 6)).toBe('병동  ');
  });

  test('break at spaces and keep a long word whole', () => {
    expect(wrapColumns('aa bb cccccccc d', 5)).toEqual(['aa bb', 'cccccccc', 'd']);
  });
});
