import { callManagerForms, isCallManagerForm } from '#core/certificate/fingerprint/call-manager-form';
import {
  compareFingerprints,
  compareWithCertificate,
  readFingerprint,
  type Fingerprint,
} from '#core/certificate/fingerprint/fingerprint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const SHA1 = 'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709';
const SHA256 = 'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855';

function read(text: string): Fingerprint {
  const found = readFingerprint(text);
  if (!found.ok) throw new Error(`not read: ${JSON.stringify(found.error)}`);
  return found.value;
}

describe('reading a fingerprint', () => {
  test.each([
    ['plain', SHA1, 'sha1'],
    ['lower case', SHA256.toLowerCase(), 'sha256'],
    ['openssl', `sha256 Fingerprint=${SHA256.match(/../g)?.join(':') ?? ''}`, 'sha256'],
    ['keytool', `\t SHA1: ${SHA1.match(/../g)?.join(':') ?? ''}\n`, 'sha1'],
    ['Windows', SHA1.toLowerCase().match(/../g)?.join(' ') ?? '', 'sha1'],
    ['Windows, with the mark that its dialog copies along', `\u200e${SHA1}`, 'sha1'],
    ['wrapped over two lines', `${SHA256.slice(0, 32)}\r\n${SHA256.slice(32)}`, 'sha256'],
    ['typographic hyphens', SHA1.match(/.{8}/g)?.join('‑') ?? '', 'sha1'],
    ['MD5', SHA1.slice(0, 32), 'md5'],
  ])('%s', (_, text, algorithm) => {
    const found = readFingerprint(text);
    expect(found.ok ? found.value.algorithm : null).toBe(algorithm);
    if (found.ok) expect(SHA1 + SHA256).toContain(found.value.hex);
  });

  test.each([
    ['', { kind: 'empty' }],
    ['SHA1: ', { kind: 'empty' }],
    [SHA1.slice(1), { kind: 'length', digits: 39 }],
    ['DA3G', { kind: 'character', position: 4, codePoint: 'U+0047' }],
    ['sha1: DA!39', { kind: 'character', position: 9, codePoint: 'U+0021' }],
  ])('%j says what is wrong with it', (text, error) => {
    expect(readFingerprint(text)).toEqual({ ok: false, error });
  });
});

describe('comparing', () => {
  test.each([
    [SHA1, SHA1.toLowerCase(), 'equal'],
    [SHA1, SHA1.replace('DA', 'DB'), 'other-certificate'],
    [SHA1, SHA256, 'other-algorithm'],
  ])('%s and %s', (a, b, relation) => {
    expect(compareFingerprints(read(a), read(b))).toBe(relation);
  });

  test.each([
    [SHA1, 'equal'],
    [SHA256, 'equal'],
    [SHA256.replace('E3', 'E4'), 'other-certificate'],
    [SHA1.slice(0, 32), 'other-algorithm'],
  ])('%s with a certificate', (text, relation) => {
    expect(compareWithCertificate(read(text), { sha1: SHA1, sha256: SHA256 })).toBe(relation);
  });
});

describe('what the field of the call manager takes', () => {
  test('is up to 95 characters: none or one separator in groups of one length', () => {
    const sha1 = callManagerForms('sha1', SHA1);
    const sha256 = callManagerForms('sha256', SHA256);
    expect({ sha1: sha1.length, sha256: sha256.length }).toEqual({ sha1: 13, sha256: 21 });
    expect(sha256[1]).toHaveLength(95);
    expect([sha1[0], sha256[0]]).toEqual([SHA1, SHA256]);
  });

  test.each([
    [SHA256.match(/../g)?.join(':') ?? '', true],
    [SHA256.match(/.{16}/g)?.join('.') ?? '', true],
    [SHA1.match(/.{16}/g)?.join('.') ?? '', false],
    [`${SHA1.slice(0, 2)}:${SHA1.slice(2)}`, false],
    [`${SHA1.slice(0, 4)}:${SHA1.slice(4, 8)}-${SHA1.slice(8)}`, false],
    [SHA1.toLowerCase(), true],
    [`SHA1:${SHA1}`, false],
    [SHA1.slice(0, 32), false],
  ])('%s: %j', (text, taken) => {
    expect(isCallManagerForm(text)).toBe(taken);
  });

  test('every form is read back as the same fingerprint', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCDEF')),
      minLength: 64,
      maxLength: 64,
    });
    fc.assert(
      fc.property(digits, (hex) => {
        for (const form of callManagerForms('sha256', hex)) {
          expect(read(form)).toEqual({ algorithm: 'sha256', hex });
          expect(isCallManagerForm(form)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
