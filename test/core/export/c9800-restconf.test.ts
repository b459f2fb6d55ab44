import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportedText, type ExportSettings } from '../../fixtures/ap-export';
import { refusalFor } from '../../fixtures/exports-of';
import { PRINTABLE_ASCII, profileInputForRow, RADIUS_SERVER } from '../../fixtures/profiles';

type Members = Record<string, unknown>;
const WLANS = 'Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data';

interface Request {
  readonly 'ietf-restconf:data': {
    readonly 'Cisco-IOS-XE-native:native'?: {
      readonly radius?: { readonly 'Cisco-IOS-XE-aaa:server': Members[] };
    };
    readonly [WLANS]: { readonly 'wlan-cfg-entries': { readonly 'wlan-cfg-entry': Members[] } };
  };
}

function requestOf(input: ProfileInput, settings: ExportSettings = {}): Request['ietf-restconf:data'] {
  const request = JSON.parse(exportedText('c9800-restconf', input, settings)) as Request;
  return request['ietf-restconf:data'];
}

function wlanOf(input: ProfileInput, settings: ExportSettings = {}): Members {
  return requestOf(input, settings)[WLANS]['wlan-cfg-entries']['wlan-cfg-entry'][0] ?? {};
}

const character = fc.constantFrom(...PRINTABLE_ASCII, 'é', '음', '\u{1F9E8}', '\u202E');
const ssids = fc
  .array(character, { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))
  .filter((ssid) => Buffer.byteLength(ssid) <= 32);
const keys = fc
  .array(fc.constantFrom(...PRINTABLE_ASCII), { minLength: 8, maxLength: 63 })
  .map((all) => all.join(''));

describe('RESTCONF requests for the 9800', () => {
  test('every SSID and passphrase comes back from JSON as it was', () => {
    fc.assert(
      fc.property(ssids, keys, (ssid, key) => {
        const wlan = wlanOf(profileInputForRow(4, { ssid, psk: { keyFormat: 'ascii', key } }));
        expect(wlan['apf-vap-id-data']).toMatchObject({ ssid });
        expect(wlan['psk']).toBe(key);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['auto', undefined],
    ['2.4', { 'wlan-radio-policy': [{ band: 'dot11-2-dot-4-ghz-band' }] }],
    ['5', { 'wlan-radio-policy': [{ band: 'dot11-5-ghz-band' }] }],
  ] as const)('band %s', (band, expected) => {
    expect(wlanOf(profileInputForRow(4, { band }))['wlan-radio-policies']).toEqual(expected);
  });

  test('a hidden SSID, a long WEP key in characters, its place and shared key authentication', () => {
    const wep = {
      keyFormat: 'ascii',
      key: 'abcdefghijklm',
      keySize: 128,
      keyIndex: 3,
      authentication: 'shared',
    } as const;
    expect(wlanOf(profileInputForRow(2, { hidden: true, wep }))).toMatchObject({
      'security-wpa': false,
      'wep-enabled': true,
      'dot11-auth-type': 'apf-vap-80211-auth-shared-key',
      'wep-key-size': 'apf-vap-80211-encryp-wep104',
      'wep-key-format': 'key-ascii',
      'wep-key-index': 3,
      'apf-vap-id-data': { 'broadcast-ssid': false },
    });
  });

  test.each([
    ['no', false, true],
    ['yes', true, true],
  ])('mixed=%s keeps 802.1X without FT: %s', (mixed, plain, ft) => {
    const wlan = wlanOf(profileInputForRow(7, { fastRoaming: 'ft' }), { options: { mixed } });
    expect([wlan['auth-key-mgmt-dot1x'], wlan['auth-key-mgmt-ft-dot1x']]).toEqual([plain, ft]);
  });

  test('rows without 802.1X leave AAA alone; a server by IPv6 address has a leaf of its own', () => {
    expect(requestOf(profileInputForRow(4))['Cisco-IOS-XE-native:native']).toBeUndefined();
    const radius = [{ ...RADIUS_SERVER, host: '2001:db8::1' }];
    const servers = requestOf(profileInputForRow(7, { radius }))['Cisco-IOS-XE-native:native']?.radius;
    expect(servers?.['Cisco-IOS-XE-aaa:server'][0]).toMatchObject({ address: { ipv6: '2001:db8::1' } });
  });

  test('a secret that is masked or missing is an object, which no controller takes for a text', () => {
    expect(wlanOf(profileInputForRow(4), { secrets: 'mask' })['psk']).toEqual({ masked: '<psk>' });
    const native = requestOf(profileInputForRow(7, { radius: [{ host: '192.0.2.10' }] }))[
      'Cisco-IOS-XE-native:native'
    ];
    expect(native?.radius?.['Cisco-IOS-XE-aaa:server'][0]).toMatchObject({
      key: { masked: '<radius-secret>' },
    });
  });

  test.each([
    [
      'a host name',
      { radius: [{ ...RADIUS_SERVER, host: 'radius.example.com' }] },
      'target.host-unsupported',
    ],
    [
      'a secret that opens help',
      { radius: [{ ...RADIUS_SERVER, secret: 'a?b' }] },
      'target.secret-character',
    ],
  ])('refuses %s', (_, overrides, code) => {
    expect(refusalFor('c9800-restconf', profileInputForRow(7, overrides)).code).toBe(code);
  });

  test('26.1 is no release whose model is at hand', () => {
    const options = { release: '26.1' };
    expect(refusalFor('c9800-restconf', profileInputForRow(1), { options }).code).toBe(
      'target.option-invalid',
    );
  });
});
