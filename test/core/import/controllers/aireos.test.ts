import { describe, expect, test } from 'vitest';
import { readTrait, type Trait } from '../../../fixtures/traits';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
const typed = (...all: readonly string[]) => lines(...all.map((line) => `config ${line}`));
/** A command that fills a terminal of 80 columns to its last one. */
const wide = (start: string) => start.padEnd(80, 'x');

const TRAITS: readonly Trait[] = [
  {
    trait: 'a prompt without its sign, and commands without config',
    text: lines(
      '(Cisco Controller) wlan create 1 Ward Ward',
      '(Cisco Controller) wlan interface 1 voice',
      '(Cisco Controller) wlan enable 1',
    ),
    tells: { ssid: 'Ward', state: 'on' },
    left: [],
  },
  {
    trait: 'commands without config behind a whole prompt',
    text: lines('(Cisco Controller) > wlan create 1 Ward', '(Cisco Controller) > wlan enable 1'),
    tells: { ssid: 'Ward', state: 'on' },
  },
  {
    trait: "a prompt's sign alone among comments",
    text: lines('# Porters', '> config wlan create 1 Ward Ward', '> config wlan enable 1', '# that is all'),
    tells: { ssid: 'Ward', state: 'on' },
  },
  {
    trait: 'run-config that prints a key suite, but neither the end of 802.1X nor the key',
    text: lines('wlan create 1 Ward Ward', 'wlan security wpa akm psk enable 1', 'wlan enable 1'),
    tells: { akms: '["psk"]', psk: '? 2', radius: '[]' },
  },
  {
    trait: 'a key suite typed while 802.1X is on',
    text: typed(
      'wlan create 1 Ward Ward',
      'wlan security wpa akm psk enable 1',
      'wlan security wpa akm psk set-key ascii porters-lodge-3 1',
    ),
    tells: { akms: '? 2', radius: '? 2', psk: 'clear ascii porters-lodge-3' },
  },
  {
    trait: 'a key suite typed, and 802.1X switched on as well',
    text: lines(
      'wlan create 1 Ward Ward',
      'wlan security wpa akm 802.1x enable 1',
      'wlan security wpa akm psk enable 1',
    ),
    tells: { akms: '? 3' },
  },
  {
    trait: 'commands about a WLAN that the text does not create',
    text: typed('wlan security wpa akm psk set-key ascii porters-lodge-3 4', 'wlan qos 4 platinum'),
    tells: {
      ...{ ssid: '? 1', state: '? 1', hidden: '? 1', bands: '? 1', vlan: '? 1', keyManagement: '? 1' },
      ...{ akms: '? 1', pmf: '? 1', ft: '? 1', radius: '? 1', psk: 'clear ascii porters-lodge-3' },
    },
  },
  {
    trait: 'the SSID given once more',
    text: typed('wlan create 1 Ward Ward', 'wlan ssid 1 Ward'),
    tells: { ssid: 'Ward' },
    left: [],
  },
  {
    trait: 'another SSID given later',
    text: typed('wlan create 1 Ward Ward', 'wlan ssid 1 Ward-2'),
    tells: { ssid: '? 2' },
    left: ['2: wlan ssid 1 Ward-2'],
  },
  {
    trait: 'a WLAN made twice, as notes on two controllers have it',
    text: typed('wlan create 1 Ward Ward', 'wlan enable 1', 'wlan create 1 Lab Lab'),
    tells: { ssid: '? 3', state: 'on' },
    left: ['3: wlan create 1 Lab Lab'],
  },
  {
    trait: 'access points that switch themselves',
    text: typed(
      'interface vlan voice 110',
      'wlan create 1 Ward Ward',
      'wlan interface 1 voice',
      'wlan flexconnect local-switching 1 enable',
    ),
    tells: { vlan: '? 4' },
    left: [],
  },
  {
    trait: '… but not for this WLAN',
    text: typed(
      'interface vlan voice 110',
      'wlan create 1 Ward Ward',
      'wlan interface 1 voice',
      'wlan flexconnect local-switching 1 disable',
    ),
    tells: { vlan: '{"kind":"id","id":110}' },
  },
  {
    trait: 'a RADIUS server without the form of its secret',
    text: typed('radius auth add 1 192.0.2.10 1812 lift-keys', 'wlan create 1 Ward Ward'),
    tells: { radius: '? 1' },
    left: ['1: radius auth add 1 192.0.2.10 1812 ••••'],
  },
  {
    trait: '… beside one that is understood',
    text: typed(
      'radius auth add 1 192.0.2.10 1812 ascii lift-keys',
      'radius auth add 2 192.0.2.11 1812 lift-keys',
      'wlan create 1 Ward Ward',
    ),
    tells: { radius: '? 2' },
  },
  {
    trait: 'WPA3 by the words of release 8.10',
    text: typed(
      'wlan create 1 Ward Ward',
      'wlan security wpa akm 802.1x disable 1',
      'wlan security wpa wpa2 disable 1',
      'wlan security wpa wpa3 enable 1',
      'wlan security wpa akm sae enable 1',
      'wlan security wpa akm psk set-key ascii porters-lodge-3 1',
      'wlan security pmf required 1',
    ),
    tells: {
      ...{ keyManagement: '["wpa3"]', akms: '["sae"]', pmf: 'required' },
      psk: 'clear ascii porters-lodge-3',
    },
    left: [],
  },
  {
    trait: 'WPA3 by words that nobody knows',
    text: typed(
      'wlan create 1 Ward Ward',
      'wlan security wpa wpa3 ciphers aes enable 1',
      'wlan security wpa wpa3 sae psk set 1 ascii porters-lodge-3',
      'wlan security wpa akm suiteb-gcmp256 enable 1',
    ),
    tells: { keyManagement: '? 3', pairwise: '? 3', akms: '? 4', psk: '? 3', radius: '? 1' },
  },
  {
    trait: "802.11r by its standard's name",
    text: typed('wlan create 1 Ward Ward', 'wlan 802.11r enable 1'),
    tells: { ft: '? 2' },
  },
  {
    trait: "a command's form before its example",
    text: typed('wlan create 1 Ward Ward', 'wlan interface <wlan-id> <interface>', 'wlan interface 1 voice'),
    tells: { vlan: '{"kind":"name","name":"voice"}' },
    left: ['2: wlan interface <wlan-id> <interface>'],
  },
  {
    trait: 'a key behind words of another order',
    text: typed('wlan create 1 Ward Ward', 'wlan security psk wpa2 porters-lodge-3 1'),
    tells: { psk: '? 2', akms: '? 2' },
  },
  {
    trait: 'a secret that a terminal has broken in two',
    text: lines(
      wide('config radius auth add 1 192.0.2.10 1812 ascii lift-keys-'),
      'and-more',
      'config wlan create 1 Ward Ward',
    ),
    tells: { radius: '? 1' },
    left: ['2: ••••'],
  },
  {
    trait: 'a secret broken earlier than the last column',
    text: lines(
      'config radius auth add 1 192.0.2.10 1812 ascii lift-keys-',
      'and-more',
      'config wlan create 1 Ward Ward',
    ),
    tells: { radius: '? 1' },
    left: ['2: ••••'],
  },
  {
    trait: "a key's number broken off",
    text: lines(
      'config wlan create 1 Ward Ward',
      'config wlan security wpa akm 802.1x disable 1',
      'config wlan security wpa akm psk enable 1',
      `${'config wlan security wpa akm psk set-key ascii '.padEnd(78, 'k')} 1`,
      '2',
    ),
    tells: { psk: '? 4' },
    left: ['5: ••••', '4: wlan security wpa akm psk set-key ascii •••• ••••'],
  },
  {
    trait: 'an SSID that a terminal has broken in two',
    text: lines(wide('config wlan create 1 Ward Ward-'), '-and-Annex', 'config wlan enable 1'),
    tells: { ssid: '? 1', state: 'on' },
    left: ['2: -and-Annex'],
  },
  {
    trait: 'a line that happens to be as wide, before another command',
    text: lines(wide('config radius auth add 1 192.0.2.10 1812 ascii k'), 'config wlan create 1 Ward Ward'),
    tells: { ssid: 'Ward' },
    left: [],
  },
];

describe('a configuration of an AireOS controller', () => {
  test.each(TRAITS)('$trait', (row) => {
    const { tells, left } = row;
    expect(readTrait(row)).toEqual({ tells, ...(left === undefined ? {} : { left }) });
  });
});
