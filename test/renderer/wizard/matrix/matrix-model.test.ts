import { findPhoneLimit, phoneSupports } from '#core/phone/phone-limits';
import { PHONE_MODELS } from '#core/phone/models';
import { supportOf } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import { AP_PLATFORMS } from '#core/profile/vocabulary';
import { judgeCombination } from '#core/scheme/judge';
import { rowMatches } from '#core/scheme/match';
import { remainingChoices } from '#core/scheme/choices';
import { TABLE_5 } from '#core/scheme/table5';
import {
  ENCRYPTION,
  FAST_ROAMING,
  KEY_MANAGEMENT,
  SECURITY,
  type Combination,
} from '#core/scheme/vocabulary';
import { describe, expect, test } from 'vitest';
import { columnChoices } from '../../../../src/renderer/wizard/matrix/column-choices';
import {
  isOffered,
  isOpen,
  matrixRows,
  type MatrixInput,
} from '../../../../src/renderer/wizard/matrix/matrix-model';

function orNothing<T>(values: readonly T[]): readonly (T | undefined)[] {
  return [undefined, ...values];
}

/** Every way in which some of the four columns may have been chosen: 8 × 6 × 5 × 4. */
const partials: readonly Partial<Combination>[] = orNothing(SECURITY).flatMap((security) =>
  orNothing(KEY_MANAGEMENT).flatMap((keyManagement) =>
    orNothing(ENCRYPTION).flatMap((encryption) =>
      orNothing(FAST_ROAMING).map((fastRoaming) => {
        const entries = Object.entries({ security, keyManagement, encryption, fastRoaming });
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
      }),
    ),
  ),
);

function input(overrides: Partial<MatrixInput>): MatrixInput {
  return {
    narrow: {},
    scheme: null,
    phoneModel: 'generic',
    apPlatforms: [],
    supportOf: (platform, choice) => supportOf(findTarget(platform), choice),
    ...overrides,
  };
}

describe('rows after some columns were chosen', () => {
  test('all 960 partial choices are covered', () => {
    expect(partials).toHaveLength(960);
  });

  test.each(PHONE_MODELS)('stand for a %s exactly where Table 5 and the phone allow them', (phoneModel) => {
    const wrong = partials.flatMap((narrow) =>
      matrixRows(input({ narrow, phoneModel }))
        .filter((matrixRow) => {
          const can = phoneSupports(phoneModel, { row: matrixRow.row, fastRoaming: 'none' });
          return isOpen(matrixRow) !== (rowMatches(matrixRow.row, narrow) && can);
        })
        .map(({ row }) => ({ narrow, row: row.row })),
    );
    expect(wrong).toEqual([]);
  });

  test('a fallen row names every column that stands against it and a row that stands', () => {
    const wrong = partials.flatMap((narrow) => {
      const exists = TABLE_5.some((one) => rowMatches(one, narrow));
      return matrixRows(input({ narrow })).filter(({ row, clashes, nearest }) => {
        const kept = Object.entries(narrow).filter(
          ([field]) => !clashes.some((clash) => clash.field === field),
        );
        if (!rowMatches(row, Object.fromEntries(kept))) return true;
        if (clashes.length === 0 || !exists) return nearest !== null;
        return nearest === null || !rowMatches(nearest.row, narrow);
      });
    });
    expect(wrong).toEqual([]);
  });

  test('roaming within a row is offered exactly where the combination is allowed', () => {
    for (const { row, roaming } of matrixRows(input({}))) {
      for (const cell of roaming) {
        const judged = judgeCombination({ ...row, fastRoaming: cell.value });
        expect(isOffered(cell)).toBe(judged.allowed);
        if (!isOffered(cell)) expect(cell.nearest?.fastRoaming).toBe(cell.value);
      }
    }
  });

  test('exactly the chosen row and method carry the mark', () => {
    const scheme = {
      security: 'eap-tls',
      keyManagement: 'wpa2',
      encryption: 'aes',
      fastRoaming: 'cckm',
    } as const;
    const rows = matrixRows(input({ scheme }));
    expect(rows.filter(({ chosen }) => chosen).map(({ row }) => row.row)).toEqual([10]);
    expect(rows.flatMap(({ roaming }) => roaming).filter(({ chosen }) => chosen)).toHaveLength(1);
  });
});

describe('rows of a phone', () => {
  test('an 8821 can do no TKIP row and the reason has a source', () => {
    const fallen = matrixRows(input({ phoneModel: '8821' })).filter((row) => !isOpen(row));
    expect(fallen.map(({ row }) => row.row)).toEqual([3, 6, 9, 12, 15]);
    for (const { phoneLimit, nearest } of fallen) {
      expect(phoneLimit?.source).not.toBe('');
      expect(nearest && findPhoneLimit('8821', nearest)).toBeNull();
    }
  });
});

describe('rows of access point platforms', () => {
  test.each(AP_PLATFORMS)('%s marks exactly the rows that its export refuses', (platform) => {
    for (const { row, platformLimits } of matrixRows(input({ apPlatforms: [platform] }))) {
      const support = supportOf(findTarget(platform), { row, fastRoaming: 'none' });
      expect(platformLimits.length === 0).toBe(support.can);
      for (const { nearest } of platformLimits) {
        expect(nearest && supportOf(findTarget(platform), nearest).can).toBe(true);
      }
    }
  });

  test('a platform does not take a row away: the phone could still use it', () => {
    const rows = matrixRows(input({ apPlatforms: [...AP_PLATFORMS] }));
    expect(rows.every(isOpen)).toBe(true);
  });
});

describe('values above the columns', () => {
  test('are free exactly where the core says so', () => {
    const wrong = partials.flatMap((narrow) => {
      const remaining = remainingChoices(narrow);
      return columnChoices(narrow, 'generic').filter(({ field, choices }) => {
        const free = choices.filter(({ exclusion, phoneLimit }) => exclusion === null && phoneLimit === null);
        const open = remaining[field].filter((choice) => choice.open);
        return free.map(({ value }) => value).join() !== open.map(({ value }) => value).join();
      });
    });
    expect(wrong).toEqual([]);
  });

  test('a value that can not be chosen offers a row that has it', () => {
    const wrong = partials.flatMap((narrow) =>
      columnChoices(narrow, 'generic').flatMap(({ field, choices }) =>
        choices.filter(({ value, exclusion, nearest }) => {
          const offered = nearest && { ...nearest.row, fastRoaming: nearest.fastRoaming };
          return exclusion !== null && offered?.[field] !== value;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a value that the phone lacks says so with its source', () => {
    const encryption = columnChoices({}, '8821').find(({ field }) => field === 'encryption');
    const tkip = encryption?.choices.find(({ value }) => value === 'tkip');
    expect(tkip?.phoneLimit?.source).toBe('TAC note 214215');
    expect(tkip?.nearest).toBeNull();
  });
});
