import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSheet } from '#core/export/sheet/build-sheet';
import { toSheetXlsx } from '#core/export/sheet/sheet-xlsx';
import { runExport } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import type { ExportContext } from '#core/export/target';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportText } from '#messages/export-text';
import { exportContext } from '../../fixtures/exports';
import { CHOICES, validProfileForRow } from '../../fixtures/profiles';
import { partsOf, readWorkbook } from '../../fixtures/workbook';

const context = (secrets: 'include' | 'mask', language: 'ko' | 'en' = 'en'): ExportContext => ({
  ...exportContext({ secrets, options: { date: '', technician: '' } }),
  text: exportText(language),
});

function bytesFor(row: number, overrides: Partial<ProfileInput>, of: ExportContext): Uint8Array {
  return toSheetXlsx(buildSheet(validProfileForRow(row, overrides), of), of.text.sheet);
}

const cellsFor = (row: number, overrides: Partial<ProfileInput>, of = context('include')) =>
  readWorkbook(bytesFor(row, overrides, of)).flatMap(({ rows }) => rows.flat());

describe('the workbook', () => {
  test.each([
    ['en', ['On the phone', 'On the access point', 'Checks']],
    [
      'ko',
      [exportText('ko').sheet.onPhone, exportText('ko').sheet.onAccessPoint, exportText('ko').sheet.checks],
    ],
  ] as const)('in %s has phone, access point and check list', (language, names) => {
    const sheets = readWorkbook(bytesFor(7, {}, context('mask', language)));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    for (const { rows } of sheets) expect(rows.flat()).toContain('Row 7 voice');
  });

  test.each(CHOICES)('for $title says on its sheets what the other formats say', ({ row, fastRoaming }) => {
    const of = context('include');
    const model = buildSheet(validProfileForRow(row.row, { fastRoaming }), of);
    const [phone, accessPoint, checks] = readWorkbook(toSheetXlsx(model, of.text.sheet));
    const valuesOf = (groups: typeof model.phone.groups) =>
      groups.flatMap(({ rows }) => rows.filter(({ blank }) => !blank).map(({ value }) => value));
    expect(phone?.rows.flat()).toEqual(expect.arrayContaining(valuesOf(model.phone.groups)));
    expect(accessPoint?.rows.flat()).toEqual(expect.arrayContaining(valuesOf(model.accessPoint.groups)));
    expect(checks?.rows.flat()).toEqual(expect.arrayContaining(model.checks.items.map(({ text }) => text)));
  });

  test('shows no masked secret and says where to fill it in', () => {
    for (const row of [2, 4, 7]) {
      const bytes = bytesFor(row, {}, context('mask'));
      const text = Object.values(partsOf(bytes)).join('');
      for (const secret of ['ABCD123456', 'GREG12356789ZXYW', 'Pa55word', 'Radius5ecret'])
        expect(text).not.toContain(secret);
      expect(text).toContain(exportText('en').sheet.card.fillIn);
    }
  });

  test('masks by default', () => {
    const target = findTarget('sheet-xlsx');
    expect(target.secretsByDefault).toBe('mask');
    const outcome = runExport(target, validProfileForRow(4), { ...context('mask'), options: {} });
    expect(outcome.ok && outcome.value.losses).toEqual([
      { code: 'loss.secret-masked', params: { member: 'psk' } },
    ]);
  });

  test('has the same bytes for the same input, whatever the clock says', () => {
    const one = bytesFor(7, {}, context('include', 'ko'));
    expect(bytesFor(7, {}, context('include', 'ko'))).toEqual(one);
    // A zip entry's time and date: midnight of 1 January 1980.
    expect(Array.from(one.subarray(10, 14))).toEqual([0, 0, 0x21, 0]);
  });

  test('carries the commands of an access point line by line', () => {
    const of = context('mask');
    const profile = validProfileForRow(4);
    const outcome = runExport(findTarget('c9800'), profile, { ...of, options: {} });
    const forSheet = { checkValue: null, accessPoints: [{ platform: 'c9800' as const, outcome }] };
    const model = buildSheet(profile, { ...of, forSheet });
    const cells = readWorkbook(toSheetXlsx(model, of.text.sheet)).flatMap(({ rows }) => rows.flat());
    expect(cells).toContain(' security wpa akm psk');
  });
});

describe('cells of the workbook', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=cmd|x',
    '0123456789012345678901234567890123456789',
    '1e5',
    'TRUE',
  ])('%j stays the text that it is', (text) => {
    const psk = { keyFormat: 'ascii', key: text.padEnd(8, '0') } as const;
    const sheets = readWorkbook(bytesFor(4, { name: text, psk }, context('include')));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain(text);
    expect(cells).toContain(psk.key);
    expect(sheets.flatMap(({ strange }) => strange)).toEqual([]);
  });

  test.each(['_x0041_', '__x000D__', '_x005F_', '<b>&amp;"\'', ']]>', ' spaces  inside ', '병동 3 – 음성'])(
    '%j comes back as it went',
    (name) => {
      expect(cellsFor(1, { name })).toContain(name);
    },
  );

  test('every name and key comes back, and no part stops being XML', () => {
    const character = fc.constantFrom(...Array.from('_x004<>&"\'=+-@ aé음\u{1F9E8}'));
    const names = fc.array(character, { minLength: 1, maxLength: 30 }).map((all) => `n${all.join('')}`);
    fc.assert(
      fc.property(names, (name) => {
        expect(cellsFor(1, { name })).toContain(name);
      }),
      { numRuns: 60 },
    );
  });
});
