import { rowKind } from '#core/export/row-kind';
import { describe, expect, test } from 'vitest';
import {
  CLIENT_IDENTITY,
  clientText,
  exportClient,
  exportedClient,
  withServerCa,
} from '../../fixtures/client-export';
import { CHOICES, profileInputForRow } from '../../fixtures/profiles';

const id = 'wpa-supplicant';
const WRITTEN = CHOICES.filter(({ fastRoaming }) => fastRoaming !== 'cckm');
const REFUSED = CHOICES.filter(({ fastRoaming }) => fastRoaming === 'cckm');

function lines(input: Parameters<typeof clientText>[1], settings: Parameters<typeof clientText>[2] = {}) {
  return clientText(id, input, settings)
    .split('\n')
    .map((line) => line.trim());
}

const psk = (key: string, ssid = 'x') => profileInputForRow(4, { ssid, psk: { keyFormat: 'ascii', key } });

describe('wpa_supplicant files', () => {
  test.each(WRITTEN)('$title is the known file', async ({ row, fastRoaming }) => {
    const isEap = row.apSecurity.includes('eap');
    const input = profileInputForRow(row.row, { fastRoaming, ...(isEap && withServerCa) });
    const { losses } = exportedClient(id, input);
    const name = `golden/${id}/row-${row.row}${fastRoaming === 'none' ? '' : `-${fastRoaming}`}`;
    await expect(clientText(id, input)).toMatchFileSnapshot(`${name}.txt`);
    await expect(`${losses.map((each) => JSON.stringify(each)).join('\n')}\n`).toMatchFileSnapshot(
      `${name}.losses.jsonl`,
    );
  });

  test.each(REFUSED)('$title is refused, with the row without CCKM', ({ row, fastRoaming }) => {
    expect(exportClient(id, profileInputForRow(row.row, { fastRoaming }))).toMatchObject({
      ok: false,
      error: { code: 'target.no-cckm', nearest: { row: row.row } },
    });
  });

  test.each([
    ['HOSP-VOICE', 'ssid="HOSP-VOICE"'],
    [' a # b ', 'ssid=" a # b "'],
    ['back\\slash', 'ssid="back\\slash"'],
    ['say "hi"', 'ssid=7361792022686922'],
    ['음성', 'ssid=ec9d8cec84b1'],
  ])('the SSID %j is written as %s', (ssid, line) => {
    expect(lines(psk('GREG12356789ZXYW', ssid))).toContain(line);
  });

  test('a band becomes the list of its channels, a hidden SSID is asked for', () => {
    const written = lines(profileInputForRow(1, { band: '2.4', hidden: true }));
    expect(written).toContain('freq_list=2412 2417 2422 2427 2432 2437 2442 2447 2452 2457 2462 2467 2472');
    expect(written).toContain('scan_ssid=1');
  });

  test.each([
    ['a "pair" # of marks', null],
    ['odd"#cut off', { position: 5, codePoint: 'U+0023' }],
  ])('the passphrase %j is written, or refused where a comment would cut it off', (key, refusal) => {
    const outcome = exportClient(id, psk(key));
    if (refusal === null) expect(lines(psk(key))).toContain(`psk="${key}"`);
    else
      expect(outcome).toMatchObject({
        error: { code: 'target.key-character', params: refusal, nearest: null },
      });
  });

  test('credentials that no quoted text holds are written in digits', () => {
    const input = profileInputForRow(13, { credentials: { username: '간호사 3', password: 'p"#w' } });
    const written = lines(input);
    expect(written).toContain(`identity=${Buffer.from('간호사 3').toString('hex')}`);
    expect(written).toContain('password=70222377');
  });

  test('the client’s certificate is in the file, by the name that is on it', () => {
    const written = lines(profileInputForRow(10, withServerCa), {
      options: { 'server-name': 'radius.example.com' },
    });
    expect(written).toContain('identity="phone1@example.com"');
    expect(written).toContain('private_key="blob://client"');
    expect(written).toContain('private_key_passwd="p12 pass"');
    expect(written).toContain('domain_match="radius.example.com"');
    const blob = written.slice(written.indexOf('blob-base64-client={') + 1, -2).join('');
    expect(Buffer.from(blob, 'base64')).toEqual(CLIENT_IDENTITY.pkcs12);
  });

  test.each([
    [{ clientIdentity: null }, 'target.client-identity-missing'],
    [{ clientIdentity: { ...CLIENT_IDENTITY, commonName: null } }, 'target.identity-missing'],
    [{ serverCas: [] }, 'target.server-ca-unreadable'],
  ])('EAP-TLS with %o is refused: %s', (settings, code) => {
    expect(exportClient(id, profileInputForRow(10, withServerCa), settings)).toMatchObject({
      error: { code },
    });
  });

  test.each([
    ['authenticated where there is a CA', withServerCa, {}, '2'],
    ['anonymous where there is none', {}, {}, '1'],
    ['none where none is asked for', withServerCa, { 'fast-pac': 'none' }, '0'],
  ])('EAP-FAST gets its PAC %s', (_, more, options, digit) => {
    const written = lines(profileInputForRow(7, more), { options });
    expect(written).toContain(`phase1="fast_provisioning=${digit}"`);
    expect(written).toContain('pac_file="blob://pac"');
  });

  test.each([
    [2, ['wep_key0=<wep-key>']],
    [4, ['psk=<psk>']],
    [7, ['password=<password>']],
    [10, ['private_key=<client-certificate>', 'private_key_passwd=<passphrase>', 'identity=<user-name>']],
  ])('a masked file of row %i shows where secrets go, and holds none', (row, places) => {
    const settings = { secrets: 'mask', clientIdentity: null } as const;
    const { losses } = exportedClient(id, profileInputForRow(row), settings);
    const written = lines(profileInputForRow(row), settings);
    for (const place of places) expect(written).toContain(place);
    expect(losses.filter(({ code }) => code === 'loss.secret-masked')).toHaveLength(1);
  });

  test('of several CA certificates the root is written, and the others are named as a loss', () => {
    const input = profileInputForRow(13, withServerCa);
    const issuing = {
      pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      sha1: '',
      selfSigned: false,
    };
    const root = { ...issuing, pem: issuing.pem.replace('AAAA', 'BBBB'), selfSigned: true };
    const settings = { serverCas: [issuing, root] };
    expect(lines(input, settings)).toContain('BBBB');
    expect(lines(input, settings)).not.toContain('AAAA');
    expect(exportedClient(id, input, settings).losses).toContainEqual({
      code: 'loss.server-ca-one',
      params: { count: 2 },
    });
  });
});

test('every row kind that is written has a file of its own', () => {
  expect(new Set(WRITTEN.map(({ row, fastRoaming }) => rowKind(row, fastRoaming))).size).toBe(9);
});
