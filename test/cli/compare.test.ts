import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedText } from '../fixtures/ap-export';
import { profileInputForRow } from '../fixtures/profiles';
import { libraryText } from './libraries';
import { run } from './run';

interface CompareJson {
  verdict: string;
  rows: {
    field: string;
    phone: string | null;
    ap: string | null;
    verdict: string;
    severity: string;
    code: string;
    message: string;
  }[];
  fix: string[];
  error?: { code: string };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-wizard-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const psk = profileInputForRow(4);
const KEY = 'GREG12356789ZXYW';
const library = (...profiles: readonly unknown[]) => file('library.json', libraryText(profiles));

async function compare(profiles: readonly unknown[], ap: string, ...more: readonly string[]) {
  const argv = ['compare', '--library', library(...profiles), '--ap', '-', '--json', ...more];
  const ran = await run(argv, { input: ap });
  return { ...ran, json: JSON.parse(ran.out) as CompareJson };
}

const otherKey = (text: string) => text.replaceAll(KEY, 'ANOTHER-KEY-123');
const differing = (rows: CompareJson['rows']) =>
  rows.filter(({ verdict }) => verdict === 'different').map(({ field }) => field);

describe("compare with an exporter's own output", () => {
  test.each(['ios-autonomous', 'aireos', 'c9800'] as const)('%s matches', async (id) => {
    const { code, json } = await compare([psk], exportedText(id, psk));
    expect([code, json.verdict, json.fix]).toEqual([0, 'match', []]);
    expect(Object.keys(json)).toEqual(['verdict', 'rows', 'fix']);
    expect(Object.keys(json.rows[0] ?? {})).toEqual([
      ...['field', 'phone', 'ap', 'verdict', 'severity', 'code', 'message'],
    ]);
  });

  test('is not certain where a dialect has no place for a value, and that is no success', async () => {
    const { code, json } = await compare([profileInputForRow(4, { vlan: 30 })], exportedText('hostapd', psk));
    expect([code, json.verdict]).toEqual([1, 'unknown']);
  });
});

describe('compare with one planted difference', () => {
  test.each(['ios-autonomous', 'aireos', 'c9800', 'hostapd'] as const)(
    '%s: another key is a mismatch, and the lines of the fix mend it',
    async (id) => {
      const text = otherKey(exportedText(id, psk));
      const { code, json } = await compare([psk], text, '--platform', id);
      expect([code, json.verdict]).toEqual([1, 'mismatch']);
      expect(differing(json.rows)).toEqual(['psk']);
      expect(json.fix.join('\n')).toContain(KEY);
      const mended = id === 'hostapd' ? exportedText(id, psk) : `${text}\n${json.fix.join('\n')}\n`;
      expect((await compare([psk], mended, '--platform', id)).json.verdict).not.toBe('mismatch');
    },
  );

  test('people get an aligned table with the keys masked, in both languages', async () => {
    const input = otherKey(exportedText('aireos', psk));
    const argv = ['compare', '--library', library(psk), '--ap', '-'];
    const english = await run(argv, { input });
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/^Setting +Phone +Access point +Verdict +Line$/m);
    expect(english.out).toMatch(/^Key management suites \(AKM\) +PSK +PSK +equal/m);
    expect(english.out).toContain('Result: Mismatch');
    expect(english.out).toContain('••••');
    expect(english.out).not.toContain(KEY);
    const korean = await run([...argv, '--lang', 'ko'], { input });
    expect(korean.out).toContain('결과: 불일치');
    const included = await run([...argv, '--secrets', 'include'], { input });
    expect(included.out).toContain(KEY);
  });
});

test('lines that nothing confirms are told below the lines, by their number', async () => {
  const ap = exportedText('aireos', { ...psk, ssid: 'CORP' });
  const argv = ['compare', '--library', library(psk), '--ap', '-', '--profile', psk.name];
  const { out } = await run(argv, { input: ap });
  const printed = out.split('\n');
  const first = printed.indexOf('Lines for the access point:') + 1;
  const remark = printed.findIndex((line) => /^Lines [\d, ]+ of these are not confirmed/.test(line));
  const numbers = printed[remark]?.match(/\d+/g)?.map(Number) ?? [];
  const named = numbers.map((number) => printed[first + number - 1]);
  expect(named).toContain('  config wlan dtim 802.11a 2 1');
  expect(remark).toBeGreaterThan(first + Math.max(...numbers) - 1);
  expect((await run([...argv, '--lang', 'ko'], { input: ap })).out).toMatch(/이 가운데 [\d, ]+번째 줄은/);
});

describe('compare chooses', () => {
  const other = profileInputForRow(4, { name: 'Guest', ssid: 'GUEST' });
  const ap = exportedText('aireos', psk);

  test('the profile whose SSID the access point has', async () => {
    expect((await compare([other, psk], ap)).json.verdict).toBe('match');
  });

  test('the profile that is named', async () => {
    const { json } = await compare([other, psk], ap, '--profile', 'Guest');
    expect(json.verdict).toBe('mismatch');
    expect(json.rows.map(({ field }) => field)).toContain('ssid');
  });

  test('none where several fit, and names them', async () => {
    const twin = { ...psk, name: 'Twin' };
    const { code, err } = await run(['compare', '--library', library(psk, twin), '--ap', '-'], { input: ap });
    expect(code).toBe(2);
    expect(err).toContain('"Twin"');
  });

  test('the network that is named', async () => {
    const { json } = await compare([psk], exportedText('aireos', other), '--ssid', 'GUEST');
    expect(json.rows.find(({ field }) => field === 'ssid')?.verdict).toBe('different');
  });
});

describe('a passphrase and 64 digits', () => {
  const hex = '8DF62C5B6C8D9D5CE8E6DBE9A2C4F0A1B2C3D4E5F60718293A4B5C6D7E8F9012';

  test('are compared by the derived key', async () => {
    const derived = await run(['key', 'derive', '--json'], {
      input: JSON.stringify({ ssid: psk.ssid, passphrase: KEY }),
    });
    const { pmk } = JSON.parse(derived.out) as { pmk: string };
    const withKey = (key: string) => exportedText('aireos', { ...psk, psk: { keyFormat: 'hex', key } });
    expect((await compare([psk], withKey(pmk))).json.verdict).toBe('match');
    expect((await compare([psk], withKey(hex))).json.verdict).toBe('mismatch');
  });
});

describe('compare refuses', () => {
  const sound = exportedText('aireos', psk);
  test.each([
    ['an unclear dialect', 'hello', [], 'import.dialect-unclear'],
    ['a dialect that there is not', sound, ['--platform', 'junos'], 'import.dialect-unsupported'],
    ['a client in place of an access point', libraryText([psk]), [], 'pair.not-an-access-point'],
    ['nothing', '', [], 'import.empty'],
  ])('%s', async (_what, ap, more, errorCode) => {
    const { code, json } = await compare([psk], ap, ...more);
    expect([code, json.verdict, json.rows, json.fix]).toEqual([2, 'unknown', [], []]);
    expect(json.error?.code).toBe(errorCode);
  });

  test.each([
    ['a library that is none', '{}', 'library.not-a-library'],
    ['a library with a broken profile', libraryText([{ name: 'A' }]), 'library.invalid-form'],
  ])('%s', async (_what, text, errorCode) => {
    const argv = ['compare', '--library', file('bad.json', text), '--ap', '-', '--json'];
    const { code, out } = await run(argv, { input: sound });
    expect([code, (JSON.parse(out) as CompareJson).error?.code]).toEqual([2, errorCode]);
  });

  test.each([
    ['no library', ['compare', '--ap', '-']],
    ['no access point', ['compare', '--library', '-']],
    ['a profile that there is not', ['compare', '--library', 'LIB', '--ap', '-', '--profile', 'Nobody']],
  ])('%s', async (_what, argv) => {
    const path = library(psk);
    const ran = await run(
      argv.map((arg) => (arg === 'LIB' ? path : arg)),
      { input: sound },
    );
    expect(ran.code).toBe(2);
    expect(ran.err).not.toBe('');
  });
});
