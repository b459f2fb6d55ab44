import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProfileDocument } from '#core/profile/profile-document';
import { exportedText } from '../fixtures/ap-export';
import { profileInputForRow } from '../fixtures/profiles';
import { libraryText, profileOfRow } from './libraries';
import { run } from './run';

interface ImportJson {
  library: { format: string; version: number; profiles: ProfileDocument[] } | null;
  notUnderstood: { line: number; text: string }[];
  refused: { line: number; code: string; message: string }[];
  questions: { profile: string; path: string; code: string; message: string }[];
  error?: { code: string; message: string; params: { evidence?: unknown[] } };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-wizard-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importText(input: string | Uint8Array, ...more: readonly string[]) {
  const ran = await run(['import', '-', '--json', ...more], { input });
  return { ...ran, json: JSON.parse(ran.out) as ImportJson };
}

const psk = profileInputForRow(4);

describe('import', () => {
  test.each(['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd'] as const)(
    'makes a library of what %s holds, which check takes',
    async (id) => {
      const { code, json } = await importText(exportedText(id, psk));
      expect(json.notUnderstood).toEqual([]);
      expect(code).toBe(0);
      expect(json.library?.profiles).toMatchObject([
        {
          ...{ ssid: psk.ssid, security: 'psk', keyManagement: 'wpa2', encryption: 'aes' },
          ...{ psk: { key: psk.psk?.key }, apPlatforms: [id] },
        },
      ]);
      const checked = await run(['check', '-'], { input: JSON.stringify(json.library) });
      expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('no errors')]);
    },
  );

  test('writes the library alone on standard output and what to know on standard error', async () => {
    const text = exportedText('ios-autonomous', psk).replace(
      '   guest-mode',
      '   mbssid quantum\n   guest-mode',
    );
    const path = join(folder, 'ap.cfg');
    writeFileSync(path, text);
    const { out, err } = await run(['import', path]);
    expect((JSON.parse(out) as ImportJson['library'])?.format).toBe('wlan-wizard-library');
    const line = text.split('\n').findIndex((each) => each.includes('quantum')) + 1;
    expect(err).toContain(`line ${line}: mbssid quantum`);
    expect(err).toContain('1 profile made from: Aironet autonomous IOS.');
    const { json } = await importText(text);
    expect(json.notUnderstood).toEqual([{ line, text: 'mbssid quantum' }]);
  });

  test('asks for what an access point does not know, in the chosen language', async () => {
    const input = exportedText('aireos', profileInputForRow(7));
    const { json } = await importText(input);
    expect(json.questions.map(({ code }) => code)).toContain('draft.eap-method');
    const korean = await run(['import', '-', '--lang', 'ko'], { input });
    expect(korean.err).toMatch(/정하거나 채워 넣을 항목/);
  });

  test('takes the profiles of a library as they are', async () => {
    const profile = { ...profileOfRow(4), site: 'Seoul', notes: 'third floor', phoneModel: '8821' };
    const { code, json } = await importText(libraryText([profile]));
    expect(code).toBe(0);
    expect(json.library?.profiles).toMatchObject([profile]);
  });

  test('takes method and credentials of a client', async () => {
    const path = 'test/fixtures/configurations/networkmanager/peap.nmconnection';
    const { json } = await importText(readFileSync(path));
    const [profile] = json.library?.profiles ?? [];
    expect(profile?.security).toMatch(/^peap-/);
    expect(profile?.credentials?.username).toBeTruthy();
  });

  test('keeps both of two networks with the same SSID, under names that differ', async () => {
    const two = ['16', '17'].map((id) => exportedText('aireos', psk, { options: { 'wlan-id': id } }));
    const { json } = await importText(two.join(''), '--from', 'aireos');
    const names = json.library?.profiles.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });
});

describe('import of what it can not read', () => {
  test('names the evidence and the dialects where the dialect is unclear', async () => {
    const input = 'ssid HOSP-VOICE\n';
    const { code, json, err } = await importText(input);
    expect(code).toBe(2);
    expect(json.library).toBeNull();
    expect(json.error?.code).toBe('import.dialect-unclear');
    expect(json.error?.params.evidence).toBeDefined();
    expect(err).toMatch(/ios-autonomous, aireos, c9800/);
  });

  test.each([
    ['a dialect that there is not', 'x', ['--from', 'junos'], 'import.dialect-unsupported'],
    ['nothing', '', [], 'import.empty'],
    ['broken JSON', '{"format": "wlan-wizard-library", ', ['--from', 'library'], 'import.malformed'],
    ['too much', 'x'.repeat(7 * 1024 * 1024), [], 'file.too-large'],
  ])('refuses %s', async (_what, input, more, errorCode) => {
    const { code, json, err } = await importText(input, ...more);
    expect([code, json.error?.code]).toEqual([2, errorCode]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('names every line that it did not understand, however many there are', async () => {
    const strange = 150_000;
    const input = `version 17.9\nwlan A 1 A\n${' security odd\n'.repeat(strange)}`;
    const { code, err } = await run(['import', '-'], { input });
    expect(code).toBe(1);
    expect(err.split('\n').filter((line) => line.endsWith(': security odd'))).toHaveLength(strange);
  });

  test('says which networks became no profile, and why', async () => {
    const input =
      '{"number":1,"name":"SAE","enabled":true,"authMode":"psk","encryptionMode":"wpa","wpaEncryptionMode":"WPA3 only","psk":"GREG12356789ZXYW"}';
    const { code, json } = await importText(input, '--from', 'meraki');
    expect(code).toBe(1);
    expect(json.refused).toMatchObject([{ code: 'draft.no-row' }]);
    expect(json.library?.profiles).toEqual([]);
  });
});
