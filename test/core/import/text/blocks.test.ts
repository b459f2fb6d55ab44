import { toBlocks, toStatements } from '#core/import/text/blocks';
import { toSourceText } from '#core/import/text/source-text';
import type { Statement } from '#core/import/text/statement';
import { describe, expect, test } from 'vitest';

type Tree = readonly (string | readonly [string, Tree])[];

function treeOf(statements: readonly Statement[]): Tree {
  return statements.map(({ text, children }) =>
    children.length === 0 ? text : ([text, treeOf(children)] as const),
  );
}

const noHeads = () => null;
const blocks = (text: string) => toBlocks(toStatements(toSourceText(text)), noHeads);

describe('blocks of IOS text', () => {
  test('indentation nests, comments and blank lines do not end a block', () => {
    const text = 'interface Dot11Radio0\n ssid A\n    vlan 1\n !\n\n shutdown\nend';
    expect(treeOf(blocks(text).roots)).toEqual([
      ['interface Dot11Radio0', [['ssid A', ['vlan 1']], 'shutdown']],
      'end',
    ]);
  });

  test.each([
    ['with ^C', 'banner motd ^C\ndot11 ssid FAKE\n^C\nend'],
    ['with its control character', 'banner motd \u0003\ndot11 ssid FAKE\n\u0003\nend'],
    ['with a letter', 'banner exec #\ndot11 ssid FAKE\n# \nend'],
    ['on one line', 'banner motd ^C dot11 ssid FAKE ^C\nend'],
  ])('a banner %s holds no commands', (_, text) => {
    const lines = toStatements(toSourceText(text)).map((statement) => statement.text);
    expect(lines.slice(1)).toEqual(['end']);
  });

  test('a banner without an end swallows nothing', () => {
    const lines = toStatements(toSourceText('banner motd ^C\nend')).map((statement) => statement.text);
    expect(lines).toEqual(['banner motd ^C', 'end']);
  });

  test('without any indentation the words of a block decide', () => {
    const flat = ({ text }: Statement) => (text.startsWith('head') ? new Set(['child']) : null);
    const text = 'head A\nchild 1\nno child 2\nother\nchild 3';
    const { roots, indentationLost } = toBlocks(toStatements(toSourceText(text)), flat);
    expect(indentationLost).toBe(true);
    expect(treeOf(roots)).toEqual([['head A', ['child 1', 'no child 2']], 'other', 'child 3']);
  });
});
