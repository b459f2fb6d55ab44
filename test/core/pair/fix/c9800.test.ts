import { describe, expect, test } from 'vitest';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';
import type { Fix } from '#core/pair/fix/propose-fix';
import type { ProfileInput } from '#core/profile/profile-document';

/** A controller whose WLAN serves row 4 in VLAN 110, save what the test is about. */
function controller(wlan: string, { state = 'no shutdown', name = 'voice', more = '' } = {}): string {
  return `version 17.9
wireless profile policy "Voice policy"
 vlan 110
 no shutdown
wireless tag policy "Ward 3"
 wlan ${name} policy "Voice policy"
wlan ${wlan}
 no security ft adaptive
 security wpa psk set-key ascii 0 GREG12356789ZXYW
 no security wpa akm dot1x
 security wpa akm psk
${more} ${state}
ap 0011.2233.4455
 policy-tag "Ward 3"
end
`;
}

function fix(profile: ProfileInput, text: string): Fix {
  const outcome = fixed(profile, text, 'c9800');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(outcome.value.after.verdict).toBe('match');
  return outcome.value;
}

describe('names that the command line takes as they are only', () => {
  test('a WLAN with an SSID in Hangul is switched on by its name', () => {
    const text = controller('음성 3 병동-음성', { state: 'shutdown', name: '음성' });
    expect(fix(input(4, { ssid: '병동-음성' }), text).lines).toEqual(['wlan 음성', ' no shutdown']);
  });

  test('a name with blanks stays in quotes, also that of a policy', () => {
    const text = controller('"Ward 3 voice" 21 HOSP-VOICE', { name: '"Ward 3 voice"' });
    expect(fix(input(4, { vlan: 120 }), text).lines).toEqual([
      'wireless profile policy "Voice policy"',
      ...[' shutdown', ' vlan 120', ' no shutdown'],
    ]);
  });
});

describe('another SSID', () => {
  test('is that of a new WLAN under the same policy and tag; the old one is shut down', () => {
    const { lines, notes } = fix(input(4), controller('voice 21 HOSP-V0ICE'));
    expect(lines.slice(0, 3)).toEqual(['wlan voice', ' shutdown', 'wlan Row-4-voice 17 HOSP-VOICE']);
    expect(lines).toContain('wireless profile policy "Voice policy"');
    expect(lines).toContain('wireless tag policy "Ward 3"');
    expect(lines).toContain(' wlan Row-4-voice policy "Voice policy"');
    expect(notes[0]).toMatchObject({
      code: 'fix.replaces-network',
      params: { old: 'HOSP-V0ICE', number: 21 },
    });
  });

  test('of which nothing tells that it was meant stays; a WLAN is added to the only tag in use', () => {
    const { lines, notes } = fix(input(4), controller('corp 21 CORP', { name: 'corp' }));
    expect(lines[0]).toBe('wlan Row-4-voice 17 HOSP-VOICE');
    expect(lines).toContain('wireless tag policy "Ward 3"');
    expect(notes.map(({ code }) => code)).not.toContain('fix.assign-tag');
  });
});

test('clients of WPA3 stay beside the phones', () => {
  const wpa3 = controller('voice 21 HOSP-VOICE', {
    more: ' security wpa wpa3\n security wpa akm sae\n no security wpa akm psk\n security pmf mandatory\n',
  });
  const { lines } = fix(input(4), wpa3);
  expect(lines).toContain(' security pmf optional');
  expect(lines).toContain(' security wpa akm psk');
  expect(lines.join('\n')).not.toContain('no security wpa wpa3');
});

describe('servers, groups and lists', () => {
  const withServers = (secret: string) => {
    const servers = `radius server ISE
 address ipv4 192.0.2.10 auth-port 1812 acct-port 1813
 key 0 ${secret}
aaa group server radius RAD
 server name ISE
aaa authentication dot1x LIST group RAD
`;
    const more =
      ' no security wpa akm psk\n security wpa akm dot1x\n security dot1x authentication-list LIST\n';
    return controller('voice 21 HOSP-VOICE', { more }).replace('version 17.9\n', `version 17.9\n${servers}`);
  };

  test('a server keeps the name that the controller knows it by', () => {
    expect(fix(input(7), withServers('anotherSecret')).lines.slice(1, 4)).toEqual([
      'radius server ISE',
      ' address ipv4 192.0.2.10 auth-port 1812 acct-port 1813',
      ' key 0 Radius5ecret',
    ]);
  });

  test('a list whose servers are right is asked still when another suite is offered', () => {
    expect(fix(input(7, { fastRoaming: 'ft' }), withServers('Radius5ecret')).lines.join('\n')).not.toContain(
      'authentication-list',
    );
  });
});
