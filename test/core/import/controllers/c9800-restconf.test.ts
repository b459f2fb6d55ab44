import { describe, expect, test } from 'vitest';
import { readTrait, type Trait } from '../../../fixtures/traits';

const WLAN =
  '"profile-name": "Ward", "wlan-id": 17, "apf-vap-id-data": {"ssid": "Ward", "wlan-status": true}';

/** An answer about one WLAN, a member a line, so that the third line is the first of `members`. */
function answer(first: string, ...members: readonly string[]): string {
  const all = [first, ...members].join(',\n');
  return `{"Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-entry": {\n${all}\n}}\n`;
}

const TRAITS: readonly Trait[] = [
  {
    trait: 'a request that makes a WLAN',
    text: answer(WLAN, '"auth-key-mgmt-psk": true', '"auth-key-mgmt-dot1x": false', '"psk": "lift-keys"'),
    tells: { akms: '["psk"]', psk: 'clear ascii lift-keys', keyManagement: '["wpa2"]', radius: '[]' },
  },
  {
    trait: 'a request that only switches one on',
    text: answer('"profile-name": "Ward", "apf-vap-id-data": {"wlan-status": true}'),
    tells: {
      ...{
        ssid: '? 2',
        hidden: '? 2',
        bands: '? 2',
        keyManagement: '? 2',
        akms: '? 2',
        ft: '? 2',
        pmf: '? 2',
      },
      ...{ psk: '? 2', radius: '? 2' },
    },
  },
  {
    trait: 'a key suite without its key',
    text: answer(WLAN, '"auth-key-mgmt-psk": true', '"auth-key-mgmt-dot1x": false'),
    tells: { psk: '? 3' },
  },
  {
    trait: 'a key that a script has covered',
    text: answer(WLAN, '"psk": "***scrubbed***"'),
    tells: { psk: '{"kind":"hidden","why":"masked"}' },
  },
  {
    trait: 'security members that are in no model',
    text: answer(
      WLAN,
      '"security": {"ft-security": false}',
      '"wpa-wpa2": {"wpa-wpa2-passphrase": "lift-keys"}',
    ),
    tells: { keyManagement: '? 4', akms: '? 4', psk: '? 4', ft: '? 3' },
    left: ['3: "security": …', '4: "wpa-wpa2": …'],
  },
];

describe('JSON of a Catalyst 9800', () => {
  test.each(TRAITS)('$trait', (row) => {
    const { tells, left } = row;
    expect(readTrait(row, 'c9800-restconf')).toEqual({ tells, ...(left === undefined ? {} : { left }) });
  });
});
