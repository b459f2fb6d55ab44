import { readFileSync } from 'node:fs';
import { DIALECTS, importConfiguration } from '#core/import/dialects';
import { NETWORK_LIMIT } from '#core/import/network-limit';
import { describe, expect, test } from 'vitest';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/configurations/${name}`, import.meta.url), 'utf8');

const SIZE = 5 * 1024 * 1024;

/** Fillers that are as bad for a careless parser as they can be. */
const FILLERS = {
  'unrelated interfaces': (index: number) =>
    `interface Vlan${index}\n description floor ${index}\n ip address 192.0.2.1 255.255.255.0\n!\n`,
  'banners that never end': (index: number) => `banner motd ${String.fromCharCode(200 + (index % 2000))}\n`,
  'ever deeper indentation': (index: number) => `${' '.repeat(index % 200)}word ${index}\n`,
  'quotes that never close': () => `description "a "b "c\n`,
  'prompts and arrows': () => `Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ##>>\n`,
  'secrets on secrets': () => `key password secret psk key password secret psk\n`,
};

const BASES = [
  'ios-autonomous/ward-15-3-two-radios.txt',
  'aireos/backup-8-8.txt',
  'c9800/branch-17-9.txt',
  'openwrt/wireless-file.txt',
];

const CASES = BASES.flatMap((base, index) =>
  Object.entries(FILLERS)
    .slice(0, index === 0 ? undefined : 1)
    .map(([name, filler]) => ({ base, name, filler })),
);

describe('files of 5 MB', () => {
  test.each(CASES)('$base among $name is read', ({ base, filler }) => {
    const parts = [fixture(base)];
    for (let length = 0, index = 0; length < SIZE; index += 1) {
      const part = filler(index);
      parts.push(part);
      length += part.length;
    }
    const result = importConfiguration(parts.join(''));
    expect(result.ok && result.value.networks.length).toBeGreaterThan(0);
  });
});

/** One network of a dialect as short as it can be, by the dialect's id. */
const TINY: Readonly<Record<(typeof DIALECTS)[number]['id'], string>> = {
  'ios-autonomous': 'dot11 ssid a\n',
  aireos: 'config wlan create 1 a a\n',
  c9800: 'wlan a 1 a\n',
  'c9800-restconf': '{"wlan-id":1},',
  meraki: '{"authMode":"open"},',
  hostapd: 'ssid=a\n',
  openwrt: 'config wifi-iface\n',
  windows: '<WLANProfile/>',
  apple: '<string>com.apple.wifi.managed</string>',
  networkmanager: '[wifi]\n',
  'wpa-supplicant': 'network={\n}\n',
  'cucm-axl': '<wLANProfile/>',
  library: '{"ssid":"a"},',
};

describe('more networks than any device has', () => {
  test.each(DIALECTS.map(({ id }) => id))(
    'are refused by number in %s, before any of them is read',
    (dialect) => {
      const networks = NETWORK_LIMIT + 1;
      expect(importConfiguration(TINY[dialect].repeat(networks), { dialect })).toEqual({
        ok: false,
        error: { code: 'import.too-many-networks', networks, limit: NETWORK_LIMIT },
      });
    },
  );

  const times = (part: string) => part.repeat(NETWORK_LIMIT + 1);

  test.each([
    [
      'SSIDs of one Windows profile',
      `<WLANProfile><SSIDConfig>${times('<SSID/>')}</SSIDConfig></WLANProfile>`,
    ],
    ['interfaces as uci prints them', times("wireless.a=wifi-iface\nwireless.a.ssid='a'\n")],
    [
      'profiles of a library that are none',
      `{"format":"wlan-wizard-library","version":1,"profiles":[${times('1,')}1]}`,
    ],
  ])('are refused where they are %s', (_, text) => {
    expect(importConfiguration(text)).toMatchObject({
      ok: false,
      error: { code: 'import.too-many-networks', limit: NETWORK_LIMIT },
    });
  });

  test('are not what the policy tags of a large site are', () => {
    const tags = Array.from(
      { length: NETWORK_LIMIT + 1 },
      (_, index) => `wireless tag policy T${index}\n wlan a policy p\n`,
    );
    const text = `version 17.9\nwlan a 1 a\n no shutdown\nwireless profile policy p\n no shutdown\n${tags.join('')}`;
    const result = importConfiguration(text, { dialect: 'c9800' });
    expect(result.ok && result.value.networks[0]?.state).toMatchObject({ known: true, value: 'on' });
  });
});
