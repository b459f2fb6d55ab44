import { describe, expect, test } from 'vitest';
import { readTrait, type Trait } from '../../../fixtures/traits';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

const POLICY = ['wireless profile policy VOICE', ' vlan 110', ' no shutdown'];
const TAG = ['wireless tag policy FLOOR', ' wlan Ward policy VOICE'];
const FLEX = ['wireless profile flex ANNEX', ' vlan-name PHONES', '  vlan-id 210'];
const LOCAL = ['wireless profile policy VOICE', ' vlan PHONES', ' no central switching', ' no shutdown'];

const TRAITS: readonly Trait[] = [
  {
    trait: 'a key typed twice',
    text: lines(
      'wlan Ward 5 Ward',
      ' no security wpa akm dot1x',
      ' security wpa akm psk',
      ' security wpa psk set-key ascii 0 lift-keys lift-keys',
    ),
    tells: { psk: '? 4', akms: '["psk"]' },
    left: ['4: security wpa psk set-key ascii 0 •••• ••••'],
  },
  {
    trait: 'a key in quotes',
    text: lines('wlan Ward 5 Ward', ' security wpa psk set-key ascii 0 "lift keys"'),
    tells: { psk: '? 2' },
  },
  {
    trait: 'a WLAN that is entered again without its SSID',
    text: lines('wlan Ward 5 Ward', ' security pmf optional', 'wlan Ward 5', ' security pmf mandatory'),
    tells: { ssid: 'Ward', pmf: 'required', keyManagement: '["wpa2"]' },
  },
  {
    trait: '… that a later command sets anew',
    text: lines(
      ...['wlan Ward 5 Ward', ' security wpa psk set-key ascii 0 "lift keys"'],
      ...['wlan Ward', ' security wpa psk set-key ascii 0 lift-keys'],
    ),
    tells: { psk: 'clear ascii lift-keys' },
    left: ['2: security wpa psk set-key ascii 0 "•••• ••••"'],
  },
  {
    trait: 'a key of two words',
    text: lines('wlan Ward 5 Ward', ' security wpa psk set-key ascii 0 lift keys'),
    tells: { psk: 'clear ascii lift keys' },
    left: [],
  },
  {
    trait: 'a key before a comment',
    text: lines('wlan Ward 5 Ward', ' security wpa psk set-key ascii 0 lift-keys   ! for the porters'),
    tells: { psk: '? 2' },
  },
  {
    trait: 'comments behind commands and the SSID',
    text: lines(
      ...[
        'wlan Ward 5 Ward   ! for the phones',
        ' no security wpa akm dot1x   ! no RADIUS',
        ' security wpa akm psk ! a key',
      ],
      ' no shutdown !',
    ),
    tells: { ssid: 'Ward', akms: '["psk"]', state: '? 1' },
    left: [],
  },
  {
    trait: 'several keys for one WLAN',
    text: lines(
      ...[
        'wlan Ward 5 Ward',
        ' no security wpa akm dot1x',
        ' security wpa akm psk',
        ' security wpa psk set-key ascii 0 lift-keys',
      ],
      ...[' security wpa wpa2 mpsk', '  priority 1 set-key ascii 0 lift-keys-2'],
    ),
    tells: { psk: '? 5', keyManagement: '["wpa2"]', akms: '["psk"]' },
  },
  {
    trait: '802.11w that WPA3 switches on',
    text: lines(
      'wlan Ward 5 Ward',
      ' no security wpa akm dot1x',
      ' security wpa akm sae',
      ' security wpa wpa3',
    ),
    tells: { pmf: '? 3' },
  },
  {
    trait: 'a key suite whose key is elsewhere',
    text: lines('wlan Ward 5 Ward', ' no security wpa akm dot1x', ' security wpa akm psk', ' no shutdown'),
    tells: { psk: '? 3', akms: '["psk"]' },
  },
  {
    trait: 'a WLAN that the text only changes',
    text: lines('wlan Ward', ' security pmf optional', ' no shutdown'),
    tells: {
      ...{ ssid: '? 1', hidden: '? 1', bands: '? 1', keyManagement: '? 1', akms: '? 1', ft: '? 1' },
      ...{ psk: '? 1', radius: '? 1', pmf: 'optional' },
    },
  },
  {
    trait: 'the SSID given once more below its WLAN',
    text: lines('wlan Ward 5 Ward', ' ssid Ward'),
    tells: { ssid: 'Ward' },
    left: [],
  },
  {
    trait: 'another SSID given below its WLAN',
    text: lines('wlan Ward 5 Ward', ' ssid Ward-2'),
    tells: { ssid: '? 2' },
    left: ['2: ssid Ward-2'],
  },
  {
    trait: "a mistyped line of a policy tag, which is the WLAN's only one",
    text: lines(
      'version 17.9',
      'wlan Ward 20 Ward',
      ' no shutdown',
      ...POLICY,
      TAG[0] ?? '',
      ' wlan Ward policy policy VOICE',
    ),
    tells: { state: '? 8', vlan: '? 8' },
    left: ['8: wlan Ward policy policy VOICE'],
  },
  {
    trait: 'an access point with a tag by a command that it does not have',
    text: lines(
      'wlan Ward 20 Ward',
      ' no shutdown',
      ...POLICY,
      ...TAG,
      'ap 0011.2233.4455',
      ' tag policy FLOOR',
    ),
    tells: { state: '? 9', vlan: '{"kind":"id","id":110}' },
    left: ['9: tag policy FLOOR'],
  },
  {
    trait: '… and another that has it by the right one',
    text: lines(
      ...['wlan Ward 20 Ward', ' no shutdown', ...POLICY, ...TAG, 'ap 0011.2233.4455', ' tag policy FLOOR'],
      ...['ap 0011.2233.4466', ' policy-tag FLOOR', ' site-tag ANNEX'],
    ),
    tells: { state: 'on' },
  },
  {
    trait: 'two tags with a policy profile each',
    text: lines(
      ...['wlan Ward 20 Ward', ' no shutdown', ...POLICY, ...TAG],
      ...['wireless profile policy LAB', ' vlan 120', ' no shutdown'],
      ...['wireless tag policy CELLAR', ' wlan Ward policy LAB'],
    ),
    tells: { state: 'on', vlan: '? 7' },
  },
  {
    trait: 'a VLAN that FlexConnect alone numbers',
    text: lines('wlan Ward 20 Ward', ...LOCAL, ...TAG, ...FLEX),
    tells: { vlan: '{"kind":"id","id":210}' },
  },
  {
    trait: '… that sites number differently',
    text: lines(
      ...['wlan Ward 20 Ward', ...LOCAL, ...TAG, ...FLEX],
      ...['wireless profile flex CELLAR', ' vlan-name PHONES', '  vlan-id 310'],
    ),
    tells: { vlan: '? 3' },
  },
  {
    trait: '… that the controller numbers otherwise',
    text: lines('vlan 110', ' name PHONES', 'wlan Ward 20 Ward', ...LOCAL, ...TAG, ...FLEX),
    tells: { vlan: '? 5' },
  },
  {
    trait: '… which does not matter where the controller switches',
    text: lines(
      ...['vlan 110', ' name PHONES', 'wlan Ward 20 Ward', 'wireless profile policy VOICE', ' vlan PHONES'],
      ...TAG,
      ...FLEX,
    ),
    tells: { vlan: '{"kind":"id","id":110}' },
  },
  {
    trait: "a WLAN's own VLAN, of releases before tags, beside a command of later ones",
    text: lines('wlan Ward 5 Ward', ' client vlan 50', ' radio policy dot11 5ghz'),
    tells: { vlan: '? 2' },
  },
  {
    trait: "a WLAN's own VLAN",
    text: lines('wlan Ward 5 Ward', ' client vlan 50'),
    tells: { vlan: '{"kind":"id","id":50}' },
  },
  {
    trait: '… and another in an AP group',
    text: lines(
      'version 16.6',
      'wlan Ward 5 Ward',
      ' client vlan 50',
      'ap group ANNEX',
      ' wlan Ward',
      '  vlan 60',
    ),
    tells: { vlan: '? 6' },
  },
  {
    trait: '… and the same in an AP group, by its name',
    text: lines(
      ...['version 16.6', 'vlan 50', ' name PHONES', 'wlan Ward 5 Ward', ' client vlan 50'],
      ...['ap group ANNEX', ' wlan Ward', '  vlan PHONES'],
    ),
    tells: { vlan: '{"kind":"id","id":50}' },
  },
  {
    trait: 'a key that turns its suite on, in releases before tags',
    text: lines(
      ...['version 16.6', 'wlan Ward 5 Ward', ' no security wpa akm dot1x'],
      ' security wpa akm psk set-key ascii 0 lift-keys',
    ),
    tells: { akms: '["psk"]', psk: 'clear ascii lift-keys' },
  },
  {
    trait: "WPA3's way to its element",
    text: lines(
      'wlan Ward 5 Ward',
      ' no security wpa akm dot1x',
      ' security wpa akm sae',
      ' security wpa akm sae pwe h2e',
    ),
    tells: { akms: '["sae"]' },
    left: [],
  },
  {
    trait: 'suites and a key behind words of another order',
    text: lines(
      'wlan Ward 5 Ward',
      ' security wpa wpa2 akm psk set-key ascii lift-keys',
      ' security wpa2 akm cckm',
    ),
    tells: { psk: '? 3', akms: '? 3', radius: '? 1' },
  },
  {
    trait: '802.11r by another word',
    text: lines('wlan Ward 5 Ward', ' dot11r ft-over-ds'),
    tells: { ft: '? 2' },
  },
  {
    trait: 'a key that a terminal has broken in two',
    text: lines(
      ...['wlan Ward 5 Ward', ' no security wpa akm dot1x', ' security wpa akm psk'],
      ...[' security wpa psk set-key ascii 0 lift-keys-', 'and-more', ' no shutdown'],
    ),
    tells: { psk: '? 4', akms: '["psk"]' },
    left: ['4: security wpa psk set-key ascii 0 ••••', '5: ••••'],
  },
  {
    trait: 'a whole key before a command at the left edge',
    text: lines('wlan Ward 5 Ward', 'security wpa psk set-key ascii 0 lift-keys', 'shutdown', 'wmm', 'end'),
    tells: { psk: 'clear ascii lift-keys', state: 'disabled' },
    left: [],
  },
  {
    trait: 'a head that a terminal has broken in two',
    text: lines('wlan Ward 5 Ward-'.padEnd(80, 'd'), 'and-Annex', ' no security wpa', ' no shutdown'),
    tells: { ssid: '? 1', keyManagement: '? 1', state: '? 1' },
    left: ['2: and-Annex'],
  },
  {
    trait: 'a secret that a terminal has broken in two',
    text: lines(
      ...[
        'aaa group server radius WARDS',
        ' server name one',
        'aaa authentication dot1x default group WARDS',
      ],
      ...['radius server one', ' address ipv4 192.0.2.10', ' key lift-keys-', 'and-more', 'wlan Ward 5 Ward'],
    ),
    tells: { radius: '? 3' },
    left: ['7: ••••'],
  },
];

describe('a configuration of a Catalyst 9800', () => {
  test.each(TRAITS)('$trait', (row) => {
    const { tells, left } = row;
    expect(readTrait(row, 'c9800')).toEqual({ tells, ...(left === undefined ? {} : { left }) });
  });
});
