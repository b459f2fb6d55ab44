import { jsonFault } from '#core/json-fault';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('jsonFault', () => {
  test.each<[string, number, number]>([
    ['', 1, 1],
    ['x', 1, 1],
    ['{', 1, 2],
    ['{"a"', 1, 5],
    ['{"a":}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['[}', 1, 2],
    ['{"a":[1}', 1, 8],
    ['01', 1, 2],
    ['-', 1, 2],
    ['1.', 1, 3],
    ['1e', 1, 3],
    ['+1', 1, 1],
    ['NaN', 1, 1],
    ['nulL', 1, 4],
    ['"a', 1, 3],
    ['"a\nb"', 1, 3],
    ['"\\x"', 1, 3],
    ['"\\u12g4"', 1, 6],
    ['{}\n\n}', 3, 1],
    ['{"a":1}\n// note', 2, 1],
  ])('finds where %j goes wrong', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });

  test('finds the end of every text that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toEqual({ line: 1, column: text.length + 1 });
      }),
    );
  });

  test('lets everything before the fault pass for the beginning of JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 2 }), fc.nat(), (text, cut) => {
        const broken = `${text.slice(0, cut % text.length)}\u0001`;
        expect(jsonFault(broken).column).toBe(broken.length);
      }),
    );
  });
});
