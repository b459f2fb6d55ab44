import { PHONE_MODELS, PHONES } from '#core/phone/models';
import { findPhoneLimit, phoneSupports } from '#core/phone/phone-limits';
import { ALLOWED_CHOICES } from '#core/scheme/nearest';
import { describe, expect, test } from 'vitest';

const rowsOf = (model: (typeof PHONE_MODELS)[number]) => [
  ...new Set(ALLOWED_CHOICES.filter((choice) => phoneSupports(model, choice)).map(({ row }) => row.row)),
];
const all = Array.from({ length: 16 }, (_, index) => index + 1);

describe('phone models narrow Table 5', () => {
  test.each([
    ['generic', all],
    ['8861', all],
    ['8865', all],
    // TKIP (rows 3, 6, 9, 12, 15) is not supported for unicast.
    ['8821', all.filter((row) => ![3, 6, 9, 12, 15].includes(row))],
    // PEAP-GTC is not offered.
    ['8832', all.filter((row) => row < 14)],
  ] as const)('%s', (model, rows) => {
    expect(rowsOf(model)).toEqual(rows);
  });

  test('names what the model lacks with the source of that cell', () => {
    for (const model of PHONE_MODELS) {
      for (const choice of ALLOWED_CHOICES) {
        const limit = findPhoneLimit(model, choice);
        if (limit !== null) expect(limit.source).toBe(PHONES[model][limit.capability].source);
      }
    }
    const gtc = ALLOWED_CHOICES.find(({ row }) => row.security === 'peap-gtc');
    expect(gtc && findPhoneLimit('8832', gtc)).toMatchObject({ capability: 'eapMethods', value: 'peap-gtc' });
  });

  test('every cell has a source', () => {
    for (const { model, ...cells } of Object.values(PHONES)) {
      for (const cell of Object.values(cells))
        expect([model, cell.source]).toEqual([model, expect.stringMatching(/\S/)]);
    }
  });
});
