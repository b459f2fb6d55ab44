import { describe, expect, test } from 'vitest';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';
import type { Fix } from '#core/pair/fix/propose-fix';
import type { ProfileInput } from '#core/profile/profile-document';

const ap = `version 15.2
no aaa new-model
dot11 ssid HOSP-VOICE
   vlan 110
   authentication open
   authentication key-management wpa version 2
   wpa-psk ascii 0 GREG12356789ZXYW
   guest-mode
dot11 ssid GUEST
   vlan 30
   authentication open
interface Dot11Radio0
 encryption vlan 110 mode ciphers aes-ccm
 ssid HOSP-VOICE
 ssid GUEST
interface Dot11Radio0.110
 encapsulation dot1Q 110
 bridge-group 110
interface Dot11Radio1
 no ip address
 shutdown
end
`;

function fix(profile: ProfileInput, text: string): Fix {
  const outcome = fixed(profile, text, 'ios-autonomous');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(outcome.value.after.verdict).toBe('match');
  return outcome.value;
}

test('a network comes to the other radio with its encryption and bridge, and stays on its own', () => {
  expect(fix(input(4, { band: '5' }), ap).lines).toEqual([
    'interface Dot11Radio1',
    ' encryption vlan 110 mode ciphers aes-ccm',
    ' ssid HOSP-VOICE',
    ' no shutdown',
    'interface Dot11Radio1.110',
    ' encapsulation dot1Q 110',
    ' bridge-group 110',
  ]);
});

test('other networks of a radio that comes back are named', () => {
  const text = ap.replace(' shutdown\nend', ' ssid GUEST\n shutdown\nend');
  const { notes } = fix(input(4, { band: '5' }), text);
  expect(notes).toEqual([{ code: 'fix.also-changes', params: { networks: 'GUEST' } }]);
});

test('lines without indentation go to a configuration that lost its own', () => {
  const text = ap.replaceAll(/^ +/gm, '').replace('GREG12356789ZXYW', 'wrong-key-1');
  expect(fix(input(4), text).lines).toEqual(['dot11 ssid HOSP-VOICE', '   wpa-psk ascii 0 GREG12356789ZXYW']);
});

describe('a method list whose servers are right', () => {
  const text = `version 15.2
aaa new-model
aaa group server radius ISE
 server 192.0.2.10 auth-port 1812 acct-port 1813
aaa authentication login site_dot1x group ISE
radius-server host 192.0.2.10 auth-port 1812 acct-port 1813 key Radius5ecret
dot11 ssid HOSP-V0ICE
   vlan 110
   authentication open eap site_dot1x
   authentication network-eap site_dot1x
   authentication key-management wpa version 2
   guest-mode
interface Dot11Radio1
 encryption vlan 110 mode ciphers aes-ccm
 ssid HOSP-V0ICE
interface Dot11Radio1.110
 encapsulation dot1Q 110
 bridge-group 110
end
`;

  test('is what the SSID asks under its new name', () => {
    const { lines } = fix(input(7, { band: '5', fastRoaming: 'none' }), text);
    expect(lines).toContain('   authentication open eap site_dot1x');
    expect(lines.join('\n')).not.toContain('eap_methods');
  });

  test('and whose secret is wrong is mended without another timeout', () => {
    const wrong = text.replace('HOSP-V0ICE', 'HOSP-VOICE').replaceAll('V0ICE', 'VOICE');
    const { lines } = fix(input(7, { band: '5', fastRoaming: 'none' }), wrong.replace('Radius5', 'radius5'));
    expect(lines.join('\n')).toContain('key Radius5ecret');
    expect(lines.join('\n')).not.toContain('timeout');
  });
});

describe('a network that is added', () => {
  test('has a VLAN that no other SSID has', () => {
    expect(fixed(input(4, { ssid: 'VOICE2' }), ap, 'ios-autonomous')).toMatchObject({
      ok: false,
      error: { code: 'fix.vlan-taken', params: { vlan: 110, ssid: 'HOSP-VOICE', line: 4 } },
    });
  });

  test('leaves the beacons to the SSID that is in them', () => {
    const { lines } = fix(input(4, { ssid: 'VOICE2', vlan: 120 }), ap);
    expect(lines).toContain('dot11 ssid VOICE2');
    expect(lines.join('\n')).not.toContain('guest-mode');
  });

  test('is in beacons of its own where the radio has several', () => {
    for (const line of [' mbssid', ' mbssid   ', 'ap(config-if)#mbssid']) {
      const text = ap.replace(' ssid GUEST\n', ` ssid GUEST\n${line}\n`);
      expect(fix(input(4, { ssid: 'VOICE2', vlan: 120 }), text).lines).toContain('   mbssid guest-mode');
    }
  });
});

test('802.11r is not written for a release whose guide does not have it', () => {
  expect(fixed(input(4, { fastRoaming: 'ft' }), ap.replace('15.2', '12.4'), 'ios-autonomous')).toMatchObject({
    ok: false,
    error: { code: 'fix.release-too-old', params: { release: '12.4', needs: 'ft', look: 'show version' } },
  });
});

test("an SSID that only looks like the phone's is renamed, which the note says", () => {
  const { lines, notes } = fix(input(4), ap.replaceAll('HOSP-VOICE', 'HOSP-V0ICE'));
  expect(lines).toContain(' no ssid HOSP-V0ICE');
  expect(notes[0]).toEqual({ code: 'fix.renames-network', params: { old: 'HOSP-V0ICE' } });
});

test('an SSID whose VLAN only has a name is not renamed, for it would lose the VLAN', () => {
  const text = ap.replaceAll('vlan 110', 'vlan voice').replaceAll('HOSP-VOICE', 'HOSP-V0ICE');
  expect(fixed(input(4, { vlan: undefined }), text, 'ios-autonomous')).toMatchObject({
    ok: false,
    error: { code: 'fix.not-automatic', params: { places: [{ field: 'vlan', lines: [4] }] } },
  });
});

describe('a radio that serves no clients', () => {
  const bridge = ap.replace('\n ssid GUEST\n', '\n ssid GUEST\n station-role workgroup-bridge\n');

  test('is not made into an access point', () => {
    expect(fixed(input(4), bridge, 'ios-autonomous')).toEqual({
      ok: false,
      error: { code: 'fix.no-clients', params: { radio: 'Dot11Radio0', line: 16 } },
    });
  });

  test('gets no network that is added, the other radio does', () => {
    const added = input(4, { ssid: 'VOICE2', vlan: 120, band: 'auto' });
    const lines = fix(added, bridge.replace(' shutdown\n', ''));
    expect(lines.lines).toContain('interface Dot11Radio1');
    expect(lines.lines).not.toContain('interface Dot11Radio0');
    expect(fixed(input(4, { ssid: 'VOICE2', vlan: 120, band: '2.4' }), bridge).ok).toBe(false);
  });
});

describe('RADIUS', () => {
  const servers = `aaa new-model
radius server ACS
 address ipv4 192.0.2.10 auth-port 1645 acct-port 1646
 key 0 anotherSecret
aaa group server radius rad_eap
 server 192.0.2.77 auth-port 1812 acct-port 1813
aaa authentication login eap_methods group rad_eap
`;
  const eap = input(7, { vlan: 110 });
  const text = ap
    .replace('no aaa new-model\n', servers)
    .replace('   vlan 30\n   authentication open\n', '   vlan 30\n   authentication open eap eap_methods\n');

  test('lists that another SSID uses stay as they are', () => {
    const { lines, notes } = fix(eap, text);
    expect(lines).toContain('aaa authentication login eap_voice group rad_voice');
    expect(lines).toContain('   authentication open eap eap_voice');
    expect(notes.map(({ code }) => code)).not.toContain('fix.also-changes');
  });

  test('a server that has a name is changed under it', () => {
    const { lines } = fix(eap, text);
    expect(lines).toContain('radius server ACS');
    expect(lines).toContain(' address ipv4 192.0.2.10 auth-port 1812 acct-port 1813');
    expect(lines).toContain(' server name ACS');
  });
});

test('a radio whose name was typed in other letters is the same radio', () => {
  const typed = ap
    .replace('encryption vlan 110 mode ciphers aes-ccm\n', 'no encryption vlan 110 mode ciphers\n')
    .replace('interface Dot11Radio0\n', 'interface dot11radio 0\n');
  expect(fix(input(4, { vlan: 110, band: '2.4' }), typed).lines).toContain(
    ' encryption vlan 110 mode ciphers aes-ccm',
  );
});
