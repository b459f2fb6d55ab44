import { TARGET_IDS } from '#core/export/target';
import { findTarget, targetRows, TARGETS } from '#core/export/targets';
import { ROW_KINDS } from '#core/export/row-kind';
import { ALLOWED_CHOICES } from '#core/scheme/nearest';
import { describe, expect, test } from 'vitest';

describe('the target registry', () => {
  test('holds every target of the contract once, in its order', () => {
    expect(TARGETS.map(({ id }) => id)).toEqual(TARGET_IDS);
  });

  test.each(TARGET_IDS)('finds %s, whose table answers for every kind of row', (id) => {
    const target = findTarget(id);
    expect(target.id).toBe(id);
    expect(Object.keys(target.support).sort()).toEqual([...ROW_KINDS].sort());
  });

  test.each(TARGET_IDS)(
    '%s answers for each choice of Table 5, and gives a reason where it can not',
    (id) => {
      const rows = targetRows(findTarget(id));
      expect(rows.map(({ row, fastRoaming }) => [row, fastRoaming])).toEqual(
        ALLOWED_CHOICES.map(({ row, fastRoaming }) => [row.row, fastRoaming]),
      );
      for (const row of rows) expect(row.can).toBe(row.reason === null);
      for (const row of rows) expect(row.source).not.toBe('');
    },
  );

  test('sheets and phone cards write all rows, a QR code those without EAP and, on request, PEAP with AES', () => {
    for (const id of [
      'cucm-axl',
      'phone-card',
      'sheet-html',
      'sheet-pdf',
      'sheet-csv',
      'sheet-xlsx',
    ] as const) {
      expect(targetRows(findTarget(id)).every(({ can }) => can)).toBe(true);
    }
    const can = targetRows(findTarget('wifi-qr')).flatMap(({ row, can: does }) => (does ? [row] : []));
    expect([...new Set(can)]).toEqual([1, 2, 3, 4, 13, 16]);
  });
});
