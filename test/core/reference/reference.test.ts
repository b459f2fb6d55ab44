import { findAlarm, TRUST_LIST_ALARMS } from '#core/reference/alarms';
import { bargeResult, conferenceResult, CONFERENCE_ROWS, indicationTone } from '#core/reference/conference';
import { entriesOf, REFERENCE_ENTRIES, REFERENCE_SECTIONS } from '#core/reference/entries';
import { searchReference } from '#core/reference/search';
import { describe, expect, test } from 'vitest';

describe('entries', () => {
  test('have ids of their own, stand section by section, and cover the tables', () => {
    expect(new Set(REFERENCE_ENTRIES.map(({ id }) => id)).size).toBe(REFERENCE_ENTRIES.length);
    expect(REFERENCE_SECTIONS.flatMap(entriesOf)).toEqual(REFERENCE_ENTRIES);
    const rowsOf = (table: string) => REFERENCE_ENTRIES.filter(({ source }) => source === table).length;
    expect({
      1: rowsOf('Table 1'),
      2: rowsOf('Table 2'),
      3: rowsOf('Table 3'),
      6: rowsOf('Table 6'),
    }).toEqual({
      1: 20,
      2: 9,
      3: 4,
      6: 2,
    });
  });
});

describe('trust-list alarms', () => {
  test('stand at their code, each with the entry that explains it', () => {
    expect(TRUST_LIST_ALARMS.map(({ code, entry }) => `alarm-${code}` === entry)).not.toContain(false);
    const named = new Map(entriesOf('alarms').map(({ id, names }) => [id, names[0]]));
    for (const { entry, name } of TRUST_LIST_ALARMS) expect(named.get(entry)).toBe(name);
  });

  test.each([
    ['7', 'TL_FAILED'],
    [' 07 ', 'TL_FAILED'],
    ['tl_failed_old_itl', 'TL_FAILED_OLD_ITL'],
    ['TL-FAILED no TL', 'TL_FAILED_NO_TL'],
    ['0', null],
    ['10', null],
    ['TL', null],
    ['', null],
  ])('%j is %j', (question, name) => {
    expect(findAlarm(question)?.name ?? null).toBe(name);
  });
});

describe('conferences (Table 4)', () => {
  test.each([
    [{ feature: 'conference', initiator: 'non-secure', participants: 'all-secure' }, 1, 'non-secure-bridge'],
    [
      { feature: 'conference', initiator: 'secure', participants: 'some-non-secure' },
      2,
      'secure-bridge-lowered',
    ],
    [{ feature: 'conference', initiator: 'secure', participants: 'all-secure' }, 3, 'secure-conference'],
    [{ feature: 'meet-me', initiator: 'non-secure', minimum: 'encrypted' }, 4, 'initiator-rejected'],
    [{ feature: 'meet-me', initiator: 'secure', minimum: 'non-secure' }, 5, 'meet-me-accepts-all'],
    [{ feature: 'meet-me', initiator: 'secure', minimum: 'encrypted' }, null, 'not-stated'],
  ] as const)('%j ends as row %j says', (question, row, result) => {
    expect(conferenceResult(question)).toEqual({ row, result });
  });

  test('each of the eight questions has exactly one row', () => {
    const questions = CONFERENCE_ROWS.map(({ question }) => JSON.stringify(question));
    expect(new Set(questions).size).toBe(8);
    expect(CONFERENCE_ROWS.flatMap(({ row }) => row ?? []).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('barge and tones', () => {
  test.each([
    [false, true, 'rejected'],
    [true, false, 'call-becomes-non-secure'],
    [true, true, 'call-stays-encrypted'],
    [false, false, 'not-stated'],
  ] as const)('phone encrypted %j, call encrypted %j: %s', (phoneEncrypted, callEncrypted, result) => {
    expect(bargeResult({ phoneEncrypted, callEncrypted })).toBe(result);
  });

  test.each([
    [true, true, true, 'three-long'],
    [true, true, false, 'six-short'],
    [true, false, true, 'none'],
    [false, true, true, 'none'],
  ] as const)(
    'protected %j, switched on %j, secure %j: %s',
    (protectedPhone, toneOn, secureEndToEnd, tone) => {
      expect(indicationTone({ protectedPhone, toneOn, secureEndToEnd })).toBe(tone);
    },
  );
});

describe('search', () => {
  const items = [
    { title: 'Lifetime of a PAC', text: 'Set it to 90 days', names: ['EAP-FAST'] },
    { title: 'EAP-FAST', text: 'A tunnel by means of a PAC', names: ['PAC'] },
    { title: '고속 로밍', text: 'FT와 CCKM', names: ['802.11r'] },
  ];
  const found = (words: string) => searchReference(items, words).map(({ title }) => title);

  test.each([
    ['', ['Lifetime of a PAC', 'EAP-FAST', '고속 로밍']],
    ['pac', ['EAP-FAST', 'Lifetime of a PAC']],
    ['eapfast 90', ['Lifetime of a PAC']],
    ['eap_fast', ['Lifetime of a PAC', 'EAP-FAST']],
    ['８０２.11R', ['고속 로밍']],
    ['고속 로밍'.normalize('NFD'), ['고속 로밍']],
    ['pac cckm', []],
    ['--', []],
  ])('%j', (words, titles) => {
    expect(found(words)).toEqual(titles);
  });
});
