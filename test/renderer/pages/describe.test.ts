import { beforeEach, describe, expect, test } from 'vitest';
import type { ProfileSummary } from '#contract/shapes';
import { setLanguage } from '../../../src/renderer/i18n/index.svelte';
import {
  describeChecks,
  describeScheme,
  describeServerCa,
} from '../../../src/renderer/pages/library/describe';
import { memberName, valueName } from '../../../src/renderer/pages/library/member-name';
import { profileInputForRow } from '../../fixtures/profiles';
import { MemoryLibrary } from '../fake/memory-library';
import { summaryOf } from '../fake/summary';

const NOW = Date.UTC(2026, 5, 1);

function summary(row: number, change: Partial<ProfileSummary> = {}): ProfileSummary {
  const entry = new MemoryLibrary([profileInputForRow(row)]).live[0];
  if (entry === undefined) throw new Error('no entry');
  return { ...summaryOf(entry), ...change };
}

beforeEach(() => setLanguage('en'));

describe('describeScheme', () => {
  test.each([
    [1, 'none', 'Open'],
    [2, 'none', 'WEP · Static'],
    [4, 'ft', 'PSK · WPA2 · AES · FT'],
    [10, 'cckm', 'EAP-TLS · WPA2 · AES · CCKM'],
  ] as const)('row %i with roaming %s is "%s"', (row, fastRoaming, words) => {
    expect(describeScheme(summary(row, { fastRoaming }))).toBe(words);
  });
});

describe('describeChecks', () => {
  test.each([
    [0, 0, 'pass', 'Checks passed'],
    [0, 2, 'warn', '2 warnings'],
    [1, 0, 'fail', '1 error'],
    [2, 1, 'fail', '2 errors, 1 warning'],
  ] as const)('%i errors and %i warnings are %s: "%s"', (errors, warnings, tone, label) => {
    expect(describeChecks(summary(4, { errors, warnings }))).toEqual({ tone, label });
  });
});

describe('describeServerCa', () => {
  test.each([
    [10, '2027-06-01T00:00:00.000Z', { tone: 'pass', label: 'Server CA: 365 days left' }],
    [10, '2026-06-30T00:00:00.000Z', { tone: 'warn', label: 'Server CA: 29 days left' }],
    [10, '2026-06-02T00:00:00.000Z', { tone: 'warn', label: 'Server CA: 1 day left' }],
    [10, '2026-05-31T00:00:00.000Z', { tone: 'fail', label: 'Server CA has expired' }],
    [10, null, { tone: 'neutral', label: 'No server CA' }],
    [4, null, null],
  ] as const)('row %i with a CA until %s is %j', (row, serverCaNotAfter, verdict) => {
    expect(describeServerCa(summary(row, { serverCaNotAfter }), NOW)).toEqual(verdict);
  });
});

describe('memberName', () => {
  test.each([
    ['/ssid', 'SSID'],
    ['/psk/key', 'Pre-shared key › Key'],
    ['/radius/0/host', 'RADIUS servers › 1 › Address'],
  ])('%s is "%s"', (path, name) => {
    expect(memberName(path)).toBe(name);
  });

  test('a value that is a code is shown in its words, any other as it is', () => {
    expect(valueName('/fastRoaming', 'cckm')).toBe('CCKM');
    expect(valueName('/band', '5')).toBe('5 GHz');
    expect(valueName('/ssid', 'cckm')).toBe('cckm');
  });
});
