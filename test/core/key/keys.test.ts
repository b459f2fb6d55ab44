import { checkCredential } from '#core/key/credentials';
import { checkPskKey } from '#core/key/psk';
import { checkWepKey } from '#core/key/wep';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const printable = (length: number) =>
  fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    minLength: length,
    maxLength: length,
  });

describe('checkWepKey', () => {
  test.each([0, 1, 4, 5, 6, 9, 10, 11, 12, 13, 14, 25, 26, 27, 64])(
    'takes hex by its length of %i',
    (length) => {
      expect(codes(checkWepKey('a'.repeat(length), 'hex'))).toEqual(
        [10, 26].includes(length) ? [] : ['key.wep-length'],
      );
      expect(codes(checkWepKey('z'.repeat(length), 'ascii'))).toEqual(
        [5, 13].includes(length) ? [] : ['key.wep-length'],
      );
    },
  );

  test('points at the first wrong character by its code point, never by itself', () => {
    expect(checkWepKey('ABCDG1234H', 'hex', 40, '/wep/key')).toEqual([
      expect.objectContaining({
        code: 'key.wep-character',
        path: '/wep/key',
        params: { position: 5, codePoint: 'U+0047', format: 'hex' },
      }),
    ]);
    expect(checkWepKey('ab\u{1F600}de', 'ascii')).toMatchObject([
      { params: { position: 3, codePoint: 'U+1F600' } },
    ]);
  });

  test('counts characters, not UTF-16 units', () => {
    expect(codes(checkWepKey('\u{1F600}'.repeat(5), 'ascii'))).toEqual(['key.wep-character']);
  });

  test('holds the size against the length', () => {
    expect(codes(checkWepKey('ABCD123456', 'hex', 128))).toEqual(['key.wep-size-mismatch']);
    expect(codes(checkWepKey('GREGSSECRET13', 'ascii', 40))).toEqual(['key.wep-size-mismatch']);
  });

  test('takes any five or thirteen printable characters', () => {
    fc.assert(
      fc.property(fc.oneof(printable(5), printable(13)), (key) => checkWepKey(key, 'ascii').length === 0),
    );
  });
});

describe('checkPskKey', () => {
  test.each([7, 8, 63, 64])('takes a passphrase by its length of %i', (length) => {
    const valid = length >= 8 && length <= 63;
    expect(codes(checkPskKey('k'.repeat(length), 'ascii'))).toEqual(valid ? [] : ['key.psk-ascii-length']);
  });

  test.each([63, 64, 65])('takes hex by its length of %i', (length) => {
    expect(codes(checkPskKey('f'.repeat(length), 'hex'))).toEqual(
      length === 64 ? [] : ['key.psk-hex-length'],
    );
  });

  test('never takes one format for the other, but says what it looks like', () => {
    const example = 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C';
    expect(checkPskKey(example, 'hex')).toMatchObject([
      { code: 'key.psk-hex-length', params: { length: 60, hint: 'valid-as-ascii' } },
    ]);
    expect(checkPskKey(example, 'ascii')).toEqual([]);
    expect(checkPskKey('a'.repeat(64), 'ascii')).toMatchObject([
      { code: 'key.psk-ascii-length', params: { length: 64, hint: 'looks-like-hex' } },
    ]);
    expect(checkPskKey('a'.repeat(65), 'hex')).toMatchObject([{ params: { hint: 'none' } }]);
  });

  test.each([31, 127, 128, 0xac00])('refuses character %i', (code) => {
    expect(codes(checkPskKey(`password${String.fromCharCode(code)}`, 'ascii'))).toContain(
      'key.psk-ascii-character',
    );
  });

  test('takes every printable character, with a warning for a space at an edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 63 }).chain(printable), (key) =>
        checkPskKey(key, 'ascii').every(({ code }) => code === 'key.edge-space'),
      ),
    );
    expect(checkPskKey(' password', 'ascii')).toMatchObject([
      { severity: 'warning', params: { edge: 'start' } },
    ]);
  });
});

describe('checkCredential', () => {
  test('counts 64 characters of any script', () => {
    expect(checkCredential('가'.repeat(64), 'username', '')).toEqual([]);
    expect(codes(checkCredential('가'.repeat(65), 'username', ''))).toEqual(['credentials.username-length']);
    expect(codes(checkCredential('x'.repeat(65), 'password', ''))).toEqual(['credentials.password-length']);
    expect(codes(checkCredential('a\u0007', 'password', ''))).toEqual(['credentials.control-character']);
    expect(checkCredential('HOSP\\phone01', 'username', '')).toEqual([]);
  });
});
