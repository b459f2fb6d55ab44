import { toSourceText } from '#core/import/text/source-text';
import { describe, expect, test } from 'vitest';

const COMMANDS = ['dot11 ssid WARD', '   vlan 7', '', '   authentication open'];

const read = (lines: readonly string[]) => toSourceText(lines.join('\n'));

describe('what a way here wrote around the lines', () => {
  test.each<[string, (line: string, index: number) => string]>([
    ['a quoted mail', (line) => `> ${line}`],
    ['a mail quoted twice', (line) => `> > ${line}`],
    ['line numbers with a colon', (line, index) => `${index + 1}:${line}`],
    ['line numbers of an editor', (line, index) => `${String(index + 1).padStart(4)} ${line}`],
    ['line numbers of cat -n', (line, index) => `${String(index + 1).padStart(6)}\t${line}`],
    ['the times of a log', (line) => `2026.03.01 09:15:07 ${line}`],
    ['times in brackets', (line) => `[2026-03-01 09:15:07.123] ${line}`],
  ])('%s is taken off', (_, wrap) => {
    const { lines } = read(COMMANDS.map(wrap));
    expect(Array.from(lines, ({ text }) => text)).toEqual(COMMANDS);
  });

  test('a few such lines in a text are its own', () => {
    const own = ['10 permit ip', ...COMMANDS];
    expect(Array.from(read(own).lines, ({ text }) => text)).toEqual(own);
  });

  test('of a page with code blocks only these count, with their line numbers', () => {
    const { lines, whole } = read(['My AP:', '```text', ...COMMANDS, '```', 'dot11 ssid is fine?']);
    expect(Array.from(lines, ({ text }) => text)).toEqual(['', '', ...COMMANDS, '', '']);
    expect(whole.trim()).toBe(COMMANDS.join('\n'));
  });

  test('a fence that is never closed hides nothing', () => {
    const open = [...COMMANDS, '```'];
    expect(Array.from(read(open).lines, ({ text }) => text)).toEqual(open);
  });
});
