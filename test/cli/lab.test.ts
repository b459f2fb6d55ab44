import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryText, profileOfRow } from './libraries';
import { run } from './run';

interface LabJson {
  files: { profile: string; path: string }[];
  refused: { profile: string; code: string; message: string }[];
  error?: { code: string };
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wlan-wizard-lab-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function lab(profiles: readonly unknown[], ...more: readonly string[]) {
  const argv = ['lab', '-', '--out', 'out', '--json', ...more];
  const ran = await run(argv, { input: libraryText(profiles), cwd });
  return { ...ran, json: JSON.parse(ran.out) as LabJson };
}

describe('lab', () => {
  test('writes a folder with the instruction first, for its owner alone', async () => {
    const { code, json, err } = await lab([profileOfRow(13)], '--port', '20120', '--lang', 'ko');
    expect({ code, refused: json.refused }).toEqual({ code: 0, refused: [] });
    expect(err).toContain('키와 인증서를 만드는 중');
    const paths = json.files.map(({ path }) => path);
    expect(paths[0]).toBe(join('out', 'row-13-none.lab', 'README.md'));
    expect(new Set(paths.map((path) => statSync(join(cwd, path)).mode & 0o777))).toEqual(new Set([0o600]));
    const instruction = readFileSync(join(cwd, paths[0] ?? ''), 'utf8');
    expect(instruction).toMatch(/^# 실습 검증: Row 13 none\n/);
    expect(instruction).toContain('-p 20120 ');
  }, 20_000);

  test('may be made again, but not over what somebody changed, unless forced', async () => {
    const { json } = await lab([profileOfRow(16)]);
    expect((await lab([profileOfRow(16)])).code).toBe(0);
    const changed = json.files
      .map(({ path }) => join(cwd, path))
      .find((path) => path.endsWith('clients.conf'));
    writeFileSync(changed ?? '', 'edited');
    const refused = await lab([profileOfRow(16)]);
    expect(refused.code).toBe(1);
    expect(refused.json).toMatchObject({ files: [], refused: [{ code: 'file.exists' }] });
    expect((await lab([profileOfRow(16)], '--force')).code).toBe(0);
  }, 30_000);

  test.each([
    ['a row without EAP', profileOfRow(4), 'target.eap-only'],
    ['a profile with errors', { ...profileOfRow(13), ssid: '' }, 'target.profile-invalid'],
  ])('refuses %s and writes nothing', async (_, profile, expected) => {
    const { code, json } = await lab([profile]);
    expect({ code, refused: json.refused[0]?.code, files: json.files }).toEqual({
      ...{ code: 1, refused: expected, files: [] },
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('asks which of several profiles is meant', async () => {
    const profiles = [profileOfRow(13), profileOfRow(16)];
    const unclear = await lab(profiles);
    expect({ code: unclear.code, error: unclear.json.error?.code }).toEqual({ code: 2, error: 'cli.usage' });
    const missing = await lab(profiles, '--profile', 'nobody');
    expect({ code: missing.code, error: missing.json.error?.code }).toEqual({ code: 2, error: 'cli.usage' });
    const named = await lab(profiles, '--profile', 'Row 16 none');
    expect(new Set(named.json.files.map(({ profile }) => profile))).toEqual(new Set(['Row 16 none']));
  }, 20_000);

  test('tells people what to read', async () => {
    const argv = ['lab', '-', '--out', 'out', '--lang', 'en'];
    const { code, out } = await run(argv, { input: libraryText([profileOfRow(7)]), cwd });
    expect(code).toBe(0);
    expect(out).toContain(`Read first: ${join('out', 'row-7-none.lab', 'README.md')}`);
  }, 20_000);
});
