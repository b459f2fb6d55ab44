import { parseSsid2 } from '#core/import/hostapd/ssid2';
import { describe, expect, test } from 'vitest';

describe("hostapd's ssid2", () => {
  test.each([
    ['"with "quotes" inside"', 'with "quotes" inside'],
    ['486f7370', 'Hosp'],
    ['P"caf\\xc3\\xa9"', 'café'],
    ['P"tab\\there \\\\ \\""', 'tab\there \\ "'],
    ['P"\\101\\x42"', 'AB'],
  ])('%s', (value, text) => {
    expect(parseSsid2(value)?.text).toBe(text);
  });

  test.each(['', 'xyz', '486', 'P"\\q"', 'plain'])('%j is none', (value) => {
    expect(parseSsid2(value)).toBeNull();
  });

  test('octets that are no UTF-8 are kept', () => {
    expect(parseSsid2('ff00')).toEqual({ hex: 'ff00', text: null });
  });
});
