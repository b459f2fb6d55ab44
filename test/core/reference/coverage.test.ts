import { READY_RULES } from '#core/certificate/ready/ready-rules';
import { findingRules } from '#core/finding/finding-rules';
import { CODE_RULES } from '#core/pair/rules/code-rules';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { REFERENCE_ENTRIES } from '#core/reference/entries';
import { certificateProblems } from '#messages/en/certificate-problems';
import { certificateReasons } from '#messages/en/errors';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Sections of the two documents with how many statements each has; the second document begins with 17. */
const SECTIONS: readonly (readonly [title: string, statements: number])[] = [
  ['Phone network hardening', 17],
  ['Table 1: security features', 20],
  ['Table 2: trust-list alarms', 9],
  ['Table 3: security settings menu', 4],
  ['LSC set-up', 8],
  ['FIPS mode', 4],
  ['Secure calls, conferences, barge', 16],
  ['WLAN security: methods', 24],
  ['Table 5', 2],
  ['Setting the authentication mode, credentials', 14],
  ['Pre-shared key formats', 4],
  ['WEP key formats', 4],
  ['Certificates for EAP', 26],
  ['Phone administration web page', 20],
  ['SCEP', 8],
  ['802.1X (wired)', 12],
  ['The identity certificates', 9],
  ['Regeneration', 31],
  ['Deleting expired trust certificates', 13],
];

const document = readFileSync(join(import.meta.dirname, '../../../docs/coverage.md'), 'utf8');

interface Line {
  readonly cells: readonly string[];
  readonly places: readonly string[];
}

/** The rows of the tables below a heading, without their heads. */
function linesOf(text: string): readonly Line[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
  const bodies = cells.filter(([first = '']) => !/^ (?:-+|No\.|Statement) *$/.test(first));
  return bodies.map((row) => ({
    cells: row.map((cell) => cell.trim()),
    places: [...(row.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
  }));
}

const rowPlaces = PROCEDURE_IDS.flatMap((id) =>
  (findProcedure(id)?.rows ?? []).map((row) => `${id}/${row.id}`),
);
const anywhere = (place: string) => place.replace(/^[^/]+/, '*');
const known = new Set<string>([
  ...rowPlaces,
  ...rowPlaces.map(anywhere),
  ...REFERENCE_ENTRIES.map(({ id }) => `reference:${id}`),
  ...[findingRules, CODE_RULES, READY_RULES, certificateProblems, certificateReasons].flatMap((rules) =>
    Object.keys(rules),
  ),
]);

const lines = linesOf(document);
const named = new Set(lines.flatMap(({ places }) => places));

describe('docs/coverage.md', () => {
  const headings = document.split(/^### /m).slice(1);

  test('has the sections of the two documents', () => {
    const titles = headings.map((part) => part.split('\n', 1)[0]);
    expect(titles).toEqual(SECTIONS.map(([title], index) => `${index + 1}. ${title}`));
  });

  test.each(SECTIONS.map(([title, count], index) => [title, count, index] as const))(
    '%s: all %d statements, each with a place',
    (_, count, index) => {
      const [section = ''] = (headings[index] ?? '').split(/^## /m);
      const rows = linesOf(section);
      const numbers = Array.from({ length: count }, (__, at) => `${index + 1}.${at + 1}`);
      expect(rows.map(({ cells: [number] }) => number)).toEqual(numbers);
      expect(rows.filter(({ cells, places }) => cells[1] === '' || places.length === 0)).toEqual([]);
    },
  );

  test('names no place that does not exist', () => {
    expect(named.size).toBeGreaterThan(250);
    expect([...named].filter((place) => !known.has(place))).toEqual([]);
  });

  test('names every row of every procedure, and every entry of the reference', () => {
    const rows = rowPlaces.filter((place) => !named.has(place) && !named.has(anywhere(place)));
    const entries = REFERENCE_ENTRIES.filter(({ id }) => !named.has(`reference:${id}`)).map(({ id }) => id);
    expect({ rows, entries }).toEqual({ rows: [], entries: [] });
  });
});
