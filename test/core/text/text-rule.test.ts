import { describe, expect, test } from 'vitest';
import { toPlainName, toTerminalComment, toUtf8Comment } from '#core/text/comment';
import { findFault, type TextRule } from '#core/text/text-rule';

const rule: TextRule = { refused: '?"', refusedFirst: '!#', space: 'inside', unicode: false, source: 'test' };

describe('text rules', () => {
  test.each([
    ['plain', rule, null],
    ['', rule, null],
    ['a b', rule, null],
    ['a!b#', rule, null],
    ['ab?c', rule, { at: 'inside', position: 3, codePoint: 'U+003F' }],
    ['a"', rule, { at: 'inside', position: 2, codePoint: 'U+0022' }],
    ['!ab', rule, { at: 'edge', position: 1, codePoint: 'U+0021' }],
    [' ab', rule, { at: 'edge', position: 1, codePoint: 'U+0020' }],
    ['ab ', rule, { at: 'edge', position: 3, codePoint: 'U+0020' }],
    ['\u{1F9E8}b', rule, { at: 'inside', position: 1, codePoint: 'U+1F9E8' }],
    ['\u{1F9E8}b?', { ...rule, unicode: true }, { at: 'inside', position: 3, codePoint: 'U+003F' }],
    ['a\u0085', { ...rule, unicode: true }, { at: 'inside', position: 2, codePoint: 'U+0085' }],
    ['a\nb', rule, { at: 'inside', position: 2, codePoint: 'U+000A' }],
    ['a b', { ...rule, space: 'refused' }, { at: 'inside', position: 2, codePoint: 'U+0020' }],
    [' ab ', { ...rule, space: 'anywhere' }, null],
  ] as const)('%j', (text, given, expected) => {
    expect(findFault(text, given)).toEqual(expected);
  });
});

describe('texts in comments and names', () => {
  test.each([
    ['a?b\nc병', 'a.b.c.'],
    ['! # "', '! # "'],
  ])('a terminal comment of %j', (text, expected) => {
    expect(toTerminalComment(text)).toBe(expected);
  });

  test.each([
    ['병동 3?', '병동 3?'],
    ['a\nb\u2028c\u202Ed\u0085', 'a.b.c.d.'],
  ])('a UTF-8 comment of %j', (text, expected) => {
    expect(toUtf8Comment(text)).toBe(expected);
  });

  test.each([
    ['Ward 3 voice', 'Ward-3-voice'],
    ['병동', ''],
    ['--a--', 'a'],
    ['"; reload', 'reload'],
    ['x'.repeat(40), 'x'.repeat(32)],
    [`${'x'.repeat(31)} y`, 'x'.repeat(31)],
  ])('a plain name of %j is %j', (text, expected) => {
    expect(toPlainName(text, 32)).toBe(expected);
  });
});
