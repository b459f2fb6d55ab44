import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import type { TargetId } from '#core/export/target';
import { choicesOf, CLIENT_IDENTITY, FULL, SERVER_CA } from '../../fixtures/client-export';
import {
  exportedFor,
  exportFor,
  lossesFor,
  refusalFor,
  textsFor,
  type ExportSettings,
} from '../../fixtures/exports-of';
import { CHOICES, profileInputForRow } from '../../fixtures/profiles';

const NAME = { 'server-name': 'radius.example.com' };
const CLIENTS = ['windows', 'apple', 'eap-config'] as const;
/** A profile without what the access point alone holds. */
const bare = (row: number, more: Partial<ProfileInput> = {}) =>
  profileInputForRow(row, {
    vlan: undefined,
    ...(row > 4 && { radius: [], serverCa: SERVER_CA.pem }),
    ...more,
  });
const SHARED = { keyFormat: 'ascii', key: 'Zq7!x', keyIndex: 2, authentication: 'shared' } as const;
const SCEP = { userCertificate: 'scep', scep: { server: '192.0.2.20' } } as const;

describe('losses of files for test clients', () => {
  test.each([
    ['windows', bare(1), []],
    ['windows', bare(2, { wep: SHARED }), []],
    [
      'windows',
      bare(4, { fastRoaming: 'ft', band: '5', hidden: true }),
      ['not-expressible band', 'set-on-access-point fastRoaming'],
    ],
    [
      'windows',
      bare(4, { psk: { keyFormat: 'ascii', key: 'eight ch ' } }),
      ['unconfirmed-line <keyMaterial>,edge-space'],
    ],
    ['windows', bare(13), ['not-expressible credentials']],
    ['windows', bare(10, SCEP), ['client-certificate-from-store', 'not-expressible scep']],
    [
      'windows',
      bare(10, { credentials: { username: 'phone01' } }),
      ['client-certificate-from-store', 'not-expressible credentials'],
    ],
    ['apple', bare(1), []],
    [
      'apple',
      bare(2, { wep: SHARED }),
      ['not-expressible wep.authentication', 'not-expressible wep.keyIndex'],
    ],
    [
      'apple',
      bare(3, { band: '2.4' }),
      ['not-expressible band', 'set-on-access-point keyManagement', 'set-on-access-point encryption'],
    ],
    [
      'apple',
      bare(4, { psk: { keyFormat: 'hex', key: 'ab'.repeat(32) }, fastRoaming: 'ft' }),
      [
        'unconfirmed-line Password,hex-password',
        'set-on-access-point keyManagement',
        'set-on-access-point encryption',
        'set-on-access-point fastRoaming',
      ],
    ],
    ['apple', bare(5), ['inner-method-negotiated eap-fast']],
    ['apple', bare(8, SCEP), ['own-certificate', 'not-expressible scep']],
    ['apple', bare(14), ['inner-method-negotiated peap-gtc']],
    ['eap-config', bare(7, { hidden: true, band: '5' }), ['not-expressible hidden', 'not-expressible band']],
    [
      'eap-config',
      bare(10, { ...SCEP, fastRoaming: 'ft' }),
      ['own-certificate', 'not-expressible scep', 'set-on-access-point fastRoaming'],
    ],
  ] as [TargetId, ProfileInput, string[]][])(
    '%s names what it can not express (case %#)',
    (id, input, expected) => {
      expect(lossesFor(id, input, { ...FULL, options: NAME })).toEqual(
        expected.map((each) => `loss.${each}`),
      );
    },
  );

  test.each(CLIENTS)('%s says what keeps the server unchecked', (id) => {
    const unnamed = lossesFor(id, bare(13), FULL);
    expect(unnamed).toContain('loss.server-name-not-checked');
    expect(unnamed).not.toContain('loss.server-ca-missing');
    const without = lossesFor(id, bare(13, { serverCa: undefined }), { options: NAME });
    expect(without).toContain('loss.server-ca-missing');
    expect(without).not.toContain('loss.server-name-not-checked');
    expect(lossesFor(id, bare(13), { ...FULL, options: NAME }).join()).not.toMatch(/loss\.server-/);
  });

  test.each(CLIENTS)('%s leaves VLAN and RADIUS servers to the access point', (id) => {
    const losses = lossesFor(id, profileInputForRow(13), FULL);
    expect(losses).toEqual(
      expect.arrayContaining(['loss.set-on-access-point vlan', 'loss.set-on-access-point radius']),
    );
  });

  test.each([
    ['windows', 10, 'loss.not-expressible anonymousIdentity'],
    ['apple', 10, 'loss.not-expressible anonymousIdentity'],
    ['windows', 13, null],
    ['apple', 13, null],
    ['eap-config', 10, null],
  ] as const)('%s, row %i, an outer identity: %s', (id, row, expected) => {
    const options = { ...NAME, 'anonymous-identity': 'anonymous' };
    const said = lossesFor(id, bare(row), { ...FULL, options }).filter((each) => each.includes('anonymous'));
    expect(said).toEqual(expected === null ? [] : [expected]);
    const [text = ''] = Object.values(textsFor(id, bare(row), { ...FULL, options }));
    expect(text.includes('>anonymous<')).toBe(expected === null);
  });
});

test('EAP metadata with an outer identity for EAP-TLS has no place for the user name', () => {
  const input = bare(10, { credentials: { username: 'phone01' } });
  const losses = (options: Record<string, string>) => lossesFor('eap-config', input, { ...FULL, options });
  expect(losses({ ...NAME, 'anonymous-identity': 'anonymous' })).toContain(
    'loss.not-expressible credentials',
  );
  expect(losses(NAME)).not.toContain('loss.not-expressible credentials');
});

describe('masked files for test clients', () => {
  const masked: ExportSettings = { ...FULL, secrets: 'mask' };

  test.each([
    ['windows', 2, 'wep'],
    ['windows', 4, 'psk'],
    ['apple', 2, 'wep'],
    ['apple', 4, 'psk'],
    ['apple', 13, 'credentials.password'],
    ['apple', 10, 'userCertificate'],
    ['eap-config', 7, 'credentials.password'],
    ['eap-config', 10, 'userCertificate'],
  ] as const)('%s, row %i: %s is left out and named', (id, row, member) => {
    const texts = Object.values(textsFor(id, bare(row), masked)).join();
    for (const secret of ['ABCD123456', 'GREG12356789ZXYW', 'Pa55word', 'extract'])
      expect(texts).not.toContain(secret);
    expect(lossesFor(id, bare(row), masked)).toContain(`loss.secret-masked ${member}`);
  });

  test('Windows has nothing to mask of an EAP row', () => {
    expect(lossesFor('windows', bare(13), masked).join()).not.toContain('secret-masked');
  });
});

describe('refusals of files for test clients', () => {
  test.each(CLIENTS)('%s refuses CCKM and names a row beside it', (id) => {
    for (const { row, fastRoaming } of CHOICES.filter(({ fastRoaming: method }) => method === 'cckm')) {
      const refusal = refusalFor(id, profileInputForRow(row.row, { fastRoaming }), FULL);
      expect(refusal.code).toBe('target.no-cckm');
      expect(refusal.nearest).not.toBeNull();
    }
  });

  test.each([
    ['windows', 7, 'target.no-eap-method', 'none'],
    ['windows', 16, 'target.no-eap-method', 'ft'],
    ['eap-config', 1, 'target.eap-only', 'none'],
    ['eap-config', 2, 'target.eap-only', 'none'],
    ['eap-config', 4, 'target.eap-only', 'ft'],
    ['eap-config', 5, 'target.no-dynamic-wep', 'none'],
  ] as const)('%s, row %i: %s, with the nearest row that it can', (id, row, code, fastRoaming) => {
    const refusal = refusalFor(id, profileInputForRow(row, { fastRoaming }), FULL);
    expect(refusal.code).toBe(code);
    const { nearest } = refusal;
    expect(
      choicesOf(id).some(
        (choice) => choice.row.row === nearest?.row && choice.fastRoaming === nearest.fastRoaming,
      ),
    ).toBe(true);
  });

  test.each(CLIENTS)('%s answers for every choice as its tables say', (id) => {
    for (const can of [true, false])
      for (const choice of choicesOf(id, can)) {
        const { row, fastRoaming } = choice;
        expect([choice.title, exportFor(id, profileInputForRow(row.row, { fastRoaming }), FULL).ok]).toEqual([
          choice.title,
          can,
        ]);
      }
  });

  test('Apple needs a certificate for EAP-TLS, and for nothing else', () => {
    for (const { row, fastRoaming } of choicesOf('apple')) {
      const outcome = exportFor('apple', profileInputForRow(row.row, { fastRoaming }));
      expect(outcome.ok ? null : outcome.error.code).toBe(
        row.security === 'eap-tls' ? 'target.client-identity-missing' : null,
      );
    }
  });

  test.each(CLIENTS)('%s refuses a CA that nobody can read', (id) => {
    const { code } = refusalFor(id, bare(13), { ...FULL, serverCas: [] });
    expect(code).toBe('target.server-ca-unreadable');
  });

  test.each([
    ['windows', { name: 'Ward \uFFFE' }, 'target.name-character'],
    ['apple', { ssid: 'HOSP\uFFFF' }, 'target.ssid-character'],
    [
      'eap-config',
      { credentials: { username: 'phone\uD800', password: 'Pa55word' } },
      'target.secret-character',
    ],
    ['apple', { credentials: { username: 'phone01', password: 'a\uFFFEb' } }, 'target.secret-character'],
  ] as const)('%s refuses what XML can not hold (case %#)', (id, overrides, code) => {
    expect(refusalFor(id, bare(13, overrides), FULL).code).toBe(code);
  });
});

describe('a client identity', () => {
  test.each(['apple', 'eap-config'] as const)('goes into %s for EAP-TLS only', (id) => {
    const base64 = Buffer.from(CLIENT_IDENTITY.pkcs12).toString('base64');
    for (const { row, fastRoaming } of choicesOf(id)) {
      const texts = Object.values(textsFor(id, bare(row.row, { fastRoaming }), FULL)).join();
      expect(texts.includes(base64)).toBe(row.security === 'eap-tls');
    }
  });

  test.each(['apple', 'eap-config'] as const)(
    'gives %s its common name where the profile has no user name',
    (id) => {
      const text = (overrides = {}) => Object.values(textsFor(id, bare(10, overrides), FULL)).join();
      expect(text()).toContain(`>${CLIENT_IDENTITY.commonName ?? ''}<`);
      expect(text({ credentials: { username: 'phone01@example.com' } })).toContain('>phone01@example.com<');
    },
  );

  test('is asked for by geteduroam where the file has none', () => {
    expect(lossesFor('eap-config', bare(10), { serverCas: [SERVER_CA] })).toContain(
      'loss.client-certificate-from-store',
    );
  });
});

describe('the same profile', () => {
  test.each(CLIENTS)('gets the same bytes from %s', (id) => {
    expect(exportedFor(id, bare(13), FULL)).toEqual(exportedFor(id, bare(13), FULL));
  });

  test('keeps its UUIDs on an Apple device when its settings change, and has others than its neighbour', () => {
    const uuids = (input: ProfileInput) =>
      (textsFor('apple', input, FULL)['apple.mobileconfig'] ?? '').match(
        /(?<=PayloadUUID<\/key>\s*<string>)[^<]+/g,
      ) ?? [];
    const own: readonly string[] = uuids(bare(13));
    expect(own).toHaveLength(3);
    expect(new Set(own).size).toBe(3);
    for (const uuid of own)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(uuids(bare(13, { hidden: true }))).toEqual(own);
    expect(uuids(bare(13, { name: 'Another' })).some((uuid) => own.includes(uuid))).toBe(false);
    const id = '2f6c3f6e-5a0b-4b7c-9a53-0d5f4e1a2b3c';
    expect(uuids(bare(13, { id, name: 'Renamed' }))).toEqual(uuids(bare(13, { id })));
  });
});

describe('the script beside a Windows profile', () => {
  test('installs the files that lie beside it, whatever they are called, and only those', () => {
    const names = (row: number, settings: ExportSettings = {}) =>
      exportedFor('windows', bare(row), settings).files.map(({ name }) => name);
    expect(names(4)).toEqual(['windows.xml', 'windows.cmd']);
    expect(names(13, FULL)).toEqual(['windows.xml', 'windows.ca.cer', 'windows.cmd']);
    const script = textsFor('windows', bare(13), FULL)['windows.cmd'] ?? '';
    expect(script.split('\r\n')).toEqual([
      '@echo off',
      'certutil -user -addstore Root "%~dpn0.ca.cer" || exit /b 1',
      'netsh wlan add profile filename="%~dpn0.xml" user=current',
      '',
    ]);
  });

  test('trusts roots only, as long as there is one', () => {
    const intermediate = { ...SERVER_CA, sha1: 'F'.repeat(40), selfSigned: false };
    const thumbprints = (serverCas: ExportSettings['serverCas'] & object) =>
      (textsFor('windows', bare(13), { serverCas })['windows.xml'] ?? '').match(/(?<=<TrustedRootCA>)[^<]+/g);
    const root = '01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67';
    expect(thumbprints([intermediate, SERVER_CA])).toEqual([root]);
    expect(thumbprints([intermediate])).toEqual([Array(20).fill('ff').join(' ')]);
    const two = exportedFor('windows', bare(13), {
      serverCas: [SERVER_CA, { ...SERVER_CA, sha1: 'A'.repeat(40) }],
    });
    expect(two.files.map(({ name }) => name)).toEqual([
      'windows.xml',
      'windows.ca.cer',
      'windows.ca-2.cer',
      'windows.cmd',
    ]);
  });
});
