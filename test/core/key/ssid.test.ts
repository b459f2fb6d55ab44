import { checkSsid } from '#core/key/ssid';
import { checkSsidBytes, parseSsidHex } from '#core/key/ssid-hex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('checkSsid', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', ['ssid.empty']],
    ['32 bytes of ASCII', 'a'.repeat(32), []],
    ['33 bytes of ASCII', 'a'.repeat(33), ['ssid.too-long']],
    ['30 bytes in ten Hangul syllables', '가'.repeat(10), []],
    ['33 bytes in eleven Hangul syllables', '가'.repeat(11), ['ssid.too-long']],
    ['32 bytes in eight emoji', '😀'.repeat(8), []],
    ['a NUL', 'a\0', ['ssid.control-character']],
    ['a C1 control character', 'a\u0085b', ['ssid.control-character']],
    ['a line end', 'a\nb', ['ssid.control-character']],
    ['a lone surrogate', '\uDC00', ['ssid.not-unicode']],
    ['a space at its end', 'voice ', ['ssid.edge-space']],
    ['a space within', 'my voice', []],
    ['a zero-width space', 'a\u200Bb', ['ssid.invisible-character']],
  ])('judges %s', (_what, ssid, expected) => {
    expect(codes(checkSsid(ssid))).toEqual(expected);
  });

  test('does not normalise: decomposed Hangul counts as it is', () => {
    expect(checkSsid('각'.normalize('NFD').repeat(4))).toMatchObject([
      { params: { bytes: 36, characters: 12 } },
    ]);
    expect(checkSsid('각'.repeat(4))).toEqual([]);
  });

  test('agrees with the encoder about the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (ssid) => {
        const bytes = Buffer.byteLength(ssid, 'utf8');
        return codes(checkSsid(ssid)).includes('ssid.too-long') === bytes > 32;
      }),
    );
  });
});

describe('an SSID given as octets', () => {
  test('comes back byte for byte, in either case', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, upper) => {
        const digits = Buffer.from(bytes).toString('hex');
        const parsed = parseSsidHex(upper ? digits.toUpperCase() : digits);
        return parsed.ok && Buffer.from(parsed.value).equals(bytes);
      }),
    );
  });

  test.each([
    ['0', 'ssid.hex-odd'],
    ['0g', 'ssid.hex-character'],
    ['0x41', 'ssid.hex-character'],
    ['4 1', 'ssid.hex-character'],
  ])('is refused as %s', (digits, code) => {
    const parsed = parseSsidHex(digits);
    expect(parsed.ok ? [] : codes(parsed.error)).toEqual([code]);
  });

  test('must be UTF-8 to be the SSID of a profile', () => {
    expect(codes(checkSsidBytes(Uint8Array.of(0xff)))).toEqual(['ssid.not-unicode']);
    expect(codes(checkSsidBytes(new Uint8Array(33).fill(0xff)))).toEqual([
      'ssid.not-unicode',
      'ssid.too-long',
    ]);
    expect(checkSsidBytes(Uint8Array.of(0xea, 0xb0, 0x80))).toEqual([]);
  });
});
