import type { ProfileInput } from '#core/profile/profile-document';
import { toServerString, toUsersString } from '#core/text/freeradius';
import { describe, expect, test } from 'vitest';
import {
  exportedFreeradius,
  exportFreeradius,
  freeradiusFolder,
  type FolderSettings,
} from '../../fixtures/freeradius-export';
import { CHOICES, profileInputForRow, RADIUS_SERVER } from '../../fixtures/profiles';

const METHODS = [
  ['eap-fast', 7],
  ['eap-tls', 10],
  ['peap-mschapv2', 13],
  ['peap-gtc', 16],
] as const;

const losses = (input: ProfileInput, settings: FolderSettings = {}) =>
  exportedFreeradius(input, settings).losses.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);

function refusal(input: ProfileInput, settings: FolderSettings = {}) {
  const outcome = exportFreeradius(input, settings);
  return outcome.ok ? null : outcome.error;
}

describe('the folder for FreeRADIUS', () => {
  test.each(METHODS)('is the known one for %s', async (method, row) => {
    const files = Object.entries(freeradiusFolder(profileInputForRow(row)));
    const text = files.map(([name, content]) => `==> ${name}\n${content}`).join('\n');
    await expect(text).toMatchFileSnapshot(`golden/freeradius/${method}.txt`);
    await expect(`${losses(profileInputForRow(row)).join('\n')}\n`).toMatchFileSnapshot(
      `golden/freeradius/${method}.losses.txt`,
    );
  });

  test('is the same for every row and roaming of a method, since the air is not its matter', () => {
    for (const [method, row] of METHODS) {
      const rows = CHOICES.filter((choice) => choice.row.security === method);
      const input = (number: number, more: Partial<ProfileInput>) =>
        freeradiusFolder(profileInputForRow(number, { name: 'Same', ...more }));
      for (const { row: other, fastRoaming } of rows) {
        expect(input(other.row, { fastRoaming })).toEqual(input(row, {}));
      }
    }
  });

  test.each([1, 2, 3, 4])('is refused for row %i with the nearest row that has EAP', (row) => {
    const { code, nearest } = refusal(profileInputForRow(row)) ?? {};
    expect(code).toBe('target.eap-only');
    expect(nearest?.row).toBeGreaterThan(4);
  });

  test('masks the secret so that no server starts with a placeholder, and the password', () => {
    const folder = freeradiusFolder(profileInputForRow(13), { secrets: 'mask' });
    expect(folder['clients.conf']).toContain('\t# secret = <radius-secret>\n\tsecret =\n');
    expect(folder['users']).toMatch(/^# DEFAULT .* Cleartext-Password := <password>$/m);
    expect(Object.values(folder).join('')).not.toMatch(/Radius5ecret|Pa55word/);
    expect(losses(profileInputForRow(13), { secrets: 'mask' })).toEqual(
      expect.arrayContaining([
        'loss.secret-masked {"member":"radius.secret"}',
        'loss.secret-masked {"member":"credentials.password"}',
      ]),
    );
  });

  test('is for one of several servers, with its own ports and secret', () => {
    const second = { host: '192.0.2.11', authPort: 1645, acctPort: 1646, secret: 'other' };
    const input = profileInputForRow(13, { radius: [RADIUS_SERVER, second] });
    expect(losses(input)).toContain('loss.other-radius-servers {"others":1}');
    const folder = freeradiusFolder(input, { options: { server: '2' } });
    expect(folder['clients.conf']).toContain("secret = 'other'");
    expect(folder['sites-enabled/default']).toMatch(/port = 1645[\s\S]+port = 1646/);
    expect(refusal(input, { options: { server: '3' } })).toMatchObject({
      code: 'target.option-invalid',
      params: { option: 'server', allowed: '1–2' },
    });
  });

  test.each([
    ['127.0.0.1', 'ipaddr = 127.0.0.1'],
    ['127.0.0.0/8', 'ipaddr = 127.0.0.1'],
    ['127.0.0.0/7', 'ipaddr = *'],
    ['192.0.2.0/24', 'ipaddr = *'],
    ['::1', 'ipv6addr = ::1'],
    ['2001:db8::/64', 'ipv6addr = ::'],
  ])('listens for access points at %s on %s', (client, listen) => {
    const input = profileInputForRow(13);
    const folder = freeradiusFolder(input, { options: { client } });
    expect(folder['clients.conf']).toContain(`\tipaddr = ${client}\n`);
    expect(folder['sites-enabled/default']).toContain(`\t\t${listen}\n`);
    expect(losses(input, { options: { client } }).includes('loss.local-clients-only {}')).toBe(
      listen.endsWith('.1') || listen.endsWith('::1'),
    );
  });

  test.each(['300.1.1.1', '192.0.2.0/33', '2001:db8::/129', '1.2.3', ':::', 'ap.example.com', '1.2.3.4 }'])(
    'refuses the address %s',
    (client) => {
      expect(refusal(profileInputForRow(13), { options: { client } })).toMatchObject({
        code: 'target.option-invalid',
        params: { option: 'client' },
      });
    },
  );

  test('allows old TLS only when asked to, and says so', () => {
    const options = { 'old-phones': 'yes' };
    const eap = (settings: FolderSettings) =>
      freeradiusFolder(profileInputForRow(13), settings)['mods-enabled/eap'];
    expect(eap({})).not.toContain('SECLEVEL');
    expect(eap({})).toContain('tls_min_version = "1.2"');
    expect(eap({ options })).toContain('cipher_list = "DEFAULT@SECLEVEL=0"\n\t\ttls_min_version = "1.0"');
    expect(losses(profileInputForRow(13), { options })).toContain('loss.old-tls {}');
  });

  test('keeps a PAC for 90 days, or for as many as are asked for', () => {
    const fast = (days: string) =>
      freeradiusFolder(profileInputForRow(7), { options: { 'pac-days': days } })['mods-enabled/eap'];
    expect(freeradiusFolder(profileInputForRow(7))['mods-enabled/eap']).toContain('pac_lifetime = 7776000\n');
    expect(fast('7')).toContain('pac_lifetime = 604800\n');
  });

  test('lets nothing in a name or a password end a line or a quotation', () => {
    const credentials = { username: "a'b\\", password: "'\\" };
    const input = profileInputForRow(13, { name: 'x\u2028y', site: 'a\u202eb', credentials });
    const folder = freeradiusFolder(input);
    expect(folder['users']).toBe(
      "# The phones of x.y\nDEFAULT User-Name == 'a\\'b\\\\', Cleartext-Password := '\\'\\\\'\n",
    );
    expect(folder['radiusd.conf']).toContain('# Site: a.b\n');
  });

  test.each([
    ['end\\', 4],
    ["a\\'b", 2],
  ])('refuses the shared secret %s, which has no spelling', (secret, position) => {
    const input = profileInputForRow(13, { radius: [{ ...RADIUS_SERVER, secret }] });
    expect(refusal(input)).toMatchObject({
      code: 'target.secret-character',
      params: { member: 'radius.secret', position, codePoint: 'U+005C' },
    });
  });

  test('needs a server with its secret', () => {
    const { secret: _, ...open } = RADIUS_SERVER;
    expect(refusal(profileInputForRow(13, { radius: [] }))?.code).toBe('target.radius-missing');
    expect(refusal(profileInputForRow(13, { radius: [open] }))?.code).toBe('target.radius-secret-missing');
  });
});

describe('texts for FreeRADIUS', () => {
  test('the users file escapes quote and backslash, a configuration file the quote alone', () => {
    expect(toUsersString("it's C:\\x")).toBe("'it\\'s C:\\\\x'");
    expect(toServerString("it's C:\\x")).toBe("'it\\'s C:\\x'");
    expect(toServerString('x\\')).toBeNull();
  });
});
