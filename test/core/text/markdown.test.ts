import { escapeMarkdown, markdownCode } from '#core/text/markdown';
import { describe, expect, test } from 'vitest';

describe('a line of text in Markdown', () => {
  test.each([
    ['IM&P', String.raw`IM\&P`],
    ['cup_xmpp *new*', String.raw`cup\_xmpp \*new\*`],
    ['<script>', String.raw`\<script\>`],
    ['[a](b)', String.raw`\[a\](b)`],
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['a|b', String.raw`a\|b`],
    ['two\nlines', 'two lines'],
    ['12.5(1)', String.raw`12\.5(1)`],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test.each([
    ['a > b', '`a > b`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
  ])('%j as code', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });
});
