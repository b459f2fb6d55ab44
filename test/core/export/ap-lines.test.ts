import { describe, expect, test } from 'vitest';
import type { TargetId } from '#core/export/target';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportedLines } from '../../fixtures/ap-export';
import { profileInputForRow } from '../../fixtures/profiles';

type Case = [TargetId, ProfileInput, Record<string, string>, readonly string[], readonly string[]];

const WEP = { keyFormat: 'ascii', key: 'abcdefghijklm', keyIndex: 3, authentication: 'shared' } as const;
const HEX = { keyFormat: 'hex', key: '0123456789abcdef'.repeat(4) } as const;
const noVlan = (row: number): ProfileInput => ({ ...profileInputForRow(row), vlan: undefined });
const hex13 = '6162636465666768696a6b6c6d';
const digits = HEX.key;

// Target, profile, options, lines that must be there, lines that must not.
// prettier-ignore
const CASES: readonly Case[] = [
  ['ios-autonomous', profileInputForRow(2, { wep: WEP }), {}, ['   authentication shared', ` encryption vlan 110 key 3 size 128bit 0 ${hex13} transmit-key`], ['   authentication open']],
  ['ios-autonomous', noVlan(4), {}, [' encryption mode ciphers aes-ccm'], ['   vlan 110', 'interface Dot11Radio0.110']],
  ['ios-autonomous', profileInputForRow(4, { psk: HEX }), {}, [`   wpa-psk hex 0 ${digits}`], []],
  ['ios-autonomous', profileInputForRow(1, { hidden: true, band: '5' }), {}, ['   no guest-mode', 'interface Dot11Radio1'], ['   guest-mode', 'interface Dot11Radio0']],
  ['ios-autonomous', profileInputForRow(1, { band: '2.4' }), {}, ['interface Dot11Radio0'], ['interface Dot11Radio1']],
  ['ios-autonomous', profileInputForRow(1, { vlan: 3000 }), {}, [' encapsulation dot1Q 3000', ' bridge-group 208', '! Not confirmed on a device: the number is derived from the VLAN; no other VLAN of this access point may use it'], []],
  ['ios-autonomous', profileInputForRow(1, { vlan: 3000 }), { 'bridge-group': '7', 'native-vlan': 'yes', ethernet: 'FastEthernet0' }, [' encapsulation dot1Q 3000 native', ' bridge-group 7', 'interface FastEthernet0.3000'], [' bridge-group 208']],
  ['ios-autonomous', profileInputForRow(4, { fastRoaming: 'ft' }), {}, ['! Not confirmed on a device: the MIB has the setting, but the order of the keywords is in no public file', '   authentication key-management wpa version 2 dot11r', ' dot11 dot11r pre-authentication over-air'], []],
  ['ios-autonomous', profileInputForRow(4), { rates: 'voice' }, [' speed basic-12.0 18.0 24.0 36.0 48.0 54.0'], []],
  ['aireos', profileInputForRow(2, { wep: WEP }), {}, ['config wlan security static-wep-key encryption 16 104 ascii abcdefghijklm 3', 'config wlan security static-wep-key authentication shared-key 16'], []],
  ['aireos', profileInputForRow(4, { psk: HEX }), { 'wlan-id': '5' }, [`config wlan security wpa akm psk set-key hex ${digits} 5`, 'config wlan enable 5'], []],
  ['aireos', profileInputForRow(1, { hidden: true, band: '5' }), {}, ['config wlan broadcast-ssid disable 16', 'config wlan radio 16 802.11a-only'], ['config wlan radio 16 all']],
  ['aireos', profileInputForRow(1, { band: '2.4' }), { interface: 'voice' }, ['config wlan radio 16 802.11bg', 'config interface create voice 110', 'config wlan interface 16 voice'], []],
  ['aireos', noVlan(1), {}, [], ['config wlan interface 16 vlan', 'config interface create vlan ']],
  ['aireos', profileInputForRow(4, { fastRoaming: 'ft' }), { mixed: 'yes' }, ['config wlan security wpa akm ft psk enable 16', 'config wlan security wpa akm psk enable 16'], []],
  ['aireos', profileInputForRow(7, { fastRoaming: 'ft' }), { mixed: 'yes' }, ['config wlan security wpa akm ft 802.1x enable 16'], ['config wlan security wpa akm 802.1x disable 16']],
  ['aireos', profileInputForRow(7), { 'radius-index': '4' }, ['config radius auth add 4 192.0.2.10 1812 ascii Radius5ecret', 'config wlan radius_server acct add 16 4'], []],
  ['aireos', profileInputForRow(1), { rates: 'voice' }, ['config 802.11a disable network', 'config 802.11a rate mandatory 12', 'config 802.11a enable network'], []],
  ['aireos', profileInputForRow(6, { fastRoaming: 'cckm' }), {}, ['config wlan security wpa akm cckm timestamp-tolerance 5000 16', 'config advanced eap eapol-key-timeout 250', 'config wlan bss-transition disable 16'], []],
  ['c9800', profileInputForRow(2, { wep: WEP }), {}, [' security static-wep-key authentication shared', ' security static-wep-key encryption 104 ascii 0 abcdefghijklm 3'], []],
  ['c9800', profileInputForRow(4, { psk: HEX }), {}, [` security wpa psk set-key hex 0 ${digits}`], []],
  ['c9800', profileInputForRow(1, { hidden: true, band: '5' }), {}, [' no broadcast-ssid', ' radio policy dot11 5ghz'], []],
  ['c9800', profileInputForRow(1, { band: '2.4' }), {}, [' radio policy dot11 24ghz'], [' no broadcast-ssid']],
  ['c9800', noVlan(1), {}, [], [' vlan 110']],
  ['c9800', profileInputForRow(4, { fastRoaming: 'ft' }), { mixed: 'yes' }, [' security wpa akm psk', ' security wpa akm ft psk'], []],
  ['c9800', profileInputForRow(7, { fastRoaming: 'ft' }), { mixed: 'yes' }, [' security wpa akm dot1x', ' security wpa akm ft dot1x'], [' no security wpa akm dot1x', ' no security ft adaptive']],
  ['c9800', profileInputForRow(7), { 'wlan-name': 'V', 'policy-profile': 'P', 'policy-tag': 'T', 'wlan-id': '40' }, ['wlan V 40 HOSP-VOICE', 'wireless profile policy P', ' wlan V policy P', 'wireless tag policy T', 'aaa group server radius V-RAD'], []],
  ['c9800', profileInputForRow(7), { rates: 'voice' }, ['ap dot11 5ghz rate RATE_12M mandatory', 'ap dot11 5ghz rate RATE_6M disable'], []],
  ['meraki', profileInputForRow(2, { wep: WEP }), {}, [`  "psk": "${hex13}",`], []],
  ['meraki', profileInputForRow(1, { hidden: true, band: '5' }), {}, ['  "visible": false,', '  "bandSelection": "5 GHz band only",', '  "minBitrate": 12,'], []],
  ['meraki', noVlan(1), {}, [], ['  "useVlanTagging": true,']],
  ['hostapd', profileInputForRow(2, { wep: WEP }), {}, ['auth_algs=2', 'wep_default_key=2', `wep_key2=${hex13}`], []],
  ['hostapd', profileInputForRow(1, { hidden: true, band: '2.4' }), {}, ['ignore_broadcast_ssid=1', 'hw_mode=g', 'channel=6'], []],
  ['hostapd', profileInputForRow(4, { fastRoaming: 'ft' }), { mixed: 'yes', 'mobility-domain': 'BEEF', 'nas-identifier': 'ap7' }, ['wpa_key_mgmt=WPA-PSK FT-PSK', 'mobility_domain=BEEF', 'nas_identifier=ap7', 'ft_over_ds=0', 'ft_psk_generate_local=1'], []],
];

describe('what a profile and the options say reaches the lines', () => {
  test.each(CASES)('%s (case %#)', (id, input, options, present, absent) => {
    const lines = exportedLines(id, input, { options });
    for (const line of present) expect(lines).toContain(line);
    for (const line of absent) expect(lines).not.toContain(line);
  });

  test('AireOS answers the question of "ft enable" on the next line', () => {
    const lines = exportedLines('aireos', profileInputForRow(7, { fastRoaming: 'ft' }));
    expect(lines[lines.indexOf('config wlan security ft enable 16') + 1]).toBe('y');
  });

  test.each(['ios-autonomous', 'c9800', 'hostapd'] as const)(
    '%s puts a remark above each unconfirmed line',
    (id) => {
      const lines = exportedLines(id, profileInputForRow(7, id === 'hostapd' ? {} : { fastRoaming: 'cckm' }));
      const remarks = lines.flatMap((line, index) => (/^[!#] Not confirmed/.test(line) ? [index] : []));
      expect(remarks.length).toBeGreaterThan(1);
      for (const index of remarks) expect(lines[index + 1]).toMatch(/^[ a-z]/);
    },
  );
});
