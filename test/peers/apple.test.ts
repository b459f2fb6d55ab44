import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importConfiguration } from '#core/import/dialects';
import { textOfFile } from '#core/import/file-text';
import type { ProfileInput } from '#core/profile/profile-document';
import {
  choicesOf,
  clientInput,
  CLIENT_IDENTITY,
  exportedClient,
  SERVER_CA,
  withServerCa,
} from '../fixtures/client-export';
import { textOf } from '../fixtures/exports';
import { hostileProfile } from '../fixtures/hostile-profiles';
import { isInstalled, output } from './programs';

const hasPlistutil = isInstalled('plistutil', '--version');
const hasPython = isInstalled('python3', '--version');

/** Reads property lists of either form, compares neighbours, and gives the first of each pair as JSON. */
const READER = `
import base64, json, plistlib, sys
def plain(value):
    if isinstance(value, bytes): return {'base64': base64.b64encode(value).decode()}
    if isinstance(value, dict): return {key: plain(member) for key, member in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value
files = sys.argv[1:]
values = []
for xml, binary in zip(files[::2], files[1::2]):
    one, other = plistlib.load(open(xml, 'rb')), plistlib.load(open(binary, 'rb'))
    assert one == other, xml
    values.append(plain(one))
print(json.dumps(values))
`;

interface Payload {
  readonly [member: string]: unknown;
  readonly PayloadUUID: string;
  readonly PayloadType: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apple-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a property list binary; plistutil ends with 0 whatever it was given, so the file alone tells. */
function toBinary(text: string, name: string): string | null {
  const [xml, binary] = [join(folder, `${name}.plist`), join(folder, `${name}.bin`)];
  writeFileSync(xml, text);
  rmSync(binary, { force: true });
  spawnSync('plistutil', ['-i', xml, '-f', 'bin', '-o', binary], { timeout: 20_000 });
  return existsSync(binary) ? binary : null;
}

/** The payloads of each profile as both programs read them. */
function readAll(texts: readonly string[]): readonly (readonly Payload[])[] {
  const files = texts.flatMap((text, index) => {
    const binary = toBinary(text, String(index));
    if (binary === null) throw new Error(`plistutil takes not\n${text}`);
    return [join(folder, `${index}.plist`), binary];
  });
  const values = JSON.parse(output('python3', ['-c', READER, ...files]).toString()) as {
    PayloadContent: Payload[];
  }[];
  return values.map(({ PayloadContent }) => PayloadContent);
}

const appleText = (input: ProfileInput) =>
  textOf(exportedClient('apple', input, { options: { 'server-name': 'radius.example.com' } }).files[0]);

const wifiOf = (payloads: readonly Payload[] | undefined): Payload => {
  const found = payloads?.find(({ PayloadType }) => PayloadType === 'com.apple.wifi.managed');
  if (found === undefined) throw new Error('no network');
  return found;
};

function hostileInputs(): ProfileInput[] {
  const inputs = fc.sample(hostileProfile, { numRuns: 80, seed: 8 });
  return inputs
    .filter(({ fastRoaming }) => fastRoaming !== 'cckm')
    .map((input) => (input.radius === undefined ? input : { ...input, ...withServerCa }));
}

describe.skipIf(!hasPlistutil || !hasPython)('plistutil and Python’s plistlib', () => {
  const choices = choicesOf('apple');

  test('read a profile of every row, and both the same', () => {
    const read = readAll(choices.map((choice) => appleText(clientInput(choice))));
    expect(read).toHaveLength(choices.length);
    choices.forEach(({ row }, index) => {
      const wifi = wifiOf(read[index]);
      const encryption = { none: 'None', wep: 'WEP', tkip: 'WPA', aes: 'WPA2' }[row.encryption];
      expect(wifi).toMatchObject({ SSID_STR: 'HOSP-VOICE', EncryptionType: encryption });
      expect('EAPClientConfiguration' in wifi).toBe(row.row > 4);
    });
  });

  test('find every payload that another one refers to', () => {
    for (const payloads of readAll(choices.map((choice) => appleText(clientInput(choice))))) {
      const wifi = wifiOf(payloads);
      const byUuid = new Map(payloads.map((payload) => [payload.PayloadUUID, payload]));
      expect(byUuid.size).toBe(payloads.length);
      const eap = wifi['EAPClientConfiguration'] as Record<string, unknown> | undefined;
      if (eap === undefined) continue;
      const [anchor = ''] = eap['PayloadCertificateAnchorUUID'] as string[];
      expect(byUuid.get(anchor)).toMatchObject({
        PayloadType: 'com.apple.security.root',
        PayloadContent: { base64: SERVER_CA.pem.replaceAll(/-----[^-]+-----|\s/g, '') },
      });
      const isTls = String(eap['AcceptEAPTypes']) === '13';
      expect('PayloadCertificateUUID' in wifi).toBe(isTls);
      if (!isTls) continue;
      expect(byUuid.get(String(wifi['PayloadCertificateUUID']))).toMatchObject({
        PayloadType: 'com.apple.security.pkcs12',
        PayloadContent: { base64: Buffer.from(CLIENT_IDENTITY.pkcs12).toString('base64') },
        Password: CLIENT_IDENTITY.passphrase.reveal(),
      });
    }
  });

  test('read SSIDs, keys, user names and passwords as the profile has them, whatever they hold', () => {
    const inputs = hostileInputs();
    const read = readAll(inputs.map(appleText));
    expect(inputs.length).toBeGreaterThan(40);
    inputs.forEach(({ ssid, psk, wep, credentials }, index) => {
      const wifi = wifiOf(read[index]);
      const key = psk?.key ?? wep?.key;
      expect([wifi['SSID_STR'], wifi['Password']]).toEqual([ssid, key]);
      if (credentials?.password === undefined) return;
      expect(wifi['EAPClientConfiguration']).toMatchObject({
        UserName: credentials.username,
        UserPassword: credentials.password,
      });
    });
  });

  test('what plistutil makes binary is read as the text was', () => {
    for (const [index, input] of choices.map((choice) => clientInput(choice)).entries()) {
      const text = appleText(input);
      const binary = toBinary(text, `binary-${index}`) ?? expect.fail();
      const read = textOfFile(readFileSync(binary));
      const networksOf = (given: string) => {
        const result = importConfiguration(given);
        return result.ok
          ? result.value.networks.map(({ ssid, keyManagement, psk }) =>
              [ssid, keyManagement, psk].map((setting) => setting.known && setting.value),
            )
          : result.error;
      };
      expect(read.ok && networksOf(read.value.text)).toEqual(networksOf(text));
    }
  });

  test.each<readonly [string, (text: string) => string]>([
    ['is cut off', (text) => text.slice(0, text.length / 2)],
    ['has a bare ampersand', (text) => text.replace('HOSP-VOICE', 'HOSP & VOICE')],
    ['has a tag that is closed by another', (text) => text.replace('</string>', '</data>')],
  ])('take no profile that %s', (_, spoil) => {
    const [choice] = choices;
    const text = choice === undefined ? '' : appleText(clientInput(choice));
    expect(toBinary(text, 'sound')).not.toBeNull();
    expect(spoil(text)).not.toBe(text);
    const binary = toBinary(spoil(text), 'spoilt');
    const file = join(folder, 'spoilt.plist');
    const { status } = spawnSync('python3', ['-c', READER, file, file], { timeout: 20_000 });
    expect({ binary, python: status }).toEqual({ binary: null, python: 1 });
  });
});
