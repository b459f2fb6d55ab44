import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DIALECTS } from '#core/import/dialects';
import { largeConfiguration } from '../../../bench/large-configurations';
import { compared, fixed } from '../../../fixtures/pair';
import { profileInputForRow } from '../../../fixtures/profiles';
import { AP_DIALECTS, wrongAccessPoint, type ApDialect } from '../../../fixtures/wrong-access-points';

/** A network of every large configuration, with another key and without 802.11r. */
const wanted = profileInputForRow(4, { name: 'Ward', ssid: 'Ward-7', vlan: undefined, fastRoaming: 'ft' });

afterEach(() => vi.restoreAllMocks());

function linesFor(dialect: ApDialect, text: string): readonly string[] {
  const fix = fixed(wanted, text, dialect);
  if (!fix.ok) throw new Error(JSON.stringify(fix.error));
  return fix.value.lines;
}

describe.each(AP_DIALECTS)('a large configuration of %s', (dialect) => {
  const large = largeConfiguration(dialect, 150_000);

  test('gets the lines that a small one with the same network gets', () => {
    expect(linesFor(dialect, large)).toEqual(linesFor(dialect, largeConfiguration(dialect, 8_000)));
  });

  test('is read whole twice: for the comparison, and for the proof', () => {
    const reader = DIALECTS.find(({ id }) => id === dialect);
    if (reader === undefined) throw new Error(dialect);
    const read = vi.spyOn(reader, 'read');
    linesFor(dialect, large);
    const whole = read.mock.calls.filter(([source]) => source.whole.length > large.length / 4);
    expect(whole).toHaveLength(2);
  });
});

/** What stands in a configuration besides its networks, enough of it to be left out of an excerpt. */
const BESIDES: Readonly<Partial<Record<ApDialect, (index: number) => string>>> = {
  'ios-autonomous': (index) =>
    `interface Vlan${index + 500}\n description floor ${index}\n no ip route-cache\n!\n`,
  aireos: (index) => `config ap location "Floor ${index}" ap-${index}\n`,
  c9800: (index) => `interface Vlan${index + 500}\n description floor ${index}\n no ip route-cache\n!\n`,
};

describe.each(Object.entries(BESIDES))('%s', (name, besides) => {
  const dialect = name as ApDialect;
  const much = Array.from({ length: 500 }, (_, index) => besides(index)).join('');

  test('what stands besides the networks changes no line of a fix', () => {
    fc.assert(
      fc.property(wrongAccessPoint(dialect), (pair) => {
        if (pair === null || compared(pair.wanted, pair.text, dialect).verdict !== 'mismatch') return;
        const [small, large] = [pair.text, `${pair.text.replace(/^end\n/m, '')}${much}`].map((text) =>
          fixed(pair.wanted, text, dialect),
        );
        expect(large?.ok === true && large.value.lines).toEqual(small?.ok === true && small.value.lines);
      }),
      { numRuns: 15 },
    );
  });
});
