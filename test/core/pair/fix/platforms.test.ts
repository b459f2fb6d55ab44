import { describe, expect, test } from 'vitest';
import { ROW_KINDS } from '#core/export/row-kind';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportedText, KIND_INPUTS } from '../../../fixtures/ap-export';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';

const noVlan = (row: number, change: Partial<ProfileInput> = {}) =>
  input(row, { vlan: undefined, ...change });

const openwrt = `config wifi-device 'radio0'
\toption type 'mac80211'
\toption band '5g'
\toption channel '36'

config wifi-iface 'guest'
\toption device 'radio0'
\toption mode 'ap'
\toption ssid 'GUEST'
\toption encryption 'none'

config wifi-iface
\toption device 'radio0'
\toption network 'lan'
\toption mode 'ap'
\toption ssid 'HOSP-VOICE'
\toption encryption 'psk-mixed'
\toption key 'it''s old'
`;

function lines(profile: ProfileInput, text: string, dialect?: string): readonly string[] {
  const fix = fixed(profile, text, dialect);
  if (!fix.ok) throw new Error(JSON.stringify(fix.error));
  return fix.value.lines;
}

describe('OpenWrt', () => {
  test('gets the options that differ, by the number of the section', () => {
    expect(
      lines(noVlan(4, { fastRoaming: 'ft', psk: { keyFormat: 'ascii', key: "it's new 7" } }), openwrt),
    ).toEqual([
      "uci set wireless.@wifi-iface[1].encryption='psk2+ccmp'",
      String.raw`uci set wireless.@wifi-iface[1].key='it'\''s new 7'`,
      "uci set wireless.@wifi-iface[1].ieee80211r='1'",
      "uci set wireless.@wifi-iface[1].ft_over_ds='0'",
      "uci set wireless.@wifi-iface[1].ft_psk_generate_local='1'",
      'uci commit wireless',
      'wifi reload',
    ]);
  });

  const kinds = ROW_KINDS.filter(
    (kind) => !kind.includes('cckm') && !kind.startsWith('eap-wep') && kind !== 'eap-tkip',
  );
  test.each(kinds)('becomes %s', (kind) => {
    const wanted = KIND_INPUTS.find((entry) => entry.kind === kind)?.input;
    const fix = fixed({ ...(wanted ?? input(1)), vlan: undefined }, openwrt);
    expect(fix.ok && fix.value.after.verdict).toBe('match');
  });

  test('says why where hostapd has no CCKM', () => {
    const fix = fixed(noVlan(7, { fastRoaming: 'cckm' }), openwrt);
    expect(fix).toMatchObject({
      ok: false,
      error: { code: 'fix.refused', params: { refusal: 'target.no-cckm' } },
    });
  });
});

describe('autonomous IOS of 12.2, with the SSID inside the radio', () => {
  const old = `version 12.2
interface Dot11Radio0
 encryption key 1 size 40bit 0 1122334455 transmit-key
 encryption mode wep mandatory
 ssid HOSP-VOICE
    authentication open
    guest-mode
!
end
`;

  test('gets the lines of the radio', () => {
    expect(lines(noVlan(2), old)).toEqual([
      'interface Dot11Radio0',
      ' encryption key 1 size 40bit 0 ABCD123456 transmit-key',
    ]);
  });

  test('gets the lines of the SSID inside the radio, without a version that this release does not know', () => {
    expect(lines(noVlan(3), old)).toEqual([
      'interface Dot11Radio0',
      ' no encryption mode wep mandatory',
      ' encryption mode ciphers tkip',
      ' ssid HOSP-VOICE',
      '    authentication key-management wpa',
      '    wpa-psk ascii 0 GREG12356789ZXYW',
    ]);
  });

  test('says what the release lacks instead of lines that it would refuse', () => {
    expect(fixed(noVlan(4), old)).toMatchObject({
      ok: false,
      error: { code: 'fix.release-too-old', params: { release: '12.2', needs: 'wpa2' } },
    });
  });
});

describe('a fix', () => {
  test('is not needed where both sides agree', () => {
    expect(fixed(input(4), exportedText('aireos', input(4)), 'aireos')).toMatchObject({
      ok: false,
      error: { code: 'fix.not-needed' },
    });
  });

  test("is refused with the platform's reason", () => {
    const fix = fixed(input(7, { fastRoaming: 'cckm' }), exportedText('meraki', input(4)), 'meraki');
    expect(fix).toMatchObject({
      ok: false,
      error: { code: 'fix.refused', params: { refusal: 'target.no-cckm' } },
    });
  });

  test('keeps 802.1X for other clients beside CCKM and FT', () => {
    const cckm = lines(input(7, { fastRoaming: 'cckm' }), exportedText('aireos', input(7)), 'aireos');
    expect(cckm.join('\n')).not.toContain('802.1x disable');
    const ft = lines(input(7, { fastRoaming: 'ft' }), exportedText('c9800', input(7)), 'c9800');
    expect(ft.join('\n')).not.toContain('no security wpa akm dot1x');
  });

  test('takes the WLAN off the air first and brings it back last', () => {
    const all = lines(input(4), exportedText('aireos', input(1)), 'aireos');
    expect(all[0]).toBe('config wlan disable 16');
    expect(all.slice(-2)).toEqual(['config wlan enable 16', 'save config']);
  });
});
