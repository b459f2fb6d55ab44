import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import type { Fix } from '#core/pair/fix/propose-fix';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';

const FOLDER = join(import.meta.dirname, '../../../fixtures/configurations/c9800-restconf');
const fixture = (name: string) => readFileSync(join(FOLDER, `${name}.json`), 'utf8');
const psk = (change: Partial<ProfileInput> = {}) => input(4, { vlan: undefined, ...change });

function fix(profile: ProfileInput, text: string): Fix {
  const outcome = fixed(profile, text, 'c9800-restconf');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(outcome.value.after.verdict).not.toBe('mismatch');
  return outcome.value;
}

interface Body {
  readonly 'ietf-restconf:data': Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const WIRELESS = 'Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data';
const bodyOf = ({ lines }: Fix) => (JSON.parse(lines.join('\n')) as Body)['ietf-restconf:data'];

/** The datastore with one WLAN, which serves row 4 in VLAN 110 save what the test is about. */
function controller(wlan: object): string {
  const entry = {
    ...{ 'profile-name': 'Ward 3', 'wlan-id': 21, 'auth-key-mgmt-dot1x': false, 'auth-key-mgmt-psk': true },
    ...{ psk: 'GREG12356789ZXYW', 'ft-mode': 'dot11r-disabled' },
    'apf-vap-id-data': { ssid: 'HOSP-VOICE', 'wlan-status': true },
    ...wlan,
  };
  const pair = { 'wlan-profile-name': 'Ward 3', 'policy-profile-name': 'Voice policy' };
  const policy = { 'policy-profile-name': 'Voice policy', status: true, 'interface-name': '110' };
  return JSON.stringify({
    [WIRELESS]: {
      'wlan-cfg-entries': { 'wlan-cfg-entry': [entry] },
      'wlan-policies': { 'wlan-policy': [policy] },
      'policy-list-entries': {
        'policy-list-entry': [{ 'tag-name': 'Ward 3', 'wlan-policies': { 'wlan-policy': [pair] } }],
      },
    },
  });
}

test('only the members that differ are sent, under the names that the controller has', () => {
  const result = fix(psk({ psk: { keyFormat: 'ascii', key: 'another key' }, vlan: 120 }), controller({}));
  expect(bodyOf(result)).toEqual({
    [WIRELESS]: {
      'wlan-cfg-entries': { 'wlan-cfg-entry': [{ 'profile-name': 'Ward 3', psk: 'another key' }] },
      'wlan-policies': {
        'wlan-policy': [{ 'policy-profile-name': 'Voice policy', 'interface-name': '120' }],
      },
    },
  });
  expect(result.shownLines.join('\n')).not.toContain('another key');
});

test('a WLAN that is up while its security changes is named, one that is down is not', () => {
  const wrong = { 'ft-mode': 'dot11r-enabled', 'auth-key-mgmt-ft-psk': true, 'auth-key-mgmt-psk': false };
  const notes = (more: object) => fix(psk(), controller({ ...wrong, ...more })).notes.map(({ code }) => code);
  expect(notes({})).toContain('fix.changes-while-up');
  const down = { 'apf-vap-id-data': { ssid: 'HOSP-VOICE', 'wlan-status': false } };
  expect(notes(down)).not.toContain('fix.changes-while-up');
});

test('clients of WPA3 stay beside the phones', () => {
  const wpa3 = {
    ...{ 'wpa3-enabled': true, 'auth-key-mgmt-sae': true, 'auth-key-mgmt-psk': false },
    'pmf-options': 'apf-vap-pmf-required',
  };
  expect(bodyOf(fix(psk(), controller(wpa3)))).toEqual({
    [WIRELESS]: {
      'wlan-cfg-entries': {
        'wlan-cfg-entry': [
          { 'profile-name': 'Ward 3', 'auth-key-mgmt-psk': true, 'pmf-options': 'apf-vap-pmf-optional' },
        ],
      },
    },
  });
});

test('another SSID is that of a new WLAN under the same policy and tag; the old one goes off the air', () => {
  const result = fix(psk({ ssid: 'hosp-voice' }), controller({}));
  expect(bodyOf(result)).toMatchObject({
    [WIRELESS]: {
      'wlan-cfg-entries': {
        'wlan-cfg-entry': [
          { 'profile-name': 'Ward 3', 'apf-vap-id-data': { 'wlan-status': false } },
          { 'profile-name': 'Row-4-voice', 'wlan-id': 17, 'apf-vap-id-data': { ssid: 'hosp-voice' } },
        ],
      },
      'policy-list-entries': { 'policy-list-entry': [{ 'tag-name': 'Ward 3' }] },
    },
  });
  expect(result.notes[0]).toMatchObject({ code: 'fix.replaces-network', params: { number: 21 } });
});

describe('a running configuration with AAA', () => {
  const running = fixture('running-config');

  test('a server that is asked already is changed where it stands', () => {
    const { lines } = fix(input(7, { fastRoaming: 'ft', vlan: 120 }), running);
    expect(lines.join('\n')).toContain('"id": "ISE-1"');
    expect(lines.join('\n')).not.toContain('dot1x-list');
  });

  test('a server that is not gets a group and a list that only this WLAN asks', () => {
    const server = { host: '192.0.2.77', authPort: 1812, acctPort: 1813, secret: 'N3w-secret' };
    const result = fix(input(7, { fastRoaming: 'ft', vlan: 120, radius: [server] }), running);
    expect(result.notes.map(({ code }) => code)).not.toContain('fix.also-changes');
    expect(bodyOf(result)[WIRELESS]).toEqual({
      'wlan-cfg-entries': {
        'wlan-cfg-entry': [{ 'profile-name': 'VOICE', 'authentication-list': 'Row-7-voice-LIST' }],
      },
    });
  });

  test('a WLAN that is off and on no tag is joined to one', () => {
    const { lines, notes } = fix(psk({ ssid: 'SCAN\\1' }), running);
    expect(lines.join('\n')).toContain('"wlan-profile-name": "scanners"');
    expect(notes.map(({ code }) => code)).toContain('fix.assign-tag');
  });
});

test.each([
  ['the entries alone', 'wlan-entries-only', '병동-음성'],
  ['one entry behind the headers of an answer', 'one-entry-answer', 'VOICE'],
])('%s is enough', (_what, name, ssid) => {
  const { lines } = fix(psk({ ssid, psk: { keyFormat: 'ascii', key: 'another key' } }), fixture(name));
  expect(lines.filter((line) => line.includes('"psk": '))).toEqual([
    expect.stringContaining('"psk": "another key"'),
  ]);
  expect(lines.join('\n')).not.toContain('"wlan-id"');
});

test('a member that nothing confirms is marked at its line', () => {
  const { lines, unconfirmed } = fix(psk({ ssid: 'NEW' }), controller({}));
  expect(unconfirmed.map((index) => lines[index]?.trim())).toContain('"dot11a-dtim": 2,');
});
