import { findingRules } from '#core/finding/finding-rules';
import { checkLibrary } from '#core/profile/library-file';
import { describe, expect, test } from 'vitest';

const open = { name: 'Open', ssid: 'voice', security: 'none', keyManagement: 'none', encryption: 'none' };
const wep = { name: 'WEP', ssid: 'voice', security: 'wep', keyManagement: 'static', encryption: 'wep' };
const psk = { name: 'PSK', ssid: 'voice', security: 'psk', keyManagement: 'wpa2', encryption: 'aes' };
const eap = { name: 'EAP', ssid: 'voice', security: 'peap-gtc', keyManagement: 'wpa2', encryption: 'aes' };
const tls = { ...eap, security: 'eap-tls', userCertificate: 'scep' };
const radius = [{ host: '192.0.2.10', secret: 'secret' }];
const credentials = { username: 'phone', password: 'password' };
const id = '11111111-1111-4111-8111-111111111111';

const wepKey = (key: unknown, more: object = {}) => ({ ...wep, wep: { keyFormat: 'hex', key, ...more } });
const pskKey = (key: unknown, keyFormat = 'ascii') => ({ ...psk, psk: { keyFormat, key } });
const login = (more: object) => ({ ...eap, radius, credentials: { ...credentials, ...more } });
const server = (more: object) => ({ ...eap, credentials, radius: [{ ...radius[0], ...more }] });

/** One row per code: a profile that has it, and where. */
const ROWS: readonly [string, object, string][] = [
  ['scheme.not-in-table', { ...open, encryption: 'aes' }, '/encryption'],
  ['scheme.roaming-not-offered', { ...open, fastRoaming: 'ft' }, '/fastRoaming'],
  ['scheme.open', open, '/encryption'],
  ['scheme.weak-wep', wepKey('ABCD123456'), '/encryption'],
  ['scheme.weak-tkip', { ...pskKey('password'), keyManagement: 'wpa', encryption: 'tkip' }, '/encryption'],
  ['phone.unsupported', { ...login({}), phoneModel: '8832' }, '/phoneModel'],
  [
    'phone.wpa-compatibility',
    { ...pskKey('password'), keyManagement: 'wpa', encryption: 'tkip' },
    '/keyManagement',
  ],
  ['ssid.empty', { ...open, ssid: '' }, '/ssid'],
  ['ssid.too-long', { ...open, ssid: '가'.repeat(11) }, '/ssid'],
  ['ssid.control-character', { ...open, ssid: 'a\0' }, '/ssid'],
  ['ssid.edge-space', { ...open, ssid: ' a' }, '/ssid'],
  ['ssid.not-unicode', { ...open, ssid: '\uD800' }, '/ssid'],
  ['ssid.invisible-character', { ...open, ssid: 'a\u200Bb' }, '/ssid'],
  ['key.wep-length', wepKey('ABCD'), '/wep/key'],
  ['key.wep-character', wepKey('ABCDEFGHIJ'), '/wep/key'],
  ['key.wep-size-mismatch', wepKey('ABCD123456', { keySize: 128 }), '/wep/key'],
  ['key.psk-ascii-length', pskKey('short'), '/psk/key'],
  ['key.psk-ascii-character', pskKey('pässword'), '/psk/key'],
  ['key.psk-hex-length', pskKey('ab', 'hex'), '/psk/key'],
  ['key.psk-hex-character', pskKey('z'.repeat(64), 'hex'), '/psk/key'],
  ['key.missing', psk, '/psk/key'],
  ['key.missing', wepKey(''), '/wep/key'],
  ['key.edge-space', pskKey('password '), '/psk/key'],
  ['credentials.missing', { ...eap, radius }, '/credentials'],
  ['credentials.missing', login({ password: '' }), '/credentials/password'],
  ['credentials.username-length', login({ username: 'u'.repeat(65) }), '/credentials/username'],
  ['credentials.password-length', login({ password: 'p'.repeat(65) }), '/credentials/password'],
  ['credentials.control-character', login({ username: 'a\n' }), '/credentials/username'],
  ['radius.missing', { ...eap, credentials }, '/radius'],
  ['radius.host-invalid', server({ host: '300.1.1.1' }), '/radius/0/host'],
  ['radius.secret-missing', server({ secret: undefined }), '/radius/0/secret'],
  ['radius.secret-character', server({ secret: 'a\tb' }), '/radius/0/secret'],
  ['radius.secret-length', server({ secret: 's'.repeat(65) }), '/radius/0/secret'],
  ['certificate.server-ca-missing', { ...login({}) }, '/serverCa'],
  ['certificate.server-ca-not-pem', { ...login({}), serverCa: 'no certificate' }, '/serverCa'],
  ['scep.missing', { ...tls, radius }, '/scep'],
  ['scep.server-missing', { ...tls, radius, scep: {} }, '/scep/server'],
  [
    'scep.fingerprint',
    { ...tls, radius, scep: { server: 'ra', rootCaFingerprint: 'AB' } },
    '/scep/rootCaFingerprint',
  ],
  ['section.unused', { ...open, psk: { keyFormat: 'ascii', key: 'password' } }, '/psk'],
  ['profile.missing-member', { name: 'x' }, '/ssid'],
  ['profile.unknown-member', { ...open, colour: 1 }, '/colour'],
  ['profile.wrong-type', { ...open, hidden: 'yes' }, '/hidden'],
  ['profile.unknown-value', { ...open, band: '6' }, '/band'],
  ['profile.out-of-range', { ...open, vlan: 0 }, '/vlan'],
  ['profile.too-long', { ...open, name: 'n'.repeat(101) }, '/name'],
  ['profile.name-empty', { ...open, name: ' ' }, '/name'],
  ['profile.control-character', { ...open, site: 'a\u0000' }, '/site'],
  ['profile.secret-sealed', pskKey({ sealed: 'x' }), '/psk/key'],
];

function check(...profiles: readonly unknown[]) {
  const checked = checkLibrary({ format: 'wlan-wizard-library', version: 1, profiles });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.profiles;
}

describe('a profile is found to have', () => {
  test.each(ROWS)('%s', (code, profile, path) => {
    const [entry] = check(profile);
    const { severity, source } = findingRules[code as keyof typeof findingRules];
    expect(entry?.findings).toContainEqual(
      expect.objectContaining({ code, severity, source, path: `/profiles/0${path}` }),
    );
    if (severity === 'error') expect(entry?.ok).toBe(false);
  });

  test('profile.duplicate-name and profile.duplicate-id, at the later one', () => {
    const [first, second] = check({ ...open, id }, { ...open, id });
    expect(first?.ok).toBe(true);
    expect(second?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'profile.duplicate-name', path: '/profiles/1/name' }),
        expect.objectContaining({ code: 'profile.duplicate-id', path: '/profiles/1/id' }),
      ]),
    );
  });

  test('each code that a profile can have stands in the table above', () => {
    const elsewhere = /^(question\.|ssid\.hex-|platform\.|profile\.(duplicate-|renamed))/;
    const wanted = Object.keys(findingRules).filter((code) => !elsewhere.test(code));
    expect(wanted.filter((code) => !ROWS.some(([listed]) => listed === code))).toEqual([]);
  });
});

describe('a finding', () => {
  test('never holds the secret that it is about', () => {
    const secret = 'Tr0ub4dor-\u00E9';
    const profiles = [
      wepKey(secret),
      { ...pskKey(secret), name: 'a' },
      { ...login({ password: `${secret}\u0007` }), name: 'b' },
      { ...server({ secret }), name: 'c' },
      { ...pskKey({ sealed: secret, more: secret }), name: 'd' },
    ];
    expect(JSON.stringify(check(...profiles).map(({ findings }) => findings))).not.toContain('Tr0ub4dor');
  });
});

describe('a combination that is in no row', () => {
  test('does not hide a wrong key', () => {
    const [entry] = check({ ...pskKey('short'), encryption: 'wep' });
    const codes = entry?.findings.map(({ code }) => code);
    expect(codes).toEqual(['scheme.not-in-table', 'key.psk-ascii-length']);
  });
});

describe('a sound profile', () => {
  test.each([pskKey('password'), { ...login({}) }, open])('is valid', (profile) => {
    const [entry] = check(profile);
    expect(entry?.parsed.ok && entry.parsed.check.valid).not.toBeNull();
  });

  test('with a sealed secret has no errors, but can not be exported', () => {
    const [entry] = check(pskKey({ sealed: 'x' }));
    expect(entry?.ok).toBe(true);
    expect(entry?.parsed.ok && entry.parsed.check.valid).toBeNull();
  });
});
