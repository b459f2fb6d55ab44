import { describe, expect, test } from 'vitest';
import { TABLE_5 } from '#core/scheme/table5';
import { jsonLines, run } from './run';

const COMMANDS = [
  'schemes',
  'check',
  'export',
  'import',
  'compare',
  'lab',
  'key',
  'procedure',
  'cert',
  'ssid',
  'targets',
  'reference',
  'serve',
];

describe('help', () => {
  test.each(['en', 'ko'])('is there for every command in %s, and names what works only', async (lang) => {
    const { code, out } = await run(['--help', '--lang', lang]);
    const listed = [...out.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
    expect({ code, listed }).toEqual({
      code: 0,
      listed: COMMANDS,
    });
    for (const command of COMMANDS) {
      const help = await run([command, '--help', '--lang', lang]);
      expect(help.code).toBe(0);
      expect(/[가-힣]/.test(help.out)).toBe(lang === 'ko');
    }
    expect(/[가-힣]/.test(out)).toBe(lang === 'ko');
  });

  test('of the Korean program has no English headings', async () => {
    const { out } = await run(['export', '--help', '--lang', 'ko']);
    expect(out).not.toMatch(/Usage|Options|Arguments|\[options\]|default|choices/);
  });
});

describe('a command line that is not understood', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /command is missing/],
    [['key'], /command is missing/],
    [['nope'], /no command "nope"/],
    [['import'], /FILE is missing/],
    [['compare', '--ap', 'x'], /--library.* is needed/],
    [['certify', 'inspect', 'x'], /no command "certify"/],
    [['key', 'nope'], /no command "nope"/],
    [['check'], /FILE is missing/],
    [['check', 'a', 'b'], /"check" takes fewer/],
    [['check', '--nope', 'a'], /no option "--nope"/],
    [['--lang', 'fr', 'schemes'], /--lang.* takes: ko, en/],
    [['key', 'generate', '--kind', 'psk'], /--format.* is needed/],
    [['key', 'generate', '--kind', 'x', '--format', 'hex'], /--kind.* takes: wep, psk/],
    [['key', 'generate', '--kind', 'psk', '--format', 'ascii', '--length', '7'], /--length.* takes: 8-63/],
    [['key', 'generate', '--kind', 'psk', '--format', 'hex', '--length', '9'], /--length/],
    [['key', 'generate', '--kind', 'psk', '--format', 'hex', '--size', '40'], /--size/],
    [['key', 'generate', '--kind', 'psk', '--format', 'hex', '--count', '0'], /--count.* takes: 1-1000/],
    [['export', 'x', '--to', 'nope', '--out', 'y'], /no target "nope"\. Targets: ios-autonomous, aireos/],
    [['export', 'x', '--out', 'y'], /--to.* is needed/],
    [['export', 'x', '--to', 'hostapd'], /--out.* is needed/],
    [['export', 'x', '--to', 'hostapd', '--out', 'y', '--secrets', 'z'], /--secrets.* takes: include, mask/],
    [['serve', '--port', '65536'], /--port.* takes: 0-65535/],
  ])('%j ends with 2 and one reason', async (argv, reason) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(reason);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    const json = await run([...argv, '--json', '--lang', 'ko']);
    const [document, ...others] = jsonLines(json.out) as { error: { code: string; message: string } }[];
    expect(others).toEqual([]);
    expect(document?.error.code).toBe('cli.usage');
  });

  test('is refused in Korean where Korean is spoken', async () => {
    expect((await run(['nope'], { env: { LANG: 'ko_KR.UTF-8' } })).err).toContain('명령은 없습니다');
  });
});

describe('schemes', () => {
  test('writes the 16 rows as JSON', async () => {
    const { code, out } = await run(['schemes', '--json']);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({
      ...{
        row: 1,
        security: 'none',
        apSecurity: 'none',
        keyManagement: 'none',
        encryption: 'none',
        fastRoaming: [],
      },
    });
    expect(rows[6]).toMatchObject({
      row: 7,
      security: 'eap-fast',
      keyManagement: 'wpa2',
      fastRoaming: ['ft', 'cckm'],
    });
    expect(rows).toEqual(TABLE_5.map((row) => ({ ...row })));
  });

  test('aligns Hangul by the columns that it takes', async () => {
    const { out } = await run(['schemes', '--lang', 'ko']);
    const lines = out.trimEnd().split('\n');
    const startOf = (line: string, word: string) =>
      Array.from(line.slice(0, line.indexOf(word))).reduce(
        (sum, one) => sum + (/[가-힣]/.test(one) ? 2 : 1),
        0,
      );
    expect(startOf(lines[0] ?? '', '고속 로밍')).toBe(startOf(lines[4] ?? '', 'FT(802.11r)'));
  });
});

describe('targets', () => {
  test('writes what each target can do, row by row', async () => {
    const targets = JSON.parse((await run(['targets', '--json'])).out) as {
      id: string;
      rows: Record<string, string>;
      roaming: Record<string, string[]>;
      title: string;
      acceptedBy: { program: string; version: string }[];
    }[];
    const ids = targets.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd', 'wifi-qr']),
    );
    for (const { rows, roaming, title } of targets) {
      expect(title).not.toBe('');
      expect(Object.keys(rows)).toEqual(TABLE_5.map(({ row }) => String(row)));
      for (const [row, answer] of Object.entries(rows)) {
        expect(answer).toMatch(/^(yes$|no: .)/);
        expect(row in roaming).toBe(answer === 'yes');
      }
    }
    expect(targets.find(({ id }) => id === 'hostapd')?.acceptedBy).toEqual([
      { program: 'hostapd', version: '2.10' },
    ]);
    expect(targets.find(({ id }) => id === 'meraki')?.acceptedBy).toEqual([]);
    const qr = targets.find(({ id }) => id === 'wifi-qr');
    expect(qr?.rows).toMatchObject({ '1': 'yes', '4': 'yes' });
    expect(qr?.rows['7']).toMatch(/^no: .*EAP/);
  });
});
