import { TABLE_5 } from '#core/scheme/table5';
import { ALLOWED_CHOICES } from '#core/scheme/nearest';
import { SCHEME_FIELDS, SCHEME_VALUES } from '#core/scheme/vocabulary';
import { judgeCombination } from '#core/scheme/judge';
import { describe, expect, test } from 'vitest';
import {
  chooseExactly,
  chooseRow,
  currentRow,
  currentScheme,
  openRows,
  toggleColumn,
  type SchemeState,
} from '../../../../src/renderer/wizard/form/scheme-state';

const nothing: SchemeState = { narrow: {}, scheme: null };

function rowOf(number: number) {
  const row = TABLE_5.find((one) => one.row === number);
  if (row === undefined) throw new Error(`no row ${number}`);
  return row;
}

describe('choosing a row', () => {
  test.each(TABLE_5.map((row) => [row.row, row] as const))(
    'row %i becomes the combination',
    (_number, row) => {
      expect(currentRow(chooseRow(nothing, row))).toBe(row);
    },
  );

  test('keeps the roaming method where the row offers it', () => {
    const withFt = chooseExactly(nothing, { row: rowOf(4), fastRoaming: 'ft' });
    expect(chooseRow(withFt, rowOf(7)).scheme?.fastRoaming).toBe('ft');
    expect(chooseRow(withFt, rowOf(6)).scheme?.fastRoaming).toBe('none');
  });

  test('releases only the columns that stand against it', () => {
    const narrowed = toggleColumn(toggleColumn(nothing, 'security', 'psk'), 'encryption', 'aes');
    expect(chooseExactly(narrowed, { row: rowOf(7), fastRoaming: 'none' }).narrow).toEqual({
      encryption: 'aes',
    });
  });

  test.each(ALLOWED_CHOICES.map((choice) => [`${choice.row.row} ${choice.fastRoaming}`, choice] as const))(
    'choice %s is one that Table 5 allows',
    (_title, choice) => {
      const scheme = currentScheme(chooseExactly(nothing, choice));
      expect(scheme && judgeCombination(scheme).allowed).toBe(true);
    },
  );
});

describe('narrowing by column', () => {
  test('chooses the row that is left alone', () => {
    expect(currentRow(toggleColumn(nothing, 'security', 'wep'))?.row).toBe(2);
    const psk = toggleColumn(nothing, 'security', 'psk');
    expect(currentRow(psk)).toBeNull();
    expect(currentRow(toggleColumn(psk, 'encryption', 'tkip'))?.row).toBe(3);
  });

  test('a chosen row comes back when the column that hid it is released', () => {
    const chosen = chooseExactly(nothing, { row: rowOf(4), fastRoaming: 'ft' });
    const hidden = toggleColumn(chosen, 'security', 'eap-tls');
    expect(currentScheme(hidden)).toBeNull();
    expect(currentScheme(toggleColumn(hidden, 'security', 'eap-tls'))).toEqual(chosen.scheme);
  });

  test('a roaming method narrows the rows and is taken over by the chosen row', () => {
    const chosen = chooseRow(nothing, rowOf(7));
    expect(toggleColumn(chosen, 'fastRoaming', 'cckm').scheme?.fastRoaming).toBe('cckm');
    expect(openRows({ fastRoaming: 'ft' }).map(({ row }) => row)).toEqual([4, 7, 10, 13, 16]);
  });

  test.each(SCHEME_FIELDS.flatMap((field) => SCHEME_VALUES[field].map((value) => [field, value] as const)))(
    '%s %s pressed twice leaves no trace',
    (field, value) => {
      const chosen = chooseExactly(nothing, { row: rowOf(10), fastRoaming: 'none' });
      const back = toggleColumn(toggleColumn({ ...chosen, narrow: {} }, field, value), field, value);
      expect(back.narrow).toEqual({});
    },
  );

  test('an imported combination that stands in no row still counts as what the profile says', () => {
    const scheme = {
      security: 'psk',
      keyManagement: 'wpa2',
      encryption: 'tkip',
      fastRoaming: 'none',
    } as const;
    expect(currentScheme({ narrow: {}, scheme })).toEqual(scheme);
    expect(currentRow({ narrow: {}, scheme })).toBeNull();
  });
});
