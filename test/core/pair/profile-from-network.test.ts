import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { sourced, unknown } from '#core/import/model/origin';
import type { Network } from '#core/import/model/network';
import { profilesFromNetwork } from '#core/pair/profile-from-network';
import { parseProfile } from '#core/profile/check-profile';
import { exportedText } from '../../fixtures/ap-export';
import { choicesOf, imported } from '../../fixtures/pair';
import { profileInputForRow as input } from '../../fixtures/profiles';

const cases = AP_TARGETS.flatMap((target) =>
  choicesOf(target).map(({ row, fastRoaming }) => ({ id: target.id, row: row.row, fastRoaming })),
).filter(({ id, row }) => id !== 'meraki' || row !== 3);

function networkOf(text: string, id: string): Network {
  const [network] = imported(text, id).networks;
  if (network === undefined) throw new Error('no network');
  return network;
}

function draftsOf(network: Network, id: 'aireos' | 'c9800' | 'meraki' | 'hostapd' | 'ios-autonomous') {
  const drafts = profilesFromNetwork(network, id);
  if (!drafts.ok) throw new Error(JSON.stringify(drafts.error));
  return drafts.value;
}

describe('profiles made from a network', () => {
  test.each(cases)('$id, row $row, fast roaming $fastRoaming, come back', ({ id, row, fastRoaming }) => {
    const given = input(row, { fastRoaming });
    const { alternatives } = draftsOf(networkOf(exportedText(id, given), id), id as 'aireos');
    const found = alternatives.find(({ security }) => security === given.security);
    const { ssid, security, keyManagement, encryption } = given;
    expect(found).toMatchObject({ ssid, security, keyManagement, encryption });
    // CCKM on autonomous IOS comes with 802.1X, so that the better choice is taken.
    expect(found?.fastRoaming).toBe(fastRoaming);
    expect(found?.psk).toEqual(given.psk);
    const completed = { ...found, name: 'made', credentials: given.credentials };
    const parsed = parseProfile(JSON.parse(JSON.stringify(completed)));
    expect(parsed.ok && parsed.check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('an EAP network leaves the method open: one profile for each', () => {
    const { alternatives, questions } = draftsOf(
      networkOf(exportedText('c9800', input(7)), 'c9800'),
      'c9800',
    );
    expect(alternatives.map(({ security }) => security)).toEqual([
      'eap-fast',
      'eap-tls',
      'peap-mschapv2',
      'peap-gtc',
    ]);
    expect(questions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['draft.eap-method', 'draft.credentials']),
    );
  });

  test('a key that is masked is a question, not an empty key that passes', () => {
    const network = networkOf(
      exportedText('aireos', input(4), { secrets: 'include' }).replace(
        'ascii GREG12356789ZXYW',
        'ascii ****',
      ),
      'aireos',
    );
    const { questions, alternatives } = draftsOf(network, 'aireos');
    expect(questions.map(({ code }) => code)).toContain('draft.key-hidden');
    expect(alternatives[0]?.psk?.key).toBe('');
  });

  test.each([
    ['ios-autonomous', input(4), 'GREG12356789ZXYW', 'short', 'key.psk-ascii-length', '/psk/key'],
    ['c9800', input(4), 'GREG12356789ZXYW', 'short', 'key.psk-ascii-length', '/psk/key'],
    ['aireos', input(4), 'GREG12356789ZXYW', 'short', 'key.psk-ascii-length', '/psk/key'],
    ['meraki', input(4), 'GREG12356789ZXYW', 'short', 'key.psk-ascii-length', '/psk/key'],
    ['hostapd', input(4), 'GREG12356789ZXYW', 'short', 'key.psk-ascii-length', '/psk/key'],
    ['ios-autonomous', input(2), '0 ABCD123456', '0 ABCD1234567', 'key.wep-length', '/wep/key'],
    ['ios-autonomous', input(2), 'size 40bit', 'size 128bit', 'key.wep-size-mismatch', '/wep/key'],
    ['hostapd', input(2), 'wep_key0=ABCD123456', 'wep_key0=ABCD1234567', 'key.wep-length', '/wep/key'],
  ] as const)('a key that no device takes is a question: %s, %#', (id, profile, key, wrong, code, path) => {
    const text = exportedText(id, profile, { secrets: 'include' });
    expect(text).toContain(key);
    const { questions, alternatives } = draftsOf(networkOf(text.replaceAll(key, wrong), id), id);
    const asked = questions.filter((question) => question.path === path);
    expect(asked).toMatchObject([{ code: 'draft.key-invalid', params: { fault: { code } } }]);
    expect(alternatives[0]?.psk?.key ?? alternatives[0]?.wep?.key).toBe('');
  });

  test('a key that something stands behind has to be typed', () => {
    const text = exportedText('ios-autonomous', input(4), { secrets: 'include' });
    const remarked = text.replace('GREG12356789ZXYW', 'GREG12356789ZXYW  <-- the key');
    const { alternatives, questions } = draftsOf(networkOf(remarked, 'ios-autonomous'), 'ios-autonomous');
    const line = text.split('\n').findIndex((one) => one.includes('GREG12356789ZXYW')) + 1;
    const asked = questions.filter(({ path }) => path === '/psk/key');
    expect(asked).toMatchObject([{ code: 'draft.key-unsure', params: { line } }]);
    expect(alternatives[0]?.psk?.key).toBe('');
  });

  test('what is not told becomes a question with the place to look', () => {
    const network = {
      ...networkOf(exportedText('aireos', input(4)), 'aireos'),
      vlan: unknown('show interface summary'),
    };
    expect(draftsOf(network, 'aireos').questions).toContainEqual({
      ...{ code: 'draft.value-unknown', path: '/vlan' },
      params: { member: 'vlan', look: 'show interface summary' },
    });
  });

  test('an SSID from a file in CP949 has to be checked on the air', () => {
    const network = networkOf(exportedText('aireos', input(4)), 'aireos');
    const doubt = { code: 'import.ssid-octets', line: 3, params: { encoding: 'CP949' } } as const;
    expect(draftsOf({ ...network, notes: [doubt] }, 'aireos').questions).toContainEqual({
      ...{ code: 'draft.ssid-octets', path: '/ssid', params: { encoding: 'CP949' } },
    });
    expect(draftsOf(network, 'aireos').questions.map(({ code }) => code)).not.toContain('draft.ssid-octets');
  });

  test.each<[air: string, state: Network['state'], code: string]>([
    ['shut down', sourced('shut-down', { kind: 'line', line: 3 }), 'draft.not-on-air'],
    ['on a bridge', sourced('no-clients', { kind: 'line', line: 3 }), 'draft.not-on-air'],
    ['not told', unknown('show dot11 associations'), 'draft.air-unknown'],
  ])('a network that is %s says so once', (_, state, code) => {
    const network = { ...networkOf(exportedText('ios-autonomous', input(4)), 'ios-autonomous'), state };
    const { questions } = draftsOf(network, 'ios-autonomous');
    expect(questions.filter(({ path }) => path === '').map((question) => question.code)).toEqual([code]);
  });

  test('a WPA3 network has no row of Table 5', () => {
    const base = networkOf(exportedText('aireos', input(4)), 'aireos');
    const wpa3 = sourced(['wpa3'] as const, { kind: 'line', line: 1 });
    const drafts = profilesFromNetwork({ ...base, keyManagement: wpa3 }, 'aireos');
    expect(drafts).toMatchObject({ ok: false, error: { code: 'draft.no-row' } });
  });
});
