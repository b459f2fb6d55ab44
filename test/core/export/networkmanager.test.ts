import { describe, expect, test } from 'vitest';
import {
  CLIENT_IDENTITY,
  clientText,
  exportClient,
  exportedClient,
  withServerCa,
} from '../../fixtures/client-export';
import { CHOICES, profileInputForRow } from '../../fixtures/profiles';

const id = 'networkmanager';
const WRITTEN = CHOICES.filter(({ fastRoaming }) => fastRoaming !== 'cckm');
const REFUSED = CHOICES.filter(({ fastRoaming }) => fastRoaming === 'cckm');

function lines(input: Parameters<typeof clientText>[1], settings: Parameters<typeof clientText>[2] = {}) {
  return clientText(id, input, settings).split('\n');
}

describe('NetworkManager keyfiles', () => {
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
    ['HOSP-VOICE', ['ssid=HOSP-VOICE']],
    ['a # b "c"', ['ssid=a # b "c"']],
    ['a;b', ['# SSID: a;b', 'ssid=97;59;98;']],
    ['a\\b', ['# SSID: a\\b', 'ssid=97;92;98;']],
    [' a', ['# SSID:  a', 'ssid=32;97;']],
    ['음', ['# SSID: 음', 'ssid=236;157;140;']],
  ])('the SSID %j is written as %j', (ssid, expected) => {
    expect(lines(profileInputForRow(1, { ssid }))).toEqual(expect.arrayContaining(expected));
  });

  test('spaces at edges and backslashes are escaped in texts', () => {
    const credentials = { username: ' HOSP\\전화 ', password: '\\s;#' };
    const written = lines(profileInputForRow(13, { credentials, name: ' a\\b ' }));
    expect(written).toContain('id=\\sa\\\\b\\s');
    expect(written).toContain('identity=\\sHOSP\\\\전화\\s');
    expect(written).toContain('password=\\\\s;#');
  });

  test('the same profile keeps its UUID, another one has another', () => {
    const uuid = (input: Parameters<typeof clientText>[1]) =>
      lines(input).find((line) => line.startsWith('uuid='));
    const named = profileInputForRow(4, { id: '0B3D6A5C-6A0C-4B8C-9D4D-6A5C0B3D6A5C' });
    expect(uuid(profileInputForRow(4))).toBe(uuid(profileInputForRow(4, { hidden: true })));
    expect(uuid(profileInputForRow(4))).not.toBe(uuid(profileInputForRow(4, { ssid: 'other' })));
    expect(uuid(named)).toBe(uuid({ ...named, ssid: 'other', name: 'other' }));
    expect(uuid(named)).toMatch(/^uuid=[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('the client’s certificate is in the file twice, as PKCS#12 wants it', () => {
    const written = lines(profileInputForRow(10, withServerCa));
    const base64 = Buffer.from(CLIENT_IDENTITY.pkcs12).toString('base64');
    expect(written).toContain(`client-cert=data:;base64,${base64}`);
    expect(written).toContain(`private-key=data:;base64,${base64}`);
    expect(written).toContain('private-key-password=p12 pass');
  });

  test('the method inside EAP-FAST and the file of its PAC are options', () => {
    const options = { 'fast-inner': 'gtc', 'pac-file': '/etc/phone.pac' };
    const written = lines(profileInputForRow(7), { options });
    expect(written).toEqual(expect.arrayContaining(['phase2-auth=gtc', 'pac-file=/etc/phone.pac']));
  });

  test.each([2, 4, 7, 10])('a masked file of row %i holds no secret', (row) => {
    const settings = { secrets: 'mask', clientIdentity: null } as const;
    const text = clientText(id, profileInputForRow(row), settings);
    expect(text).not.toMatch(/ABCD123456|GREG12356789ZXYW|Pa55word|<|p12 pass/);
    const { losses } = exportedClient(id, profileInputForRow(row), settings);
    expect(losses.filter(({ code }) => code === 'loss.secret-masked')).toHaveLength(1);
  });
});
