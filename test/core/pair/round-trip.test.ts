import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { DIALECTS } from '#core/import/dialects';
import { exportedText } from '../../fixtures/ap-export';
import { choicesOf, compared, complaints } from '../../fixtures/pair';
import { profileInputForRow } from '../../fixtures/profiles';

const readable = AP_TARGETS.filter(({ id }) => DIALECTS.some((dialect) => dialect.id === id));
const cases = readable.flatMap((target) =>
  choicesOf(target).map(({ row, fastRoaming }) => ({ id: target.id, row: row.row, fastRoaming })),
);

/** What a dialect has no place for, so that its own export can't be read back as known. */
const DECLARED: Readonly<Record<string, readonly string[]>> = {
  meraki: ['encryption: pair.unknown', 'wep.keyIndex: pair.unknown', 'wep.authentication: pair.unknown'],
  hostapd: ['vlan: pair.vlan-untagged', 'vlan: pair.unknown'],
};

describe("what an exporter writes is the phone's partner", () => {
  test.each(cases)('$id, row $row, fast roaming $fastRoaming', ({ id, row, fastRoaming }) => {
    const input = profileInputForRow(row, { fastRoaming });
    const { verdict, rows } = compared(input, exportedText(id, input), id);
    const left = complaints(rows).filter(
      (complaint) => !(DECLARED[id] ?? []).some((declared) => complaint.startsWith(declared)),
    );
    expect(left).toEqual([]);
    expect(verdict).not.toBe('mismatch');
    if (DECLARED[id] === undefined) expect(verdict).toBe('match');
  });
});
