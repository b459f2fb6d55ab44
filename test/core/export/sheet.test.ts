import { buildSheet } from '#core/export/sheet/build-sheet';
import { toSheetCsv } from '#core/export/sheet/sheet-csv';
import { toSheetHtml } from '#core/export/sheet/sheet-html';
import { sheetHtml } from '#core/export/sheet/targets';
import { runExport } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import type { ExportContext, SheetFacts } from '#core/export/target';
import { checkProfile } from '#core/profile/check-profile';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import type { ApPlatform } from '#core/profile/vocabulary';
import { exportText } from '#messages/export-text';
import { describe, expect, test } from 'vitest';
import { exportContext } from '../../fixtures/exports';
import { CHOICES, profileInputForRow, validProfileForRow } from '../../fixtures/profiles';

const masked = exportContext({ secrets: 'mask', options: { date: '', technician: '' } });
const included = exportContext({ options: { date: '2026-11-22', technician: 'G. Hong' } });

function sheet(row: number, overrides: Partial<ProfileInput> = {}, context: ExportContext = masked) {
  return buildSheet(validProfileForRow(row, overrides), context);
}

function withPlatforms(row: number, platforms: readonly ApPlatform[], context = masked): ExportContext {
  const accessPoints = platforms.map((platform) => ({
    platform,
    outcome: runExport(findTarget(platform), validProfileForRow(row), { ...context, options: {} }),
  }));
  const forSheet: SheetFacts = { checkValue: null, accessPoints };
  return { ...context, forSheet };
}

/** RFC 4180, the short way: enough for a file that quotes every cell. */
function parseCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
}

describe('buildSheet', () => {
  test.each(CHOICES)('shows both sides for $title', ({ row, fastRoaming }) => {
    const { phone, accessPoint, checks } = sheet(row.row, { fastRoaming });
    expect(phone.groups.length).toBeGreaterThan(0);
    const values = accessPoint.groups.flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(values).toContain('HOSP-VOICE');
    expect(values).toContain(exportText('en').terms.keyManagement[row.keyManagement]);
    expect(checks.items[0]?.text).toBe(`Row ${row.row} of Table 5.`);
  });

  test('leaves dotted lines for masked secrets and no trace of them', () => {
    const model = sheet(7, {}, withPlatforms(7, ['c9800', 'aireos']));
    const text = JSON.stringify(model) + toSheetHtml(model) + toSheetCsv(model, masked.text.sheet);
    for (const secret of ['Pa55word', 'Radius5ecret']) expect(text).not.toContain(secret);
    const blanks = [...model.phone.groups, ...model.accessPoint.groups].flatMap(({ rows }) =>
      rows.filter(({ blank }) => blank).map(({ label }) => label),
    );
    expect(blanks).toEqual(['Password', 'Shared secret 1']);
    expect(model.notes.items).toContain(masked.text.sheet.secretsMasked);
  });

  test('prints secrets when asked to, with a warning', () => {
    const model = sheet(4, {}, included);
    expect(toSheetHtml(model)).toContain('GREG12356789ZXYW');
    expect(model.notes.items[0]).toBe(included.text.sheet.secretsIncluded);
  });

  test.each([
    [1, masked, true],
    [4, masked, false],
    [4, included, true],
    [7, included, false],
  ])('row %i has a QR code only where it may hold everything', (row, context, has) => {
    expect(sheet(row, {}, context).qr !== null).toBe(has);
  });

  test('prints the date and the technician as given, else lines to write on', () => {
    expect(sheet(1).signature.every(({ blank }) => blank)).toBe(true);
    expect(sheet(1, {}, included).signature[0]).toMatchObject({ value: 'G. Hong', blank: false });
    expect(sheet(1, {}, included).head.at(-1)).toMatchObject({ value: '2026-11-22', blank: false });
  });

  test('shows the check value of the key that it was given', () => {
    const forSheet = { checkValue: 'ABCD2345', accessPoints: [] };
    const model = sheet(4, {}, { ...masked, forSheet });
    expect(toSheetHtml(model)).toContain('ABCD2345');
    expect(model.notes.items).toContain(masked.text.sheet.checkValueNote);
  });

  test('lists findings with their verdict and source, and passes for the rest', () => {
    const { findings } = checkProfile(profileSchema.parse(profileInputForRow(3)));
    const { checks } = sheet(3, {}, { ...masked, findings });
    const weak = checks.items.find(({ verdict }) => verdict === 'warning');
    expect(weak).toMatchObject({ source: 'WLAN security: encryption', word: 'Warning' });
    expect(checks.items.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(1);
  });

  test('marks the lines that nobody confirmed at the edge, without their comments', () => {
    const [commands] = sheet(4, {}, withPlatforms(4, ['c9800'])).commands;
    const marked = commands?.lines.filter(({ unconfirmed }) => unconfirmed).map(({ text }) => text.trim());
    expect(marked).toContain('dtim dot11 5ghz 2');
    expect(commands?.lines.some(({ text }) => text.includes('Not confirmed on a device'))).toBe(false);
    expect(
      commands?.lines.some(({ text, unconfirmed }) => text.includes('security wpa psk') && unconfirmed),
    ).toBe(false);
  });

  test('says which platform can not do the row', () => {
    const model = sheet(5, {}, withPlatforms(5, ['meraki']));
    expect(model.commands).toEqual([]);
    expect(model.notes.items.some((note) => note.startsWith('No commands for Meraki'))).toBe(true);
  });
});

describe('the HTML sheet', () => {
  const hostile = `<script>alert(1)</script>" onload='x' & ]]> </style>`;

  test('holds no script and no markup of the profile', () => {
    const html = toSheetHtml(
      sheet(1, { name: hostile, site: hostile, notes: `${hostile}\n</body>`, ssid: '<svg/onload=alert(1)>' }),
    );
    expect(html).not.toMatch(/<script|<svg\/onload|onload='/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/body>/g)).toHaveLength(1);
  });

  test('puts the mark of what is not confirmed on the label, never beside a key', () => {
    const html = toSheetHtml(sheet(2, { phoneModel: '8861' }, included));
    expect(html).toContain('<th scope="row">WEP key *</th><td class="mono">ABCD123456</td>');
  });

  test('fetches nothing', () => {
    const html = toSheetHtml(sheet(4, {}, included));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(src|href)=|@import|url\(/);
  });

  test('declares its language and draws the QR code inline', () => {
    const html = toSheetHtml(sheet(1, {}, { ...masked, text: exportText('ko') }));
    expect(html).toContain('<html xmlns="http://www.w3.org/1999/xhtml" lang="ko"');
    expect(html).toContain('<svg viewBox=');
  });
});

describe('the CSV sheet', () => {
  test('reads back cell by cell', () => {
    const model = sheet(4, { name: 'a "quoted", name', ssid: 'x,y' }, included);
    const rows = parseCsv(toSheetCsv(model, included.text.sheet));
    expect(rows.every((row) => row.length === 5)).toBe(true);
    expect(rows[1]).toEqual(['Wi-Fi settings sheet', 'Profile', '', 'a "quoted", name', '']);
    expect(rows.some((row) => row[1] === 'SSID' && row[3] === 'x,y')).toBe(true);
  });

  test('turns formulas into text and says that the apostrophe is none of the value', () => {
    const model = sheet(4, { name: '=cmd|x', psk: { keyFormat: 'ascii', key: '=1+1+1+1' } }, included);
    const rows = parseCsv(toSheetCsv(model, included.text.sheet));
    expect(rows[1]?.[3]).toBe("'=cmd|x");
    expect(rows.find((row) => row[1] === 'Passphrase')?.slice(3)).toEqual([
      "'=1+1+1+1",
      expect.stringContaining(included.text.sheet.apostropheNote),
    ]);
    expect(rows.flat().some((cell) => /^[=+\-@]/.test(cell))).toBe(false);
  });
});

describe('sheet options', () => {
  test.each([
    ['date', 'x'.repeat(61)],
    ['technician', 'a\nb'],
  ])('refuse a bad %s', (name, value) => {
    const outcome = runExport(sheetHtml, validProfileForRow(1), { ...masked, options: { [name]: value } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'target.option-invalid' } });
  });
});
