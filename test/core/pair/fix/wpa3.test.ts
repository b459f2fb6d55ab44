import { describe, expect, test } from 'vitest';
import { valueOr } from '#core/import/model/origin';
import { exportedText } from '../../../fixtures/ap-export';
import { applied } from '../../../fixtures/apply-fix';
import { openwrtText } from '../../../fixtures/openwrt';
import { compared, fixed } from '../../../fixtures/pair';
import { profileInputForRow } from '../../../fixtures/profiles';
import type { ApDialect } from '../../../fixtures/wrong-access-points';

const phone = profileInputForRow(4, { vlan: undefined, fastRoaming: 'ft' });
const plain = { ...phone, fastRoaming: 'none' as const };

/** An access point for WPA3 alone, or for WPA2 and WPA3, that the phones' key fits. */
const WPA3 = [
  [
    'c9800',
    (only: boolean) =>
      exportedText('c9800', plain).replace(
        ' no shutdown',
        ` security wpa wpa3\n security wpa akm sae\n${only ? ' no security wpa akm psk\n security pmf mandatory\n' : ''} no shutdown`,
      ),
  ],
  [
    'c9800-restconf',
    (only: boolean) =>
      exportedText('c9800-restconf', plain)
        .replace('"wpa3-enabled": false', '"wpa3-enabled": true')
        .replace('"auth-key-mgmt-sae": false', '"auth-key-mgmt-sae": true')
        .replace('"auth-key-mgmt-psk": true', `"auth-key-mgmt-psk": ${!only}`)
        .replace('pmf-disabled', only ? 'pmf-required' : 'pmf-optional'),
  ],
  [
    'meraki',
    (only: boolean) =>
      JSON.stringify([
        {
          number: 0,
          ...(JSON.parse(exportedText('meraki', plain)) as object),
          wpaEncryptionMode: only ? 'WPA3 only' : 'WPA3 Transition Mode',
          dot11w: { enabled: true, required: only },
        },
      ]),
  ],
  [
    'hostapd',
    (only: boolean) =>
      exportedText('hostapd', plain)
        .replace('wpa_key_mgmt=WPA-PSK', only ? 'wpa_key_mgmt=SAE' : 'wpa_key_mgmt=WPA-PSK SAE')
        .replace('ieee80211w=0', only ? 'ieee80211w=2' : 'ieee80211w=1'),
  ],
  [
    'openwrt',
    (only: boolean) =>
      (openwrtText(plain) ?? '')
        .replace("encryption 'psk2+ccmp'", only ? "encryption 'sae'" : "encryption 'sae-mixed'")
        .replace("ieee80211w '0'", only ? "ieee80211w '2'" : "ieee80211w '1'"),
  ],
] as const satisfies readonly (readonly [ApDialect, (only: boolean) => string])[];

describe.each(WPA3)('%s', (dialect, make) => {
  test.each([
    ['alone', true],
    ['beside WPA2', false],
  ])('clients of WPA3 %s stay where the phones come', (_what, only) => {
    const text = make(only);
    expect(valueOr(compared(phone, text, dialect).network?.akms ?? expect.fail(), null)).toContain('sae');
    const fix = fixed(phone, text, dialect);
    if (!fix.ok) throw new Error(JSON.stringify(fix.error));
    const after = compared(phone, applied(dialect, text, fix.value.lines), dialect);
    expect(after.verdict).not.toBe('mismatch');
    expect(valueOr(after.network?.akms ?? expect.fail(), null)).toEqual(
      expect.arrayContaining(['ft-psk', 'sae']),
    );
    expect(valueOr(after.network?.pmf ?? expect.fail(), null)).not.toBe('required');
    expect(fix.value.notes.map(({ code }) => code)).not.toContain('fix.drops-suites');
  });
});

test.each([
  [
    'with 802.11r is marked as unconfirmed',
    phone,
    ['"dot11r": {', '"wpaEncryptionMode": "WPA3 Transition Mode",'],
  ],
  ['without it is not', plain, []],
])('WPA3 beside the phones on one SSID of Meraki %s', (_what, profile, marked) => {
  const [, make] = WPA3.find(([dialect]) => dialect === 'meraki') ?? expect.fail();
  const fix = fixed(profile, make(true), 'meraki');
  const { lines, unconfirmed } = fix.ok ? fix.value : expect.fail();
  expect(unconfirmed.map((index) => lines[index]?.trim()).toSorted()).toEqual(marked);
});

describe('WPA3 with RADIUS on OpenWrt, whose suite is up to the release', () => {
  const eap = profileInputForRow(7, { vlan: undefined, fastRoaming: 'ft' });

  test.each([
    ['wpa3', []],
    ['wpa3-mixed', []],
    ['wpa3-192', ['suite-b-192']],
  ])('%s lets the phones in and keeps WPA3', (word, dropped) => {
    const text = (openwrtText({ ...eap, fastRoaming: 'none' }) ?? '')
      .replace("encryption 'wpa2+ccmp'", `encryption '${word}'`)
      .replace("ieee80211w '0'", "ieee80211w '2'");
    const fix = fixed(eap, text, 'openwrt');
    if (!fix.ok) throw new Error(JSON.stringify(fix.error));
    const after = compared(eap, applied('openwrt', text, fix.value.lines), 'openwrt');
    expect(after.verdict).not.toBe('mismatch');
    expect(valueOr(after.network?.keyManagement ?? expect.fail(), null)).toEqual(['wpa2', 'wpa3']);
    expect(valueOr(after.network?.akms ?? expect.fail(), null)).toEqual(['dot1x', 'ft-dot1x', 'other']);
    expect(valueOr(after.network?.pmf ?? expect.fail(), null)).not.toBe('required');
    expect(
      fix.value.notes.flatMap((note) => (note.code === 'fix.drops-suites' ? note.params.suites : [])),
    ).toEqual(dropped);
  });
});

test('suites of WPA3 that can not stay are named', () => {
  const text = (openwrtText(plain) ?? '').replace("encryption 'psk2+ccmp'", "encryption 'owe'");
  const fix = fixed(plain, text, 'openwrt');
  expect(fix).toMatchObject({
    ok: true,
    value: { notes: [{ code: 'fix.drops-suites', params: { suites: ['owe'] } }] },
  });
});

test('clients without 802.11r stay with hostapd', () => {
  const text = exportedText('hostapd', plain);
  const fix = fixed(phone, text, 'hostapd');
  expect(fix.ok && fix.value.lines).toContain('wpa_key_mgmt=WPA-PSK FT-PSK');
});
