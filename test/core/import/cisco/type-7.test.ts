import { storedKey } from '#core/import/cisco/stored-key';
import { decodeType7 } from '#core/import/cisco/type-7';
import { describe, expect, test } from 'vitest';

describe('Cisco type 7', () => {
  test.each([
    ['0822455D0A16', 'cisco'],
    ['070C285F4D06', 'cisco'],
    ['13061E010803', 'cisco'],
    ['06213D046B1F5B4A50414553553E121213', 'GREG12356789ZXYW'],
  ])('%s is %s', (digits, text) => {
    expect(decodeType7(digits)).toBe(text);
  });

  test.each(['', '08', '082', '99AABB', 'zz', '08G2'])('%j is none', (digits) => {
    expect(decodeType7(digits)).toBeNull();
  });

  test('a key longer than the constant is decoded to its end', () => {
    expect(decodeType7(`00${'00'.repeat(60)}`)).toHaveLength(60);
  });
});

describe('stored keys', () => {
  test.each([
    ['7', '0822455D0A16', { kind: 'readable', storage: 'type-7' }],
    ['7', '08FF', { kind: 'hidden', why: 'undecodable-type-7' }],
    ['0', 'clear text', { kind: 'readable', storage: 'clear' }],
    [null, '****', { kind: 'hidden', why: 'masked' }],
    ['0', '<radius-secret>', { kind: 'hidden', why: 'masked' }],
    ['8', 'anything', { kind: 'hidden', why: 'encrypted-type-8' }],
    ['6', 'anything', { kind: 'hidden', why: 'encrypted-type-6' }],
    ['5', '$1$x', { kind: 'hidden', why: 'hashed' }],
  ])('type %s of %s', (type, text, expected) => {
    expect(storedKey(type, text, 'ascii')).toMatchObject(expected);
  });
});
