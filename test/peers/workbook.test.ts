import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, exported } from '../fixtures/exports';
import { CHOICES, profileInputForRow } from '../fixtures/profiles';
import { partsOf, readWorkbook } from '../fixtures/workbook';
import { isInstalled, output } from './programs';

const hasReader = isInstalled('xlsx2csv', '--version');
const hasXml = isInstalled('xmllint', '--version');
const hostile = `=cmd|'/c calc'!A1 <b>&amp;"x" _x0041_ 병동`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Question = Omit<Parameters<typeof exported>[1], 'targets'>;

async function workbook(profile: Parameters<typeof exported>[0], question: Question): Promise<Uint8Array> {
  const [file] = await exported(profile, { targets: ['sheet-xlsx'], ...question });
  if (file === undefined) throw new Error('no file');
  return bytesOf(file);
}

/** Cells of a file in which every one is quoted (RFC 4180); lines without cells are passed over. */
function parseCsv(text: string): string[] {
  const lines: string[][] = [[]];
  for (const [, quoted, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\s*)/g)) {
    lines.at(-1)?.push((quoted ?? '').replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.map(asLine).filter((line) => line !== '');
}

/** Cells in one text, without empty ones at the end. */
const asLine = (cells: readonly string[]) => cells.join('|').replace(/\|+$/, '');

describe.skipIf(!hasReader)('xlsx2csv', () => {
  test.each([
    ['row 4 with its key, in Korean', 4, { language: 'ko', secrets: 'include' }],
    ['row 7 masked, in English', 7, { language: 'en', secrets: 'mask' }],
  ] as const)('reads every sheet of %s cell by cell', async (_, row, question) => {
    const profile = profileInputForRow(row, {
      ...{ name: hostile, notes: '+1\n-1\n@x\n0000123', apPlatforms: ['c9800', 'aireos'] },
    });
    const bytes = await workbook(profile, question);
    const path = join(folder, 'sheet.xlsx');
    writeFileSync(path, bytes);
    for (const [index, sheet] of readWorkbook(bytes).entries()) {
      const csv = output('xlsx2csv', ['--quoting', 'all', '-s', String(index + 1), path]).toString('utf8');
      // It does not undo the format's own escapes.
      const expected = sheet.rows.map((cells) => asLine(cells).replaceAll('_x0041_', '_x005F_x0041_'));
      expect(parseCsv(csv)).toEqual(expected.filter((line) => line !== ''));
    }
  });
});

describe.skipIf(!hasXml)('xmllint', () => {
  test('takes every part of the workbooks of all rows as well-formed', async () => {
    const files: string[] = [];
    for (const { row, fastRoaming } of CHOICES) {
      const profile = profileInputForRow(row.row, { fastRoaming, name: hostile, ssid: `<&"'>` });
      const parts = partsOf(await workbook(profile, { language: 'ko', secrets: 'include' }));
      for (const text of Object.values(parts)) {
        const path = join(folder, `part-${String(files.length)}.xml`);
        writeFileSync(path, text);
        files.push(path);
      }
    }
    output('xmllint', ['--noout', '--nonet', ...files]);
    expect(files.length).toBeGreaterThan(100);
  });
});
