import { describe, expect, test } from 'vitest';
import type { LineFacts, LineSection } from '#core/export/lines/line-table';
import { renderLines, toFileText } from '#core/export/lines/render-lines';

const facts: LineFacts<'on' | 'odd'> = {
  kind: 'psk-aes',
  conditions: ['on'],
  values: { name: 'a{other}$&', other: 'never', key: { written: 'real', shown: '<psk>' } },
  lists: {
    servers: [
      { conditions: ['odd'], values: { host: 'one' } },
      { conditions: [], values: { host: 'two' } },
    ],
  },
};
const source = 'test';

function lines(...sections: LineSection<'on' | 'odd'>[]): readonly string[] {
  return renderLines(sections, facts, '!').lines;
}

describe('the line table engine', () => {
  test('a value is filled in once and never read as a template', () => {
    expect(lines({ lines: [{ text: '{name} {other}', source }] })).toEqual(['a{other}$& never']);
  });

  test('a value that nobody gives is a mistake in the table', () => {
    expect(() => lines({ lines: [{ text: '{missing}', source }] })).toThrow('missing');
  });

  test.each([
    ['its kind', { kinds: ['psk-aes'] as const }, 1],
    ['another kind', { kinds: ['open'] as const }, 0],
    ['a condition that holds', { when: ['on'] as const }, 1],
    ['a condition that does not', { when: ['on', 'odd'] as const }, 0],
    ['an exception that holds', { unless: ['on'] as const }, 0],
    ['an exception that does not', { unless: ['odd'] as const }, 1],
  ])('a row with %s', (_, guard, count) => {
    expect(lines({ lines: [{ text: 'x', source, ...guard }] })).toHaveLength(count);
    expect(lines({ ...guard, lines: [{ text: 'x', source }] })).toHaveLength(count);
  });

  test('a section is repeated for each entry of its list, with the entry’s own conditions', () => {
    const section: LineSection<'on' | 'odd'> = {
      each: 'servers',
      lines: [
        { text: 'host {host}', source },
        { text: 'odd {host}', when: ['odd'], source },
      ],
    };
    expect(lines(section)).toEqual(['host one', 'odd one', 'host two']);
    expect(lines({ ...section, each: 'nobody' })).toEqual([]);
  });

  test('a remark names the phone setting once for neighbouring lines', () => {
    const row = (text: string) => ({ text, answers: 'SSID' as const, source });
    expect(lines({ lines: [row('a'), row('b'), { text: 'c', source }, row('d')] })).toEqual([
      ...['! Phone setting: SSID', 'a', 'b', 'c'],
      ...['! Phone setting: SSID', 'd'],
    ]);
  });

  test('an unconfirmed line is marked and named once, without its secret', () => {
    const row = { text: ' key {key}', unconfirmed: 'quoted-key' as const, source };
    const rendered = renderLines([{ lines: [row, row] }], facts, '!');
    expect(rendered.lines.filter((line) => line === ' key real')).toHaveLength(2);
    expect(rendered.lines[0]).toMatch(/^! Not confirmed on a device: double quotes/);
    expect(rendered.losses).toEqual([
      { code: 'loss.unconfirmed-line', params: { line: 'key <psk>', why: 'quoted-key' } },
    ]);
  });

  test('a dialect without comments still names the loss', () => {
    const row = { text: 'x', answers: 'SSID' as const, unconfirmed: 'value' as const, source };
    const rendered = renderLines([{ lines: [row] }], facts, null);
    expect(rendered.lines).toEqual(['x']);
    expect(rendered.losses).toHaveLength(1);
  });

  test('a file ends with one line feed', () => {
    expect(toFileText(['a', 'b'])).toBe('a\nb\n');
  });
});
