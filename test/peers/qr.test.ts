import type { ProfileInput } from '#core/profile/profile-document';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, exported } from '../fixtures/exports';
import { PRINTABLE_ASCII, profileInputForRow } from '../fixtures/profiles';
import { isInstalled, output } from './programs';
import { parseWifiCode, readQrImage } from './wifi-code';

const hasReader = isInstalled('zbarimg', '--version');
const hasPdf = isInstalled('pdftoppm', '-v');
const half = (from: number, to: number) => PRINTABLE_ASCII.slice(from, to).join('');

const psk = (ssid: string, key: string, more: Partial<ProfileInput> = {}) =>
  profileInputForRow(4, { ssid, psk: { keyFormat: 'ascii', key }, ...more });

const cases: readonly (readonly [string, ProfileInput, string, string | null])[] = [
  ['an open network', profileInputForRow(1), 'HOSP-VOICE', null],
  ['a hidden network', profileInputForRow(1, { hidden: true }), 'HOSP-VOICE', null],
  ['a WEP key', profileInputForRow(2), 'HOSP-VOICE', 'ABCD123456'],
  ['WPA with TKIP', profileInputForRow(3), 'HOSP-VOICE', 'GREG12356789ZXYW'],
  ['a Korean SSID', psk('병동-음성', 'GREG12356789ZXYW'), '병동-음성', 'GREG12356789ZXYW'],
  ['an SSID of 32 bytes', psk('음성망음성망음성망a12', 'password'), '음성망음성망음성망a12', 'password'],
  ['an emoji', psk('📶 wi-fi', 'password'), '📶 wi-fi', 'password'],
  ['separators', psk('a;b,c:d"e\\f', 'p;q,r:s"t\\u'), 'a;b,c:d"e\\f', 'p;q,r:s"t\\u'],
  ['a field in the SSID', psk('x;P:stolen;;', 'password;H:true;'), 'x;P:stolen;;', 'password;H:true;'],
  ['backslashes at the end', psk('a\\', 'password\\\\'), 'a\\', 'password\\\\'],
  ['quotes around', psk('"quoted"', '"password"'), '"quoted"', '"password"'],
  ['spaces at the edges', psk(' a ', ' password '), ' a ', ' password '],
  ['hexadecimal look', psk('CAFE', '1234567890'), 'CAFE', '1234567890'],
  ['the first printable characters', psk(half(0, 32), half(0, 48)), half(0, 32), half(0, 48)],
  ['the last printable characters', psk(half(63, 95), half(47, 95)), half(63, 95), half(47, 95)],
  [
    'a key of 64 digits',
    profileInputForRow(4, { psk: { keyFormat: 'hex', key: 'a1'.repeat(32) } }),
    'HOSP-VOICE',
    'a1'.repeat(32),
  ],
];

describe.skipIf(!hasReader)('zbarimg', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wifi-qr-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases)('reads %s back from the PNG', async (_, profile, ssid, key) => {
    const files = await exported(profile, { targets: ['wifi-qr'] });
    const png = files.find(({ fileName }) => fileName.endsWith('.png'));
    const path = join(folder, 'code.png');
    writeFileSync(path, png === undefined ? '' : bytesOf(png));
    const code = parseWifiCode(readQrImage(path).toString('utf8'));
    expect({ ssid: code.ssid, key: code.key, hidden: code.hidden }).toEqual({
      ...{ ssid, key, hidden: profile.hidden ?? false },
    });
  });

  test.each([
    [13, 'MSCHAPV2', { username: 'HOSP\\간호;01', password: 'a:"b",c\\;병동' }],
    [16, 'GTC', { username: 'phone01@example.com', password: half(0, 64) }],
  ] as const)('reads the EAP form of row %i back', async (row, phase2, credentials) => {
    const options = { 'wifi-qr': { eap: 'yes', 'anonymous-identity': 'anon;ymous' } };
    const profile = profileInputForRow(row, { credentials });
    const png = (await exported(profile, { targets: ['wifi-qr'], options })).find(({ fileName }) =>
      fileName.endsWith('.png'),
    );
    const path = join(folder, 'eap.png');
    writeFileSync(path, png === undefined ? '' : bytesOf(png));
    const { fields } = parseWifiCode(readQrImage(path).toString('utf8'));
    expect(Object.fromEntries(fields)).toEqual({
      ...{ T: 'WPA2-EAP', S: 'HOSP-VOICE', E: 'PEAP', PH2: phase2, A: 'anon;ymous' },
      ...{ I: credentials.username, P: credentials.password },
    });
  });

  test.skipIf(!hasPdf).each([cases[4], cases[7], cases[15]].flatMap((each) => (each ? [each] : [])))(
    'reads %s back from the page of the PDF sheet',
    async (_, profile, ssid, key) => {
      const [pdf] = await exported(profile, { targets: ['sheet-pdf'], secrets: 'include' });
      const path = join(folder, 'sheet.pdf');
      writeFileSync(path, pdf === undefined ? '' : bytesOf(pdf));
      output('pdftoppm', ['-r', '150', '-png', '-singlefile', path, join(folder, 'sheet')]);
      const code = parseWifiCode(readQrImage(join(folder, 'sheet.png')).toString('utf8'));
      expect([code.type, code.ssid, code.key]).toEqual(['WPA', ssid, key]);
    },
  );
});
