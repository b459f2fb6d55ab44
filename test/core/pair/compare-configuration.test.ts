import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareWithConfiguration, prepareComparison } from '#core/pair/compare-configuration';
import { exportedText } from '../../fixtures/ap-export';
import { compared, complaints, imported, phoneSide } from '../../fixtures/pair';
import { profileInputForRow as input } from '../../fixtures/profiles';

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const psk = input(4);
const KEY = 'GREG12356789ZXYW';
const pmk = (passphrase: string, ssid: string) =>
  pbkdf2Sync(passphrase, ssid, 4096, 32, 'sha1').toString('hex');

describe('choosing the network of a configuration', () => {
  const aireos = exportedText('aireos', psk);

  test('takes the one with the SSID among others', () => {
    const other = exportedText('aireos', input(1, { ssid: 'GUEST' }), { options: { 'wlan-id': '3' } });
    const { network, verdict } = compared(psk, `${other}${aireos}`, 'aireos');
    expect(network?.number).toMatchObject({ value: 16 });
    expect(verdict).toBe('match');
  });

  test('says which SSIDs there are where none fits', () => {
    const result = imported(
      `${exportedText('aireos', input(1, { ssid: 'GUEST' }), { options: { 'wlan-id': '3' } })}${exportedText('aireos', input(1, { ssid: 'LAB' }), { options: { 'wlan-id': '4' } })}`,
      'aireos',
    );
    const { network, verdict, rows } = compareWithConfiguration(phoneSide(psk), result);
    expect(network).toBeNull();
    expect(verdict).toBe('mismatch');
    expect(rows).toMatchObject([
      { code: 'pair.network-missing', verdict: 'missing', params: { near: 'GUEST, LAB' } },
    ]);
  });

  test('takes a name that only looks like it, and says so', () => {
    const { rows, verdict } = compared(
      psk,
      exportedText('hostapd', input(4, { ssid: 'H0SP-VOICE' })),
      'hostapd',
    );
    expect(verdict).toBe('mismatch');
    expect(codes(rows)).toContain('pair.ssid-looks-alike');
  });

  test('takes the SSID that the user names, whose difference is told', () => {
    const text = exportedText('aireos', input(4, { ssid: 'OTHER' }));
    const { rows } = compareWithConfiguration(phoneSide(psk), imported(text, 'aireos'), { ssid: 'OTHER' });
    expect(codes(rows)).toContain('pair.ssid-different');
  });

  test('prefers the network on the air, and tells of twins', () => {
    const off = exportedText('aireos', input(4, { vlan: 30 }), { options: { 'wlan-id': '3' } }).replace(
      'config wlan enable 3',
      'config wlan disable 3',
    );
    const { network, verdict, rows } = compared(psk, `${off}${aireos}`, 'aireos');
    expect(network?.number).toMatchObject({ value: 16 });
    expect(rows.find(({ code }) => code === 'pair.ssid-repeated')).toMatchObject({ params: { times: 2 } });
    expect(verdict).toBe('match');
  });

  test('is not certain where twins on the air differ', () => {
    const twin = exportedText('aireos', input(7), { options: { 'wlan-id': '3' } });
    const { verdict, rows } = compared(psk, `${twin}${aireos}`, 'aireos');
    expect(codes(rows)).toContain('pair.ssid-repeated-differs');
    expect(verdict).toBe('unknown');
  });
});

describe('lines that were not understood', () => {
  test('make the verdict of their network uncertain', () => {
    const text = exportedText('ios-autonomous', psk).replace(
      '   guest-mode',
      '   authentication key-management quantum\n   guest-mode',
    );
    const { verdict, rows } = compared(psk, text, 'ios-autonomous');
    expect(codes(rows)).toContain('pair.lines-not-understood');
    expect(verdict).not.toBe('match');
  });
});

describe('a network that is not heard', () => {
  // prettier-ignore
  test.each([
    ['aireos', 'pair.disabled', (text: string) => text.replace('config wlan enable 16', 'config wlan disable 16')],
    ['ios-autonomous', 'pair.shut-down', (text: string) => text.replaceAll(' no shutdown', ' shutdown')],
    ['ios-autonomous', 'pair.not-attached', (text: string) => text.replaceAll(' ssid HOSP-VOICE', '').replace('dot11\n', 'dot11 ssid HOSP-VOICE\n')],
    ['c9800', 'pair.disabled', (text: string) => text.replace(' no shutdown', ' shutdown')],
    ['meraki', 'pair.disabled', (text: string) => text.replace('"enabled": true', '"enabled": false')],
  ] as const)('%s: %s', (id, code, off) => {
    const { verdict, rows } = compared(psk, off(exportedText(id, psk)), id);
    expect(codes(rows)).toContain(code);
    expect(verdict).toBe('mismatch');
  });
});

describe('a key of 64 digits and a passphrase', () => {
  const phone = phoneSide(psk);
  const compareHex = (hex: string) => {
    const result = imported(
      exportedText('aireos', input(4, { psk: { keyFormat: 'hex', key: hex } })),
      'aireos',
    );
    const requests = prepareComparison(phone, result);
    const pmks = new Map(
      requests.map((request) => [
        request.ssidHex,
        pmk(request.passphrase.reveal(), Buffer.from(request.ssidHex, 'hex').toString()),
      ]),
    );
    const comparison = compareWithConfiguration(phone, result, {
      pmkOf: ({ ssidHex }) => pmks.get(ssidHex) ?? null,
    });
    return { requests, comparison };
  };

  test('are equal where the digits are derived from the passphrase for the SSID', () => {
    const { requests, comparison } = compareHex(pmk(KEY, 'HOSP-VOICE').toUpperCase());
    expect(requests).toMatchObject([{ side: 'phone' }]);
    expect(complaints(comparison.rows)).toEqual([]);
    expect(comparison.verdict).toBe('match');
  });

  test('differ where they are derived for another SSID', () => {
    expect(compareHex(pmk(KEY, 'HOSP-VOICE2')).comparison.rows.map(({ code }) => code)).toContain(
      'pair.psk-different',
    );
  });

  test('need no derivation where both are passphrases', () => {
    expect(prepareComparison(phone, imported(exportedText('aireos', psk), 'aireos'))).toEqual([]);
  });

  test('the test derives as IEEE 802.11 annex J does', () => {
    expect(pmk('password', 'IEEE')).toBe('f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e');
  });
});
