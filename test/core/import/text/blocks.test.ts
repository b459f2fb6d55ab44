import { ONLY_INDENTATION, toBlocks, toStatements } from '#core/import/text/blocks';
import { CommandWords, FirstWords } from '#core/import/text/command-words';
import { toSourceText } from '#core/import/text/source-text';
import type { Statement } from '#core/import/text/statement';
import { describe, expect, test } from 'vitest';

type Tree = readonly (string | readonly [string, Tree])[];

function treeOf(statements: readonly Statement[]): Tree {
  return statements.map(({ text, children }) =>
    children.length === 0 ? text : ([text, treeOf(children)] as const),
  );
}

const blocks = (text: string) => toBlocks(toStatements(toSourceText(text)), ONLY_INDENTATION);

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
    const lines = [...toStatements(toSourceText(text))].map((statement) => statement.text);
    expect(lines.slice(1)).toEqual(['end']);
  });

  test('a banner without an end swallows nothing', () => {
    const lines = [...toStatements(toSourceText('banner motd ^C\nend'))].map((statement) => statement.text);
    expect(lines).toEqual(['banner motd ^C', 'end']);
  });

  test.each<[string, string, Tree, string]>([
    [
      'with what stands below it',
      'odd A\n below\n  deeper\nread B\n odd C',
      [['read B', ['odd C']]],
      'read B',
    ],
    ['also at the end', 'read B\nodd A\n below', ['read B'], 'odd A'],
    ['also where it is a head', 'head A\n child\nread B\nchild', ['read B', 'child'], 'child'],
    ['but not out of a block of flat commands', 'kept A\nodd\nchild', [['kept A', ['odd', 'child']]], 'odd'],
  ])('a command that the reader does not look at is let go %s', (_, text, tree, last) => {
    const rule = {
      reads: ({ first }: Statement) => first !== 'odd' && first !== 'head',
      firstWords: new Set(['head', 'kept']),
      heads: new CommandWords([]),
      wordsOf: () => new FirstWords(['child']),
    };
    const found = toBlocks(toStatements(toSourceText(text)), rule);
    expect(treeOf(found.roots)).toEqual(tree);
    expect(found.last?.text).toBe(last);
  });

  test('a head that no other command holds opens its block below one that nobody reads', () => {
    const rule = {
      ...{ reads: ({ first }: Statement) => first === 'head', firstWords: new Set(['head']) },
      ...{ heads: new CommandWords([]), wordsOf: () => new FirstWords(['child']) },
    };
    const statements = () => toStatements(toSourceText('conf t\n head A\n  child\n head B\n  child\n'));
    expect(toBlocks(statements(), rule).roots).toEqual([]);
    expect(treeOf(toBlocks(statements(), { ...rule, isHeadAnywhere: () => true }).roots)).toEqual([
      ['head A', ['child']],
      ['head B', ['child']],
    ]);
  });

  describe('where commands stand beside their head', () => {
    const flat = {
      reads: () => true,
      firstWords: new Set(['head']),
      heads: new CommandWords([]),
      wordsOf: () => new FirstWords(['child', 'ip', 'exit']),
    };
    test.each<[string, string, Tree]>([
      ['the words of a block decide', 'head A\nchild 1\nno child 2', [['head A', ['child 1', 'no child 2']]]],
      [
        'a command that nobody knows is the block’s if another follows',
        'head A\nodd\nchild',
        [['head A', ['odd', 'child']]],
      ],
      ['… and stands alone if none does', 'head A\nchild\nodd', [['head A', ['child']], 'odd']],
      [
        'a command of the global mode ends the block',
        'head A\nchild\nhostname x\nip y',
        [['head A', ['child']], 'hostname x', 'ip y'],
      ],
      ['so does exit', 'head A\nchild\nexit\nip y', [['head A', ['child', 'exit']], 'ip y']],
      ['so does the next head', 'head A\nodd\nhead B\nchild', ['head A', 'odd', ['head B', ['child']]]],
      [
        'others keep their indentation',
        'head A\nchild\nhead B\n  child\nip y',
        [['head A', ['child']], ['head B', ['child']], 'ip y'],
      ],
      [
        'a command that slipped to the head’s column is the block’s, and so is what follows',
        'head A\n child 1\nno child 2\n child 3\n odd\nother',
        [['head A', ['child 1', 'no child 2', 'child 3', 'odd']], 'other'],
      ],
      [
        'one that is known outside of blocks as well is not',
        'head A\n child\nip y\n child 2',
        [
          ['head A', ['child']],
          ['ip y', ['child 2']],
        ],
      ],
      [
        'nor is one behind a command that left the block',
        'head A\n child\nother\nchild 2',
        [['head A', ['child']], 'other', 'child 2'],
      ],
      [
        'the rest of a wrapped line is the block’s, and so is what follows',
        'head A\n child 1\n2\n child 3\n odd\nother',
        [['head A', ['child 1', '2', 'child 3', 'odd']], 'other'],
      ],
      [
        'a global command with the same commands below it is no rest of a line',
        'head A\n child 1\ncrypto x\n child 2',
        [
          ['head A', ['child 1']],
          ['crypto x', ['child 2']],
        ],
      ],
      [
        'a command that slipped to the right is the block’s',
        'head A\nchild 1\n   child 2\n   odd\nchild 3',
        [['head A', [['child 1', ['odd']], 'child 2', 'child 3']]],
      ],
      [
        'a head that slipped to the right leaves the block above it',
        'head A\n child 1\n head B\n child 2\n  head C\n    child 3\nother',
        [['head A', ['child 1']], ['head B', ['child 2']], ['head C', ['child 3']], 'other'],
      ],
      [
        'exit behind a command that opens a mode of its own leaves only that',
        'head A\nchild mode\nexit\nip x\nexit\nip y',
        [['head A', ['child mode', 'exit', 'ip x', 'exit']], 'ip y'],
      ],
    ])('%s', (_, text, tree) => {
      const { roots, indentationLost } = toBlocks(toStatements(toSourceText(text)), {
        ...flat,
        innerModes: new Set(text.includes('mode') ? ['child'] : []),
      });
      expect(treeOf(roots)).toEqual(tree);
      expect(indentationLost).toBe(/(?:head .\nchild|odd|\nno child|\n2\n|head .\n child 2)/.test(text));
    });
  });
});
