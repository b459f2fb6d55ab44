import { createRuleHandlers } from '#services/rule-service';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';

const rules = createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes });

async function checkValue(ssid: string, format: 'hex' | 'ascii', key: string) {
  const reply = await rules['key.checkValue']({ ssid, format, key });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

describe('key.derive', () => {
  // IEEE 802.11-2020, J.4.2.
  test.each([
    ['IEEE', 'password', 'f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e'],
    ['ThisIsASSID', 'ThisIsAPassword', '0dc0d6eb90555ed6419756b9a15ec3e3209b63df707dd508d14581f8982721af'],
    ['Z'.repeat(32), 'a'.repeat(32), 'becb93866bb8c3832cb777c2f559807c8c59afcb6eae734885001300a981cc62'],
  ])('gives the key of the standard for the SSID %s', async (ssid, passphrase, pmk) => {
    expect(await rules['key.derive']({ ssid, passphrase })).toEqual({ ok: true, value: { pmk } });
  });

  test('salts with the octets of UTF-8 and takes every printable character', async () => {
    const passphrase = Array.from({ length: 63 }, (_, index) => String.fromCharCode(32 + index)).join('');
    const pmk = pbkdf2Sync(passphrase, Buffer.from('무선', 'utf8'), 4096, 32, 'sha1').toString('hex');
    expect(await rules['key.derive']({ ssid: '무선', passphrase })).toEqual({ ok: true, value: { pmk } });
    const ssidHex = Buffer.from('무선', 'utf8').toString('hex').toUpperCase();
    expect(await rules['key.derive']({ ssidHex, passphrase })).toEqual({ ok: true, value: { pmk } });
  });

  test('does not hold up the calling thread', async () => {
    let turns = 0;
    let done = false;
    const work = Promise.all(
      Array.from({ length: 20 }, () => rules['key.derive']({ ssid: 'IEEE', passphrase: 'password' })),
    ).then(() => (done = true));
    const count = () => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await work;
    expect(turns).toBeGreaterThan(20);
  });
});

describe('key.checkValue', () => {
  const pmk = 'f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e';

  test('is the same for a passphrase and for the key that comes of it, and is not part of the key', async () => {
    const fromPassphrase = await checkValue('IEEE', 'ascii', 'password');
    expect(await checkValue('IEEE', 'hex', pmk)).toEqual(fromPassphrase);
    expect(await checkValue('IEEE', 'hex', pmk.toUpperCase())).toEqual(fromPassphrase);
    expect(fromPassphrase).toEqual({
      checkValue: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/) as string,
    });
  });

  test('is the first 40 bits of the keyed hash', async () => {
    const label = 'WLAN Profile Wizard check value 1';
    const hash = createHmac('sha256', Buffer.from(pmk, 'hex')).update(label).digest();
    const bits = [...hash.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const digits = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
    const expected = digits.map((digit) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[digit]).join('');
    expect(await checkValue('IEEE', 'ascii', 'password')).toEqual({ checkValue: expected });
  });

  test('differs for another passphrase and for another SSID', async () => {
    const values = await Promise.all([
      checkValue('IEEE', 'ascii', 'password'),
      checkValue('IEEE', 'ascii', 'Password'),
      checkValue('IEEE2', 'ascii', 'password'),
    ]);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(3);
  });

  test('is not given for a key that is wrong', async () => {
    expect(await checkValue('IEEE', 'ascii', 'short')).toMatchObject({
      findings: [{ code: 'key.psk-ascii-length', path: '/key' }],
    });
    expect(await checkValue('', 'hex', pmk)).toMatchObject({
      findings: [{ code: 'ssid.empty', path: '/ssid' }],
    });
  });
});

describe('library.check', () => {
  test('hands on why a text is no library', async () => {
    expect(await rules['library.check']({ text: '{' })).toEqual({
      ok: false,
      error: { code: 'file.not-json', params: { line: 1, column: 2 } },
    });
  });
});
