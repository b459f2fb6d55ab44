import type { ProfileInput } from '#core/profile/profile-document';
import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { labFolder, makeLab } from '../../fixtures/labs';
import { profileInputForRow } from '../../fixtures/profiles';

const NOW = new Date('2026-03-01T12:00:00Z');
const DAY = 86_400_000;
const names = (files: Readonly<Record<string, Buffer>>) => Object.keys(files).sort();
const textOf = (files: Readonly<Record<string, Buffer>>, name: string) => files[name]?.toString('utf8') ?? '';
const certificateOf = (pem: string) => new X509Certificate(pem);

async function refusalOf(profile: ProfileInput) {
  const { files, refused } = await makeLab(profile);
  expect(files).toEqual([]);
  return refused;
}

describe('a lab', () => {
  test.each([
    ['EAP-FAST', 7, 'hostapd/hostapd.conf', 'freeradius/radiusd.conf', 'client/wrong-password.conf'],
    ['EAP-TLS', 10, 'freeradius/certs/ca.pem', 'hostapd/users', 'client/foreign-certificate.conf'],
    [
      'PEAP-MSCHAPV2',
      13,
      'freeradius/certs/server.key',
      'freeradius/certs/ca.pem',
      'client/wrong-password.conf',
    ],
    ['PEAP-GTC', 16, 'freeradius/mods-enabled/pap', 'hostapd/users', 'client/wrong-password.conf'],
  ])(
    'of %s has a server that can do it and clients that may not',
    async (_, row, has, lacks, trial) => {
      const files = await labFolder(profileInputForRow(row));
      expect(names(files)).toEqual(expect.arrayContaining(['README.md', 'client/right.conf', has, trial]));
      expect(names(files)).not.toContain(lacks);
    },
    20_000,
  );

  test('holds its secrets in their own files and none in the instruction', async () => {
    const files = await labFolder(profileInputForRow(13));
    const secret = textOf(files, 'radius-secret').trim();
    expect(secret).toMatch(/^[A-Za-z0-9]{20}$/);
    expect(textOf(files, 'freeradius/clients.conf')).toContain(`secret = '${secret}'`);
    const instruction = textOf(files, 'README.md');
    expect(instruction).not.toContain(secret);
    expect(instruction).not.toContain('Pa55word');
    expect(textOf(files, 'freeradius/users')).toContain("'Pa55word'");
  }, 20_000);

  test('has a server certificate of its own CA, valid for a clock that is a day behind and for a year', async () => {
    const files = await labFolder(profileInputForRow(13), { now: NOW });
    const root = new X509Certificate(textOf(files, 'certificates/root.pem'));
    const server = new X509Certificate(textOf(files, 'freeradius/certs/server.pem'));
    expect(server.verify(root.publicKey)).toBe(true);
    expect(server.subjectAltName).toBe('DNS:radius.lab.test');
    const facts = certificateOf(textOf(files, 'freeradius/certs/server.pem'));
    expect(Date.parse(facts.validFrom)).toBeLessThan(NOW.getTime() - DAY);
    expect(new Date(facts.validTo).toISOString()).toBe('2027-03-01T12:00:00.000Z');
    expect(textOf(files, 'README.md')).toContain('2027-03-01');
    expect(names(files).filter((name) => name.endsWith('.key'))).toEqual(['freeradius/certs/server.key']);
  }, 20_000);

  test('gives a phone its user certificate in both forms, with the password beside it', async () => {
    const username = 'phone01@lab.test';
    const files = await labFolder(profileInputForRow(10, { credentials: { username } }));
    const password = textOf(files, 'certificates/extraction-password').trim();
    for (const form of ['certificates/phone.p12', 'certificates/phone-old-firmware.p12']) {
      expect(() => createSecureContext({ pfx: files[form], passphrase: password })).not.toThrow();
      expect(() => createSecureContext({ pfx: files[form], passphrase: 'wrong' })).toThrow();
    }
    expect(textOf(files, 'freeradius/users')).toContain(`User-Name == '${username}'`);
  }, 20_000);

  test('is another one each time: roots of two labs have neither name nor key in common', async () => {
    const roots = await Promise.all(
      [1, 2].map(async () =>
        certificateOf(textOf(await labFolder(profileInputForRow(16)), 'certificates/root.pem')),
      ),
    );
    expect(new Set(roots.map((root) => root.subject)).size).toBe(2);
    expect(new Set(roots.map((root) => root.fingerprint256)).size).toBe(2);
  }, 30_000);

  test('keeps the settings of the profile, and leaves nothing but CCKM out', async () => {
    const overrides = { fastRoaming: 'ft', hidden: true, ssid: '병동 음성' } as const;
    const client = textOf(await labFolder(profileInputForRow(13, overrides)), 'client/right.conf');
    expect(client).toMatch(/key_mgmt=WPA-EAP FT-EAP[\s\S]+pairwise=CCMP/);
    expect(client).toContain(`ssid=${Buffer.from('병동 음성').toString('hex')}`);
    expect(client).toContain('scan_ssid=1');
    const cckm = await labFolder(profileInputForRow(13, { fastRoaming: 'cckm' }));
    expect(textOf(cckm, 'README.md')).toContain('The profile asks for CCKM');
    expect(textOf(cckm, 'client/right.conf')).toContain('key_mgmt=WPA-EAP\n');
  }, 20_000);

  test.each(['ko', 'en'] as const)(
    'has an instruction in %s that names every file that it uses',
    async (language) => {
      const profile = profileInputForRow(10, { name: '3병동 *음성* `x`' });
      const files = await labFolder(profile, { language, port: 20_120 });
      const instruction = textOf(files, 'README.md');
      expect(/[가-힣]/.test(instruction.replace(/^# .*/, ''))).toBe(language === 'ko');
      expect(instruction).toContain('3병동 \\*음성\\* \\`x\\`');
      const named = [
        ...instruction.matchAll(/(?:`|-c )((?:client|certificates|freeradius|hostapd)\/[\w./-]+)/g),
      ];
      expect(named.length).toBeGreaterThan(5);
      expect(named.map(([, name]) => name).filter((name) => files[name ?? ''] === undefined)).toEqual([]);
      expect(instruction).toContain('-p 20120 -s "$(cat radius-secret)"');
      expect(files['radius-secret']).toBeDefined();
    },
    20_000,
  );
});

describe('no lab is made', () => {
  test.each([
    ['of a row without EAP', profileInputForRow(4), 'target.eap-only'],
    ['of a profile with errors', profileInputForRow(13, { ssid: '' }), 'target.profile-invalid'],
    [
      'of a profile whose secrets are sealed',
      profileInputForRow(13, { credentials: { username: 'a', password: { sealed: 'x' } } }),
      'target.profile-sealed',
    ],
  ] satisfies [string, ProfileInput, string][])('%s', async (_, profile, code) => {
    expect((await refusalOf(profile))?.code).toBe(code);
  });

  test('of a name that the server of EAP-FAST has no spelling for, while the others have', async () => {
    const credentials = { username: 'a"b', password: 'x' };
    expect(await refusalOf(profileInputForRow(7, { credentials }))).toMatchObject({
      code: 'target.secret-character',
      params: { member: 'credentials.username', position: 2, codePoint: 'U+0022' },
    });
    expect((await makeLab(profileInputForRow(13, { credentials }))).refused).toBeNull();
  }, 20_000);

  test('of a name with half a character', async () => {
    const credentials = { username: 'ab\ud800', password: 'x' };
    expect(await refusalOf(profileInputForRow(10, { credentials }))).toMatchObject({
      code: 'target.secret-character',
      params: { position: 3, codePoint: 'U+FFFD' },
    });
  });
});
