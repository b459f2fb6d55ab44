import { toCsv } from '#core/text/csv';
import { describe, expect, test } from 'vitest';

describe('toCsv', () => {
  test('starts with a byte order mark and ends every line with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
  });

  test('keeps quotes, commas and line ends inside their cell', () => {
    expect(toCsv([['a"b', 'c,d\r\ne']])).toBe('\uFEFF"a""b","c,d\r\ne"\r\n');
  });

  test.each(['=cmd|x', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x', '＋1', '－1'])(
    'makes %j a text',
    (cell) => {
      expect(toCsv([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
    },
  );

  test.each(['a=1', '1-2', 'user@example.com', ''])('leaves %j alone', (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF"${cell}"\r\n`);
  });
});
