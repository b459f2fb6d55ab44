import { formTable, matchForm } from '#core/import/text/forms';
import { toStatement } from '#core/import/text/statement';
import { splitWords } from '#core/import/text/words';
import { describe, expect, test } from 'vitest';

const source = 'test';
const TABLE = formTable<'exact' | 'either' | 'choice' | 'rest'>([
  { form: 'alpha beta', sets: 'exact', source },
  { form: 'one|two <value>', sets: 'either', source },
  { form: 'pick <value:red|blue>', sets: 'choice', source },
  { form: 'say <words...>', sets: 'rest', source },
]);

const match = (text: string) => {
  const found = matchForm(TABLE, toStatement(1, text));
  return found && { sets: found.sets, negated: found.negated, ...found.bound };
};

describe('forms of commands', () => {
  test.each([
    ['ALPHA Beta', { sets: 'exact', negated: false }],
    ['no alpha beta', { sets: 'exact', negated: true }],
    ['two Things', { sets: 'either', negated: false, value: 'Things' }],
    ['pick BLUE', { sets: 'choice', negated: false, value: 'blue' }],
    ['say  "hello  there" you', { sets: 'rest', negated: false, words: '"hello  there" you' }],
  ])('%s fits', (text, expected) => {
    expect(match(text)).toEqual(expected);
  });

  test.each(['alpha', 'alpha beta gamma', 'pick green', 'say', 'three things', ''])(
    '%j fits none',
    (text) => {
      expect(match(text)).toBeNull();
    },
  );
});

describe('words', () => {
  test.each([
    ['a "b c" d', ['a', 'b c', 'd']],
    ['a "b c', ['a', '"b', 'c']],
    ['a "b"c d', ['a', '"b"c', 'd']],
    ['a "" b', ['a', '', 'b']],
    [' \t ', []],
    ['wlan “Ward 3” 3 „Ward 3“', ['wlan', 'Ward 3', '3', 'Ward 3']],
  ])('%j', (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });
});
