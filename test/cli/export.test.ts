import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TABLE_5 } from '#core/scheme/table5';
import { libraryText, profileOfRow } from './libraries';
import { run } from './run';

interface ExportJson {
  files: { target: string; profile: string; path: string }[];
  losses: { target: string; profile: string; code: string; message: string }[];
  refused: { target: string; profile: string; code: string; message: string; nearestRow: number | null }[];
  error?: { code: string };
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wlan-wizard-export-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function exportTo(targets: string, profiles: readonly unknown[], ...more: readonly string[]) {
  const argv = ['export', '-', '--to', targets, '--out', 'out', '--json', ...more];
  const ran = await run(argv, { input: libraryText(profiles), cwd });
  return { ...ran, json: JSON.parse(ran.out) as ExportJson };
}

const read = (path: string) => readFileSync(join(cwd, path));
const list = () => readdirSync(join(cwd, 'out')).sort();

describe('export', () => {
  test('writes the files that it reports, and the same bytes again', async () => {
    const targets = 'ios-autonomous,hostapd,sheet-html,phone-card';
    const first = await exportTo(targets, [profileOfRow(4)]);
    expect(first.json.refused).toEqual([]);
    expect(first.code).toBe(0);
    expect(new Set(first.json.files.map(({ target }) => target))).toEqual(new Set(targets.split(',')));
    const before = first.json.files.map(({ path }) => read(path));
    const second = await exportTo(targets, [profileOfRow(4)]);
    expect(second.json).toEqual(first.json);
    expect(second.json.files.map(({ path }) => read(path))).toEqual(before);
    expect(list()).toHaveLength(before.length + 1);
  });

  test('makes a sheet as PDF', async () => {
    const { code, json } = await exportTo('sheet-pdf', [profileOfRow(7, 'ft')]);
    expect(code).toBe(0);
    expect(
      read(json.files[0]?.path ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }, 30_000);

  test('includes keys for devices in files of their owner alone, and masks them on sheets', async () => {
    const { json } = await exportTo('hostapd,sheet-csv', [profileOfRow(4)]);
    const [device, sheet] = ['hostapd', 'sheet-csv'].map(
      (id) => json.files.find(({ target }) => target === id)?.path ?? '',
    );
    expect(read(device ?? '').toString()).toContain('GREG12356789ZXYW');
    expect(read(sheet ?? '').toString()).not.toContain('GREG12356789ZXYW');
    expect(statSync(join(cwd, device ?? '')).mode & 0o777).toBe(0o600);
    const opened = await exportTo('sheet-csv', [profileOfRow(4)], '--secrets', 'include');
    const path = opened.json.files[0]?.path ?? '';
    expect(read(path).toString()).toContain('GREG12356789ZXYW');
    expect(statSync(join(cwd, path)).mode & 0o777).toBe(0o600);
    expect(statSync(join(cwd, 'out/.wlan-wizard-export.json')).mode & 0o777).toBe(0o600);
  });

  test('refuses a row that a target lacks with the nearest that it has, and writes the rest', async () => {
    const { code, json } = await exportTo('wifi-qr,aireos', [profileOfRow(7)]);
    expect(code).toBe(1);
    expect(json.files.map(({ target }) => target)).toContain('aireos');
    expect(json.refused).toEqual([
      expect.objectContaining({ target: 'wifi-qr', profile: 'Row 7 none', code: 'target.no-eap-method' }),
    ]);
    const { nearestRow } = json.refused[0] ?? {};
    expect(TABLE_5.find(({ row }) => row === nearestRow)?.security).toBe('psk');
    expect(json.losses.every(({ code: lossCode }) => lossCode.startsWith('loss.'))).toBe(true);
  });

  test('refuses a profile with errors for every target and says which', async () => {
    const broken = { ...profileOfRow(4), psk: { keyFormat: 'ascii', key: 'short' } };
    const { code, json, err } = await exportTo('hostapd,aireos', [broken, profileOfRow(1)]);
    expect(code).toBe(1);
    expect(json.refused.map(({ target, code: why }) => [target, why])).toEqual([
      ['hostapd', 'target.profile-invalid'],
      ['aireos', 'target.profile-invalid'],
    ]);
    expect(err).toContain('key.psk-ascii-length');
    expect(new Set(json.files.map(({ profile }) => profile))).toEqual(new Set(['Row 1 none']));
  });

  test('takes the profiles that are named, and no others', async () => {
    const profiles = [profileOfRow(1), profileOfRow(4), profileOfRow(3)];
    const { json } = await exportTo(
      'hostapd',
      profiles,
      '--profile',
      'Row 4 none',
      '--profile',
      'Row 1 none',
    );
    expect(json.files.map(({ profile }) => profile)).toEqual(['Row 1 none', 'Row 4 none']);
    const missing = await exportTo('hostapd', profiles, '--profile', 'nobody');
    expect({ code: missing.code, error: missing.json.error?.code }).toEqual({ code: 2, error: 'cli.usage' });
  });

  test('gives profiles whose names become the same file name files of their own', async () => {
    const { json } = await exportTo('hostapd', [
      { ...profileOfRow(1), name: 'Ward/3' },
      { ...profileOfRow(4), name: 'ward 3' },
    ]);
    expect(new Set(json.files.map(({ path }) => path.toLowerCase())).size).toBe(2);
  });

  test('writes a folder for a target that is one, each profile with its own', async () => {
    const { code, json } = await exportTo('freeradius', [
      { ...profileOfRow(13), name: 'Ward/3' },
      { ...profileOfRow(10), name: 'ward 3' },
    ]);
    expect(code).toBe(0);
    expect(list()).toEqual(['.wlan-wizard-export.json', 'ward-3-2.freeradius', 'ward-3.freeradius']);
    const paths = json.files.map(({ path }) => path);
    expect(paths).toContain(join('out', 'ward-3.freeradius', 'sites-enabled', 'inner-tunnel'));
    expect(paths).toContain(join('out', 'ward-3-2.freeradius', 'sites-enabled', 'check-certificate'));
    expect(new Set(paths.map((path) => statSync(join(cwd, path)).mode & 0o777))).toEqual(new Set([0o600]));
  });

  test('takes out of a folder what is no part of it any more, and leaves what somebody changed', async () => {
    const name = (row: number) => ({ ...profileOfRow(row), name: 'Ward' });
    await exportTo('freeradius', [name(13)]);
    const folder = join(cwd, 'out', 'ward.freeradius');
    writeFileSync(join(folder, 'mods-enabled', 'mschap'), 'changed by hand');
    await exportTo('freeradius', [name(10)]);
    expect(readdirSync(join(folder, 'sites-enabled')).sort()).toEqual(['check-certificate', 'default']);
    expect(readFileSync(join(folder, 'mods-enabled', 'mschap'), 'utf8')).toBe('changed by hand');
  });

  test('writes nothing through a link that somebody set in place of a folder', async () => {
    mkdirSync(join(cwd, 'elsewhere'));
    mkdirSync(join(cwd, 'out'));
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'out', 'row-13-none.freeradius'));
    const { code, json } = await exportTo('freeradius', [profileOfRow(13)]);
    expect({ code, files: json.files }).toEqual({ code: 1, files: [] });
    expect(new Set(json.refused.map((one) => one.code))).toEqual(new Set(['file.exists']));
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['without a value', ['--option', 'interface']],
    ['that no chosen target has', ['--option', 'nonsense=1']],
    ['of a target that was not chosen', ['--option', 'aireos.wlan-id=5']],
    ['that is far too long', ['--option', `interface=${'x'.repeat(201)}`]],
  ])('ends with 2 for an option %s, before anything is written', async (_what, option) => {
    const { code, json } = await exportTo('hostapd', [profileOfRow(1)], ...option);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'cli.usage' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('speaks to people without --json', async () => {
    const argv = ['export', '-', '--to', 'hostapd,wifi-qr', '--out', 'out', '--lang', 'ko'];
    const { code, out } = await run(argv, { input: libraryText([profileOfRow(7)]), cwd });
    expect(code).toBe(1);
    expect(out).toContain('"out" 폴더에 파일 1개를 썼습니다');
    expect(out).toContain('거부된 항목');
  });

  test('leaves no folder where nothing can be written', async () => {
    const { code, json } = await exportTo('wifi-qr', [profileOfRow(7)]);
    expect({ code, files: json.files }).toEqual({ code: 1, files: [] });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('export over files that are there', () => {
  const only = async () => (await exportTo('hostapd', [profileOfRow(4)])).json.files[0]?.path ?? '';

  test('overwrites what it wrote itself', async () => {
    const path = await only();
    const changed = { ...profileOfRow(4), ssid: 'OTHER' };
    const { code } = await exportTo('hostapd', [changed]);
    expect(code).toBe(0);
    expect(read(path).toString()).toContain('OTHER');
  });

  test('does not touch a file that was edited since, unless forced', async () => {
    const path = await only();
    writeFileSync(join(cwd, path), 'edited by hand');
    const changed = { ...profileOfRow(4), ssid: 'OTHER' };
    const refused = await exportTo('hostapd', [changed]);
    expect(refused.code).toBe(1);
    expect(refused.json).toMatchObject({ files: [], refused: [{ code: 'file.exists', target: 'hostapd' }] });
    expect(read(path).toString()).toBe('edited by hand');
    expect((await exportTo('hostapd', [changed], '--force')).code).toBe(0);
    expect(read(path).toString()).toContain('OTHER');
  });

  test('does not touch a file of somebody else, nor trust a broken list of its own', async () => {
    const path = await only();
    const text = read(path);
    writeFileSync(join(cwd, 'out/.wlan-wizard-export.json'), '{"format":');
    const changed = { ...profileOfRow(4), ssid: 'OTHER' };
    expect((await exportTo('hostapd', [changed])).json.refused).toMatchObject([{ code: 'file.exists' }]);
    expect(read(path)).toEqual(text);
  });
});

describe('export to a folder that can not be written', () => {
  test.each<[string, () => void]>([['that is a file', () => writeFileSync(join(cwd, 'out'), 'here first')]])(
    '%s ends with 2 and one clear error',
    async (_what, prepare) => {
      prepare();
      const { code, json, err } = await exportTo('hostapd', [profileOfRow(4)]);
      expect({ code, error: json.error?.code, files: json.files }).toEqual({
        code: 2,
        error: 'file.not-writable',
        files: [],
      });
      expect(err).not.toMatch(/\n\s+at /);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('here first');
    },
  );

  test.skipIf(process.getuid?.() === 0)('without permission leaves nothing behind', async () => {
    await exportTo('hostapd', [profileOfRow(4)]);
    const before = list();
    chmodSync(join(cwd, 'out'), 0o500);
    const { code, json } = await exportTo('hostapd', [{ ...profileOfRow(4), ssid: 'OTHER' }]);
    chmodSync(join(cwd, 'out'), 0o700);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'file.not-writable' });
    expect(list()).toEqual(before);
  });
});
