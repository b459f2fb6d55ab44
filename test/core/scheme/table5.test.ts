import { remainingChoices } from '#core/scheme/choices';
import { judgeCombination } from '#core/scheme/judge';
import { ALLOWED_CHOICES, nearestChoice } from '#core/scheme/nearest';
import { SCHEME_FIELDS, SCHEME_VALUES, type Combination, type SchemeField } from '#core/scheme/vocabulary';
import { describe, expect, test } from 'vitest';

// Table 5 written out by hand a second time, as text: security, key management, encryption, fast roaming.
const DOCUMENT = `
  none           none    none  -
  wep            static  wep   -
  psk            wpa     tkip  -
  psk            wpa2    aes   ft
  eap-fast       802.1x  wep   cckm
  eap-fast       wpa     tkip  cckm
  eap-fast       wpa2    aes   ft,cckm
  eap-tls        802.1x  wep   cckm
  eap-tls        wpa     tkip  cckm
  eap-tls        wpa2    aes   ft,cckm
  peap-mschapv2  802.1x  wep   cckm
  peap-mschapv2  wpa     tkip  cckm
  peap-mschapv2  wpa2    aes   ft,cckm
  peap-gtc       802.1x  wep   cckm
  peap-gtc       wpa     tkip  cckm
  peap-gtc       wpa2    aes   ft,cckm`;

const oracle = new Map<string, number>();
DOCUMENT.trim()
  .split('\n')
  .forEach((line, index) => {
    const [security, keyManagement, encryption, roaming = ''] = line.trim().split(/\s+/);
    for (const method of ['none', ...roaming.split(',').filter((one) => one !== '-')]) {
      oracle.set([security, keyManagement, encryption, method].join(' '), index + 1);
    }
  });

const keyOf = (one: Combination) => SCHEME_FIELDS.map((field) => one[field]).join(' ');

/** Every combination that agrees with some choices. */
function combinations(chosen: Partial<Combination> = {}): Combination[] {
  return SCHEME_FIELDS.reduce<Partial<Combination>[]>(
    (before, field) =>
      before.flatMap((one) =>
        (chosen[field] === undefined ? SCHEME_VALUES[field] : [chosen[field]]).map((value) => ({
          ...one,
          [field]: value,
        })),
      ),
    [{}],
  ) as Combination[];
}

/** Whether the oracle allows some way to complete the choices. */
const completes = (chosen: Partial<Combination>) =>
  combinations(chosen).some((one) => oracle.has(keyOf(one)));

const ALL = combinations();
const REFUSED = ALL.filter((one) => !oracle.has(keyOf(one)));

describe('judgeCombination', () => {
  test('agrees with the document about all 420 combinations: 33 are allowed', () => {
    expect(ALL).toHaveLength(420);
    expect(oracle.size).toBe(33);
    for (const one of ALL) {
      const judgement = judgeCombination(one);
      expect([keyOf(one), judgement.allowed ? judgement.row.row : null]).toEqual([
        keyOf(one),
        oracle.get(keyOf(one)) ?? null,
      ]);
    }
  });

  test('refuses for choices that really exclude, and no fewer would do', () => {
    for (const one of REFUSED) {
      const judgement = judgeCombination(one);
      if (judgement.allowed) throw new Error(keyOf(one));
      const { field, value, because, possible } = judgement.exclusion;
      expect(one[field]).toBe(value);
      for (const [other, chosen] of Object.entries(because)) expect(one[other as SchemeField]).toBe(chosen);
      expect(completes({ ...because, [field]: value })).toBe(false);
      for (const left of Object.keys(because)) {
        const fewer = Object.fromEntries(Object.entries(because).filter(([other]) => other !== left));
        expect(completes({ ...fewer, [field]: value })).toBe(true);
      }
      const choosable = SCHEME_VALUES[field].filter((candidate) =>
        completes({ ...because, [field]: candidate }),
      );
      expect(possible).toEqual(choosable);
      expect(possible.length).toBeGreaterThan(0);
    }
  });

  test('blames roaming alone where the three other columns are a row', () => {
    for (const one of REFUSED) {
      const judgement = judgeCombination(one);
      const isRow = oracle.has(keyOf({ ...one, fastRoaming: 'none' }));
      expect(!judgement.allowed && judgement.code).toBe(
        isRow ? 'scheme.roaming-not-offered' : 'scheme.not-in-table',
      );
    }
  });

  test('names a nearest choice that is allowed and keeps the security where it can', () => {
    for (const one of REFUSED) {
      const judgement = judgeCombination(one);
      if (judgement.allowed) throw new Error(keyOf(one));
      const { row, fastRoaming } = judgement.nearest;
      expect(oracle.get(keyOf({ ...row, fastRoaming }))).toBe(row.row);
      expect(row.security).toBe(one.security);
    }
  });
});

describe('nearestChoice', () => {
  test('is the choice itself where that is allowed', () => {
    for (const { row, fastRoaming } of ALLOWED_CHOICES) {
      expect(nearestChoice({ ...row, fastRoaming })).toEqual({ row, fastRoaming });
    }
  });

  test('is none where nothing is permitted', () => {
    expect(nearestChoice(ALL[0] as Combination, () => false)).toBeNull();
  });
});

describe('remainingChoices', () => {
  const partials = SCHEME_FIELDS.reduce<Partial<Combination>[]>(
    (before, field) =>
      before.flatMap((one) => [one, ...SCHEME_VALUES[field].map((value) => ({ ...one, [field]: value }))]),
    [{}],
  );

  test('agrees with brute force for every set of choices', () => {
    expect(partials).toHaveLength(8 * 6 * 5 * 4);
    for (const chosen of partials) {
      const choices = remainingChoices(chosen);
      for (const field of SCHEME_FIELDS) {
        const open = choices[field].filter((choice) => choice.open).map(({ value }) => value);
        const expected = SCHEME_VALUES[field].filter((value) => completes({ ...chosen, [field]: value }));
        expect([JSON.stringify(chosen), field, open]).toEqual([JSON.stringify(chosen), field, expected]);
      }
    }
  });
});
