import { describe, expect, test } from 'vitest';
import { nodeCipher } from '#platform/node/crypto/node-cipher';
import { SCRYPT_COST } from '#services/seal/keyring';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('nodeCipher.stretch', { timeout: 30_000 }, () => {
  // RFC 7914, section 12, third test vector; its first 32 of 64 bytes do not depend on the length asked for.
  test('is scrypt', async () => {
    const key = await nodeCipher.stretch('pleaseletmein', bytes('SodiumChloride'), { N: 16384, r: 8, p: 1 });
    const expected = '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2';
    expect(Buffer.from(key).toString('hex')).toBe(expected);
  });

  test('runs at the cost that is used', async () => {
    expect(await nodeCipher.stretch('passphrase', bytes('salt'), SCRYPT_COST)).toHaveLength(32);
  });
});

describe('nodeCipher.encrypt', () => {
  const key = nodeCipher.random(32);

  test('uses another nonce of 96 bits each time', () => {
    const nonces = Array.from({ length: 1000 }, () => nodeCipher.encrypt(key, '', bytes('x')).nonce);
    expect(new Set(nonces.map((nonce) => Buffer.from(nonce).toString('hex'))).size).toBe(1000);
    expect(nonces.every((nonce) => nonce.length === 12)).toBe(true);
  });

  test('a shortened tag does not open', () => {
    const { nonce, box } = nodeCipher.encrypt(key, 'a', bytes('text'));
    for (const length of [0, 4, 15, box.length - 1]) {
      expect(nodeCipher.decrypt(key, 'a', { nonce, box: box.subarray(0, length) })).toBeNull();
    }
    expect(nodeCipher.decrypt(key, 'a', { nonce: nonce.subarray(0, 8), box })).toBeNull();
    expect(nodeCipher.decrypt(key, 'a', { nonce, box })).toEqual(Buffer.from('text'));
  });
});
