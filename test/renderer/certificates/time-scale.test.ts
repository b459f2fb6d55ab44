import { describe, expect, test } from 'vitest';
import { mergeLines, type TimeLine } from '../../../src/renderer/pages/certificates/line/merge-lines';
import {
  hoursDomain,
  hourTicks,
  overviewDomain,
  place,
  yearTicks,
} from '../../../src/renderer/pages/certificates/line/time-scale';

const now = Date.parse('2026-11-27T00:00:00Z');
const year = (instant: number) => new Date(instant).getUTCFullYear();
const window = (from: string, to: string) => ({ from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` });

describe('the overview', () => {
  test('holds every window and the clock, with a margin', () => {
    const { from, to } = overviewDomain([window('2025-01-01', '2026-01-01')], now);
    expect(from).toBeLessThan(Date.parse('2025-01-01T00:00:00Z'));
    expect(to).toBeGreaterThan(now);
  });

  test('leaves decades of a root away, so that a year can be seen', () => {
    const domain = overviewDomain([window('1999-01-01', '2099-01-01')], now);
    expect([year(domain.from), year(domain.to)]).toEqual([2020, 2039]);
    expect(place(domain, 600, Date.parse('2099-01-01T00:00:00Z'))).toBe(600);
    expect(place(domain, 600, Date.parse('1999-01-01T00:00:00Z'))).toBe(0);
  });

  test('has few years to read', () => {
    expect(yearTicks(overviewDomain([window('2024-06-01', '2029-06-01')], now)).map(year)).toEqual([
      2025, 2026, 2027, 2028, 2029,
    ]);
    expect(yearTicks(overviewDomain([window('1999-01-01', '2099-01-01')], now)).map(year)).toEqual([
      2025, 2030, 2035,
    ]);
  });
});

test('the hours reach from before the phone’s digits to behind its clock', () => {
  const digits = now - 5 * 3_600_000;
  const domain = hoursDomain(now, digits);
  const hours = hourTicks(domain).map((at) => new Date(at).getUTCHours());
  expect(hours).toEqual([12, 18, 0, 6]);
  expect(place(domain, 100, digits)).toBeLessThan(place(domain, 100, now));
});

test('both directions share a line: what stands in both once, in order, the first end of all', () => {
  const sub = { kind: 'authority', name: 'sub', ...window('2026-01-01', '2030-01-01'), holds: true } as const;
  const end = (at: string, name: string) => ({ at, event: 'certificate-ends', name }) as const;
  const line = (name: string, at: string): TimeLine => ({
    windows: [{ ...sub, kind: 'certificate', name, to: at }, sub],
    events: [end(at, name), end(sub.to, 'sub')],
    firstEnd: end(at, name),
  });
  const merged = mergeLines([line('radius', '2028-01-01T00:00:00Z'), line('phone', '2027-01-01T00:00:00Z')]);
  expect(merged.windows.map(({ name }) => name)).toEqual(['radius', 'sub', 'phone']);
  expect(merged.events.map(({ name }) => name)).toEqual(['phone', 'radius', 'sub']);
  expect(merged.firstEnd?.name).toBe('phone');
});
