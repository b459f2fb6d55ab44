import { describe, expect, test } from 'vitest';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';

const psk = input(4, { vlan: undefined });

describe('hostapd, with no network for the profile', () => {
  const file =
    'interface=wlan7\nhw_mode=a\nchannel=36\nssid=ONE\nwpa=0\nauth_algs=1\nbss=wlan7_1\nssid=TWO\nwpa=0\nauth_algs=1\n';

  test('gets a BSS at the end of the file', () => {
    const fix = fixed(psk, file, 'hostapd');
    expect(fix).toMatchObject({ ok: true, value: { after: { verdict: 'match' } } });
    expect(fix.ok && fix.value.lines.slice(0, 2)).toEqual(['bss=wlan7_2', 'ssid=HOSP-VOICE']);
  });

  test('says where its radio is set where that is on another band', () => {
    expect(fixed({ ...psk, band: '2.4' }, file, 'hostapd')).toMatchObject({
      ok: false,
      error: { code: 'fix.not-automatic', params: { places: [{ field: 'band', lines: [2] }] } },
    });
  });
});

describe('OpenWrt', () => {
  const file = (...iface: readonly string[]) =>
    [
      ...[
        "config wifi-device 'radio0'",
        "\toption band '2g'",
        "config wifi-device 'radio1'",
        "\toption band '5g'",
      ],
      ...[
        "config wifi-iface 'lan0'",
        "\toption device 'radio0'",
        "\toption network 'voip'",
        "\toption mode 'ap'",
      ],
      ...iface,
      '',
    ].join('\n');

  test("a network moves to the radio of the phone's band", () => {
    const text = file(
      "\toption ssid 'HOSP-VOICE'",
      "\toption encryption 'psk2'",
      "\toption key 'GREG12356789ZXYW'",
    );
    const fix = fixed({ ...psk, band: '5' }, text, 'openwrt');
    expect(fix.ok && fix.value.lines).toEqual([
      "uci set wireless.lan0.device='radio1'",
      'uci commit wireless',
      'wifi reload',
    ]);
  });

  test('an interface is added beside others, in their network', () => {
    const text = `${file("\toption ssid 'A'")}config wifi-iface 'b'\n\toption device 'radio1'\n\toption ssid 'B'\n`;
    const fix = fixed({ ...psk, band: '5' }, text, 'openwrt');
    expect(fix.ok && fix.value.lines.slice(0, 5)).toEqual([
      'uci add wireless wifi-iface',
      "uci set wireless.@wifi-iface[-1].device='radio1'",
      "uci set wireless.@wifi-iface[-1].mode='ap'",
      "uci set wireless.@wifi-iface[-1].network='voip'",
      "uci set wireless.@wifi-iface[-1].ssid='HOSP-VOICE'",
    ]);
  });
});

describe('Meraki', () => {
  const answer = (...names: readonly string[]) =>
    JSON.stringify(
      names.map((name, number) => ({
        ...{ number, name, enabled: !name.startsWith('Unconfigured'), authMode: 'open', visible: true },
        ...{ bandSelection: 'Dual band operation', useVlanTagging: false, ipAssignmentMode: 'Bridge mode' },
      })),
    );

  test('a profile takes the first SSID that was never configured', () => {
    const fix = fixed(psk, answer('A', 'B', 'Unconfigured SSID 3', 'Unconfigured SSID 4'), 'meraki');
    expect(fix).toMatchObject({
      ok: true,
      value: {
        after: { verdict: 'match' },
        notes: [
          { code: 'fix.adds-network', params: { ssid: 'HOSP-VOICE', place: 'ssids/2' } },
          { code: 'fix.unconfirmed-line', params: { lines: ['"mandatoryDhcpEnabled": false'] } },
        ],
      },
    });
  });

  test('with every SSID in use there is no place', () => {
    expect(fixed(psk, answer('A', 'B'), 'meraki')).toMatchObject({
      ok: false,
      error: { code: 'fix.no-network' },
    });
  });
});
