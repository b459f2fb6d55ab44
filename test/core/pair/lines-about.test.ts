import { importConfiguration } from '#core/import/dialects';
import { valueOr } from '#core/import/model/origin';
import { linesAbout } from '#core/pair/lines-about';
import { describe, expect, test } from 'vitest';

/** For each SSID the lines that may concern it. */
function linesOf(text: string, dialect: string): Record<string, number[]> {
  const read = importConfiguration(text, { dialect });
  if (!read.ok) throw new Error(read.error.code);
  const about = linesAbout(read.value);
  return Object.fromEntries(
    read.value.networks.map((network) => [
      valueOr(network.ssid, null)?.text ?? '?',
      about(network).map(({ line }) => line),
    ]),
  );
}

const IOS = `version 15.3
dot11 ssid One
 authentication novel
dot11 ssid Two
 authentication open
 authentication novel
dot11 novel
interface Dot11Radio0
 ssid One
 encryption novel
interface Dot11Radio1
 ssid One
 ssid Two
 encryption novel
interface Dot11Radio2
 encryption novel
line vty 0 4
`;

const AIREOS = `config wlan create 1 One One
config wlan create 2 Two Two
config wlan security novel enable 1
config wlan security novel enable 2
config wlan security novel 1 enable 2
config wlan security novel
config wlan security novel enable 77
`;

const C9800 = `version 17.9
wlan One 1 One
 security novel
wlan Two 2 Two
 security novel
`;

const MERAKI = `[
  { "number": 0, "name": "One", "authMode": "psk", "novel": 1 },
  { "number": 1, "name": "Two", "authMode": "psk",
    "novel": 1 }
]`;

const HOSTAPD = `interface=wlan0
wpa_novel=1
ssid=One
bss=wlan0_1
ssid=Two
wpa_novel=1
bss=wlan0_2
ssid=Three
novel
`;

const OPENWRT = `config wifi-device 'radio0'
config wifi-iface
	option ssid 'One'
	option encryption 'novel'
config wifi-iface
	option ssid 'Two'
	option encryption 'novel'
novel
`;

const RESTCONF = `{ "wlan-cfg-entry": [
  { "profile-name": "One", "wlan-id": 1, "apf-vap-id-data": { "ssid": "One" },
    "auth-key-mgmt-novel": true },
  { "profile-name": "Two", "wlan-id": 2, "apf-vap-id-data": { "ssid": "Two" },
    "auth-key-mgmt-novel": true }
] }`;

describe('a line that was not understood counts for the networks whose block it stands in', () => {
  test.each<[string, string, Record<string, number[]>]>([
    // Radio 2 carries nothing that is seen, so that its line may concern all.
    ['ios-autonomous', IOS, { One: [3, 7, 10, 14, 16], Two: [6, 7, 14, 16] }],
    ['aireos', AIREOS, { One: [3, 5, 6, 7], Two: [4, 5, 6, 7] }],
    ['c9800', C9800, { One: [3], Two: [5] }],
    ['c9800-restconf', RESTCONF, { One: [3], Two: [5] }],
    ['meraki', MERAKI, { One: [2], Two: [4] }],
    // What stands before the first `bss=` may be the radio's.
    ['hostapd', HOSTAPD, { One: [2], Two: [2, 6], Three: [2, 9] }],
    ['openwrt', OPENWRT, { One: [4, 8], Two: [7, 8] }],
  ])('in %s', (dialect, text, expected) => {
    expect(linesOf(text, dialect)).toEqual(expected);
  });
});
