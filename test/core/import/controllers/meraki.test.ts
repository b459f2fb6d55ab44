import { describe, expect, test } from 'vitest';
import { compared, fixed } from '../../../fixtures/pair';
import { profileInputForRow } from '../../../fixtures/profiles';
import { readTrait, type Trait } from '../../../fixtures/traits';

/** An SSID of the API, a member a line, so that the third one is the first of `members`. */
function ssid(...members: readonly string[]): string {
  return ['{', '"name": "Ward",', ...members.map((member) => `${member},`), '"number": 1', '}', ''].join(
    '\n',
  );
}

const PSK = '"authMode": "psk", "wpaEncryptionMode": "WPA2 only"';

const TRAITS: readonly Trait[] = [
  {
    trait: 'booleans and numbers as texts',
    text: ssid(
      '"enabled": "true"',
      '"visible": "False"',
      '"useVlanTagging": "True"',
      '"defaultVlanId": "110"',
      PSK,
    ),
    tells: { state: 'on', hidden: 'true', vlan: '{"kind":"id","id":110}' },
    left: [],
  },
  {
    trait: 'booleans as numbers',
    text: ssid('"enabled": 1', '"visible": 0', '"dot11r": {"enabled": 1}', '"dot11w": {"enabled": 0}', PSK),
    tells: { state: '? 3', hidden: '? 4', ft: '? 5', pmf: '? 6', akms: '? 5' },
  },
  {
    trait: 'members that are null, as in an answer about what is off',
    text: ssid('"enabled": true', '"bandSelection": null', '"dot11w": null', PSK),
    tells: { bands: '? 4', pmf: '? 5' },
  },
  {
    trait: '802.11r switched on by a request that does not say how',
    text: ssid(PSK, '"dot11r": {"enabled": true}'),
    tells: { ft: '? 4', akms: '? 4' },
  },
  {
    trait: '802.11w switched on by a request that does not say for whom',
    text: ssid(PSK, '"dot11w": {"enabled": true}'),
    tells: { pmf: '? 4' },
  },
  {
    trait: 'a VLAN of bridged clients without a word about tagging',
    text: ssid(PSK, '"ipAssignmentMode": "Bridge mode"', '"defaultVlanId": 110'),
    tells: { vlan: '? 5' },
  },
  {
    trait: 'access points with a VLAN of their own',
    text: ssid(
      ...[PSK, '"ipAssignmentMode": "Bridge mode"', '"useVlanTagging": true', '"defaultVlanId": 110'],
      '"apTagsAndVlanIds": [{"tags": ["annex"], "vlanId": 120}]',
    ),
    tells: { vlan: '? 7' },
  },
  {
    trait: 'a VLAN by its name',
    text: ssid(
      PSK,
      '"namedVlans": {"tagging": {"enabled": true, "defaultVlanName": "Phones", "byApTags": []}}',
    ),
    tells: { vlan: '{"kind":"name","name":"Phones"}' },
  },
  {
    trait: '… and by others elsewhere',
    text: ssid(
      PSK,
      '"namedVlans": {"tagging": {"enabled": true, "defaultVlanName": "Phones", "byApTags": [{"tags": ["annex"]}]}}',
    ),
    tells: { vlan: '? 4' },
  },
  {
    trait: 'an SSID of a security appliance, which knows no tagging',
    text: ssid(PSK, '"defaultVlanId": 110', '"visible": true'),
    tells: { vlan: '{"kind":"id","id":110}' },
  },
  {
    trait: 'a key that a script has covered',
    text: ssid(PSK, '"psk": "***scrubbed***"'),
    tells: { psk: '{"kind":"hidden","why":"masked"}' },
  },
];

describe('an SSID of the Meraki dashboard', () => {
  test.each(TRAITS)('$trait', (row) => {
    const { tells, left } = row;
    expect(readTrait(row, 'meraki')).toEqual({ tells, ...(left === undefined ? {} : { left }) });
  });
});

test('what has a name and is on, but is no SSID, is none', () => {
  const rule = '{"name": "Printers", "publicIp": "192.0.2.9", "enabled": true}';
  const row: Trait = {
    trait: '',
    text: `{"rules": [${rule}], "ssids": [${ssid('"enabled": true', PSK)}]}\n`,
    tells: { ssid: 'Ward', state: 'on' },
    left: [],
  };
  expect(readTrait(row)).toEqual({ tells: row.tells, left: row.left });
});

const ANSIBLE = `TASK [Ask the dashboard] ********************************************
ok: [localhost] => {
    "changed": false,
    "data": {
        "auth_mode": "psk",
        "band_selection": "5 GHz band only",
        "enabled": true,
        "encryption_mode": "wpa",
        "ip_assignment_mode": "Bridge mode",
        "name": "HOSP-VOICE",
        "number": 1,
        "psk": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER",
        "use_vlan_tagging": true,
        "default_vlan_id": 120,
        "dot11r": {"enabled": true, "adaptive": false},
        "dot11w": {"enabled": false, "required": false},
        "visible": true,
        "wpa_encryption_mode": "WPA2 only"
    }
}

PLAY RECAP **********************************************************
localhost : ok=1 changed=0
`;

describe("what Ansible's module prints of an SSID", () => {
  const wanted = profileInputForRow(4, { vlan: 110 });

  test('is found out, and read', () => {
    const row: Trait = {
      trait: '',
      text: ANSIBLE,
      tells: {
        ...{ ssid: 'HOSP-VOICE', akms: '["psk","ft-psk"]', bands: '["5"]', state: 'on' },
        ...{ vlan: '{"kind":"id","id":120}', psk: '{"kind":"hidden","why":"masked"}' },
      },
      left: [],
    };
    expect(readTrait(row)).toEqual({ tells: row.tells, left: row.left });
  });

  test("is put right with the API's own names", () => {
    expect(compared(wanted, ANSIBLE).verdict).toBe('mismatch');
    const fix = fixed(wanted, ANSIBLE);
    expect(fix.ok && JSON.parse(fix.value.lines.join('\n'))).toMatchObject({ defaultVlanId: 110 });
    expect(fix.ok && fix.value.after.verdict).toBe('match');
  });
});
