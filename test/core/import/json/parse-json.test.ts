import { parseJsonWithLines, type JsonNode } from '#core/import/json/parse-json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, plain(member)]));
    case 'array':
      return node.items.map(plain);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

describe('JSON with lines', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const read = parseJsonWithLines(text);
        expect(read.ok && JSON.stringify(plain(read.value))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('every value has its line', () => {
    const read = parseJsonWithLines('{\n "a": [\n  1,\n  "b"\n ]\n}');
    const root = read.ok && read.value.kind === 'object' ? read.value.members.get('a') : undefined;
    expect(root?.line).toBe(2);
    expect(root?.kind === 'array' && root.items.map(({ line }) => line)).toEqual([3, 4]);
  });

  test.each([
    ['{"a":1', 1],
    ['{"a":\n"b\n"}', 2],
    ['[1,\n2,]', 2],
    ['{} x', 1],
    ["{'a':1}", 1],
    ['[01]', 1],
    ['"\\q"', 1],
    ['', 1],
    ['['.repeat(100_000), 1],
  ])('%.20j stops on its line', (text, line) => {
    expect(parseJsonWithLines(text)).toEqual({ ok: false, error: { line } });
  });
});
