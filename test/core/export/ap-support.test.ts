import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import type { RefusalCode } from '#core/export/export-params';
import { ROW_KINDS, rowKind } from '#core/export/row-kind';
import type { TargetId } from '#core/export/target';
import { apTarget, exportAp, exported, refusalOf } from '../../fixtures/ap-export';
import { CHOICES, profileInputForRow } from '../../fixtures/profiles';

/** The platform facts' coverage table: `+` can, `?` can with an unconfirmed line, else the refusal. */
const wep: RefusalCode = 'target.no-dynamic-wep';
const cckm: RefusalCode = 'target.no-cckm';
const part: RefusalCode = 'target.row-in-part';
const tkip: RefusalCode = 'target.no-tkip-enterprise';
// prettier-ignore
const COVERAGE: Readonly<Partial<Record<TargetId, readonly (RefusalCode | '+' | '?')[]>>> = {
  // ROW_KINDS:        open wep  tkip aes  ft   eap-wep  cckm  eap-tkip cckm  aes  ft   cckm
  'ios-autonomous': ['+', '+', '+', '+', '?', '+', '?', '+', '?', '+', '?', '?'],
  aireos: ['+', '+', '+', '+', '?', wep, wep, '+', '+', '+', '+', '+'],
  c9800: ['+', '+', '+', '+', '+', wep, wep, '+', '?', '+', '+', '?'],
  meraki: ['+', '+', '?', '+', '+', wep, cckm, tkip, cckm, '+', '+', cckm],
  hostapd: ['+', '+', '+', '+', '+', part, cckm, part, cckm, '+', '+', cckm],
  'c9800-restconf': ['+', '+', '+', '+', '+', wep, wep, '+', '+', '+', '+', '+'],
};

const CELLS = AP_TARGETS.flatMap(({ id }) =>
  ROW_KINDS.map((kind, index) => ({ id, kind, expected: COVERAGE[id]?.[index] })),
);

describe('support tables of access point targets', () => {
  test('the targets are those of the outside contract, in its order', () => {
    expect(AP_TARGETS.map(({ id }) => id)).toEqual([
      'ios-autonomous',
      'aireos',
      'c9800',
      'meraki',
      'hostapd',
      'c9800-restconf',
    ]);
  });

  test.each(CELLS)('$id, $kind: $expected', ({ id, kind, expected }) => {
    const support = apTarget(id).support[kind];
    const shown = support.can ? (support.confirmed ? '+' : '?') : support.reason;
    expect(shown).toBe(expected);
    expect(support.source).not.toBe('');
  });
});

const ATTEMPTS = AP_TARGETS.flatMap(({ id }) => CHOICES.map((choice) => ({ id, ...choice })));

describe('every row and roaming choice on every access point target', () => {
  test.each(ATTEMPTS)(
    '$id, $title: written, or refused with the reason and a row that it can do',
    (attempt) => {
      const { id, row, fastRoaming } = attempt;
      const outcome = exportAp(id, profileInputForRow(row.row, { fastRoaming }));
      const support = apTarget(id).support[rowKind(row, fastRoaming)];
      expect(outcome.ok).toBe(support.can);
      if (outcome.ok || support.can) return;
      expect(outcome.error.code).toBe(support.reason);
      const { nearest } = outcome.error;
      expect(nearest).not.toBeNull();
      if (nearest === null) return;
      expect(exportAp(id, profileInputForRow(nearest.row, { fastRoaming: nearest.fastRoaming })).ok).toBe(
        true,
      );
    },
  );

  test.each([
    ['hostapd', 7, 'cckm', { row: 7, fastRoaming: 'ft' }],
    ['meraki', 5, 'cckm', { row: 7, fastRoaming: 'ft' }],
    ['aireos', 8, 'none', { row: 10, fastRoaming: 'none' }],
    ['aireos', 8, 'cckm', { row: 10, fastRoaming: 'cckm' }],
    ['meraki', 6, 'none', { row: 7, fastRoaming: 'none' }],
  ] as const)('%s offers for row %i with %s: %o', (id, row, fastRoaming, expected) => {
    const refusal = refusalOf(id, profileInputForRow(row, { fastRoaming }));
    expect(refusal.nearest?.row).toBeTypeOf('number');
    expect(refusal.nearest).toEqual(expected);
  });

  test.each(AP_TARGETS.map(({ id }) => id))('%s writes the same bytes and losses twice', (id) => {
    for (const { row, fastRoaming } of CHOICES) {
      if (!apTarget(id).support[rowKind(row, fastRoaming)].can) continue;
      const input = profileInputForRow(row.row, { fastRoaming });
      expect(exported(id, input)).toEqual(exported(id, input));
    }
  });

  test.each(AP_TARGETS.map(({ id }) => id))('%s writes the same lines for every EAP method', (id) => {
    const texts = [10, 13, 16].map((row) => {
      const [file] = exported(id, profileInputForRow(row, { name: 'x', fastRoaming: 'ft' })).files;
      return file?.content;
    });
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  });
});
