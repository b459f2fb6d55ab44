import {
  ENCRYPTION,
  FAST_ROAMING,
  KEY_MANAGEMENT,
  SECURITY,
  type Combination,
} from '#core/scheme/vocabulary';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { libraryText, profileOf, profileOfRow } from './libraries';
import { run, type Surroundings } from './run';

interface CheckJson {
  ok: boolean;
  profiles: { name: string; ok: boolean; findings: Record<string, unknown>[] }[];
  findings?: Record<string, unknown>[];
  error?: { code: string; message: string; params: Record<string, unknown> };
}

const folder = mkdtempSync(join(tmpdir(), 'wlan-wizard-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

async function check(input: string | Uint8Array, surroundings: Surroundings = {}) {
  const ran = await run(['check', '-', '--json'], { ...surroundings, input });
  return { ...ran, json: JSON.parse(ran.out) as CheckJson };
}

// The 33 combinations that the document's Table 5 allows, written out by hand: roaming may always be left off.
const ALLOWED = [
  'none none none none',
  'wep static wep none',
  'psk wpa tkip none',
  'psk wpa2 aes none',
  'psk wpa2 aes ft',
  ...['eap-fast', 'eap-tls', 'peap-mschapv2', 'peap-gtc'].flatMap((method) => [
    `${method} 802.1x wep none`,
    `${method} 802.1x wep cckm`,
    `${method} wpa tkip none`,
    `${method} wpa tkip cckm`,
    `${method} wpa2 aes none`,
    `${method} wpa2 aes ft`,
    `${method} wpa2 aes cckm`,
  ]),
];

const COMBINATIONS: Combination[] = SECURITY.flatMap((security) =>
  KEY_MANAGEMENT.flatMap((keyManagement) =>
    ENCRYPTION.flatMap((encryption) =>
      FAST_ROAMING.map((fastRoaming) => ({ security, keyManagement, encryption, fastRoaming })),
    ),
  ),
);

describe('check', () => {
  test('judges all 420 combinations as Table 5 does', async () => {
    const names = COMBINATIONS.map((one) => Object.values(one).join(' '));
    const profiles = COMBINATIONS.map((one, index) => profileOf(one, names[index] ?? ''));
    const { code, json } = await check(libraryText(profiles));
    expect(names).toHaveLength(420);
    expect(json.profiles.filter(({ ok }) => ok).map(({ name }) => name)).toEqual(ALLOWED);
    for (const { ok, findings } of json.profiles) {
      const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one['code']);
      if (!ok)
        expect(errors).toEqual([expect.stringMatching(/^scheme\.(not-in-table|roaming-not-offered)$/)]);
    }
    expect({ code, ok: json.ok }).toEqual({ code: 1, ok: false });
  });

  test('says fine about a sound file, with warnings only', async () => {
    const { code, json, err } = await check(libraryText([profileOfRow(2), profileOfRow(4, 'ft')]));
    expect({ code, ok: json.ok, err }).toEqual({ code: 0, ok: true, err: '' });
    expect(json.profiles[0]?.findings.map((one) => one['code'])).toEqual(['scheme.weak-wep']);
  });

  test('writes a finding with code, severity, path, message, source and params', async () => {
    const key = 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C';
    const profile = { ...profileOfRow(4), psk: { keyFormat: 'hex', key } };
    const { code, out, json } = await check(libraryText([profile]));
    expect(code).toBe(1);
    expect(json.profiles[0]?.findings).toEqual([
      {
        code: 'key.psk-hex-length',
        severity: 'error',
        path: '/profiles/0/psk/key',
        message: expect.stringContaining('60 digits') as string,
        source: 'Pre-shared key formats',
        params: { length: 60, hint: 'valid-as-ascii' },
      },
    ]);
    expect(out).not.toContain(key);
    const asAscii = { ...profile, psk: { keyFormat: 'ascii', key } };
    expect((await check(libraryText([asAscii]))).code).toBe(0);
  });

  test('counts an SSID in bytes: eleven Hangul syllables are 33', async () => {
    const { json } = await check(libraryText([{ ...profileOfRow(1), ssid: '가'.repeat(11) }]));
    expect(json.profiles[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'ssid.too-long', params: { bytes: 33, limit: 32, characters: 11 } }),
    );
  });

  test('reads a file, standard input, a byte order mark and CRLF alike', async () => {
    const text = libraryText([profileOfRow(1)]);
    const withMark = `\uFEFF${JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')}\r\n`;
    expect((await check(withMark)).json.ok).toBe(true);
    expect((await run(['check', file('한글 이름.wlan.json', text)])).code).toBe(0);
  });

  test('speaks Korean when asked, and when the environment says so', async () => {
    const input = libraryText([{ ...profileOfRow(1), ssid: '' }]);
    const asked = await run(['check', '-', '--lang', 'ko'], { input });
    expect(asked.out).toContain('SSID가 비어 있습니다');
    for (const env of [
      { LC_ALL: 'ko_KR.UTF-8', LANG: 'en_US' },
      { LANG: 'ko_KR.UTF-8' },
      { LC_MESSAGES: 'ko' },
    ]) {
      expect((await run(['check', '-'], { input, env })).out).toBe(asked.out);
    }
    expect((await run(['check', '-', '--lang=en'], { input, env: { LANG: 'ko_KR' } })).out).toContain(
      'is empty',
    );
  });

  test('names every profile for people, with its findings below', async () => {
    const input = libraryText([profileOfRow(4), { ...profileOfRow(3), name: '병동 3', ssid: '' }]);
    const { out } = await run(['check', '-'], { input });
    expect(out.split('\n')).toEqual([
      'Row 4 none: no errors',
      '병동 3: 1 error, 1 warning',
      expect.stringMatching(/^ {2}Error \/profiles\/1\/ssid \[ssid\.empty; /),
      expect.stringMatching(/^ {4}The SSID is empty/),
      expect.stringMatching(/scheme\.weak-tkip/),
      expect.any(String),
      expect.stringMatching(/phone\.wpa-compatibility/),
      expect.any(String),
      '2 profiles checked, 1 with errors.',
      '',
    ]);
  });

  test('colours on a terminal only, and not where NO_COLOR is set', async () => {
    const input = libraryText([profileOfRow(1)]);
    const argv = ['check', '-'];
    expect((await run(argv, { input, isTerminal: true })).out).toContain('\u001B[32m');
    expect((await run(argv, { input, isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001B',
    );
    expect((await run(argv, { input })).out).not.toContain('\u001B');
  });

  test('does not let a name command the terminal', async () => {
    const input = libraryText([{ ...profileOfRow(1), name: 'a\u001B[2Jb\u202Ec' }]);
    const { out } = await run(['check', '-'], { input });
    expect(out).toContain('a<U+001B>[2Jb<U+202E>c');
    expect(out).not.toContain('\u001B');
  });
});

describe('check of a file that is no library', () => {
  const utf16 = Buffer.from(`\uFEFF${libraryText([])}`, 'utf16le');
  test.each<[string, string | Uint8Array, string, object]>([
    ['nothing', '', 'file.empty', {}],
    ['white space', ' \n\t ', 'file.empty', {}],
    ['text', 'hello\nworld', 'file.not-json', { line: 1, column: 1 }],
    ['JSON that breaks off', '{"format":\n"wlan-wizard-library",', 'file.not-json', { line: 2, column: 23 }],
    ['a comma too many', '{"a":[1,2,]}', 'file.not-json', { line: 1, column: 11 }],
    ['two documents', '{}\n{}', 'file.not-json', { line: 2, column: 1 }],
    ['NUL bytes', Buffer.alloc(64), 'file.not-json', { line: 1, column: 1 }],
    ['UTF-16', utf16, 'file.not-utf8', {}],
    ['Latin-1', Buffer.from('{"name":"Gr\xFC\xDF"}', 'latin1'), 'file.not-utf8', {}],
    ['an array', '[]', 'library.not-a-library', {}],
    ['null', 'null', 'library.not-a-library', {}],
    ['another format', '{"format":"other","version":1,"profiles":[]}', 'library.not-a-library', {}],
    ['no profiles', '{"format":"wlan-wizard-library","version":1}', 'library.not-a-library', {}],
    [
      'profiles of the wrong type',
      '{"format":"wlan-wizard-library","version":1,"profiles":{}}',
      'library.not-a-library',
      {},
    ],
    [
      'a version that is no number',
      '{"format":"wlan-wizard-library","version":"1","profiles":[]}',
      'library.not-a-library',
      {},
    ],
    [
      'a version beyond counting',
      '{"format":"wlan-wizard-library","version":1e999,"profiles":[]}',
      'library.not-a-library',
      {},
    ],
    [
      'a newer version',
      '{"format":"wlan-wizard-library","version":2,"profiles":[]}',
      'library.newer-version',
      { version: 2, supported: 1 },
    ],
    ['deep nesting', '['.repeat(1_000_000), 'file.not-json', { line: 1, column: 1_000_001 }],
  ])('refuses %s with one clear error', async (_what, input, errorCode, params) => {
    const { code, json, err } = await check(input);
    expect(code).toBe(2);
    expect(json).toEqual({
      ok: false,
      profiles: [],
      error: { code: errorCode, message: expect.any(String) as string, params },
    });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['binary', Buffer.alloc(10_000_000, 0xa7)],
    ['letters', 'x'.repeat(10_000_000)],
    ['an open text', `{"a":"${'x'.repeat(10_000_000)}`],
    ['lines', '{"a":1,\n'.repeat(1_250_000)],
  ])('answers 10 MB of %s within seconds', async (_what, input) => {
    const start = performance.now();
    expect((await check(input)).code).toBe(2);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('stops reading where a file has no end', async () => {
    const { code, out } = await run(['check', '/dev/zero', '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as CheckJson).error?.code).toBe('file.too-large');
  });

  test.each([
    ['a file that is not there', join(folder, 'missing.json'), 'file.not-found', 'There is no file'],
    ['a folder', folder, 'file.not-readable', 'it is a folder, EISDIR'],
    ['a file below a file', join(file('plain', ''), 'below'), 'file.not-readable', 'is no folder, ENOTDIR'],
    ['a name with NUL', 'a\0b', 'file.not-readable', '(ERR_INVALID_ARG_VALUE)'],
  ])('refuses %s', async (_what, path, errorCode, words) => {
    const { code, out, err } = await run(['check', path, '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as CheckJson).error?.code).toBe(errorCode);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('check of a library with wrong members', () => {
  const sound = profileOfRow(1);
  test.each<[string, unknown, string, string]>([
    ['an unknown member', { ...sound, colour: 'red' }, 'profile.unknown-member', '/profiles/0/colour'],
    ['a missing member', { ...sound, ssid: undefined }, 'profile.missing-member', '/profiles/0/ssid'],
    ['a wrong type', { ...sound, ssid: 5 }, 'profile.wrong-type', '/profiles/0/ssid'],
    ['an unknown value', { ...sound, security: 'wpa3' }, 'profile.unknown-value', '/profiles/0/security'],
    ['a VLAN out of range', { ...sound, vlan: 4095 }, 'profile.out-of-range', '/profiles/0/vlan'],
    ['no profile at all', null, 'profile.wrong-type', '/profiles/0'],
    ['a nested array', [[[[]]]], 'profile.wrong-type', '/profiles/0'],
    ['a lone surrogate', { ...sound, ssid: 'a\uD800' }, 'ssid.not-unicode', '/profiles/0/ssid'],
    ['a NUL in the SSID', { ...sound, ssid: 'a\0b' }, 'ssid.control-character', '/profiles/0/ssid'],
    ['an escaped path', { ...sound, 'a/b~c': 1 }, 'profile.unknown-member', '/profiles/0/a~1b~0c'],
  ])('finds %s', async (_what, profile, findingCode, path) => {
    const { code, json } = await check(libraryText([profile]));
    expect(code).toBe(1);
    expect(json.profiles[0]?.findings).toContainEqual(expect.objectContaining({ code: findingCode, path }));
  });

  test('names a member called __proto__ and huge numbers like any other', async () => {
    const text = libraryText([sound]);
    const evil = text.replace('"ssid"', '"__proto__":{"ssid":"x"},"vlan":1e400,"ssid"');
    const { code, json } = await check(evil);
    const found = json.profiles[0]?.findings.map((one) => [one['code'], one['path']]);
    expect(code).toBe(1);
    expect(found).toContainEqual(['profile.unknown-member', '/profiles/0/__proto__']);
    expect(found?.some(([, path]) => path === '/profiles/0/vlan')).toBe(true);
    const top = await check(text.replace('{', '{"__proto__":1,'));
    expect(top.json.findings?.map((one) => one['path'])).toEqual(['/__proto__']);
    expect(top.code).toBe(1);
  });

  test('goes on after a broken profile and finds names that stand twice', async () => {
    const { json } = await check(
      libraryText([{ name: 'A' }, { ...sound, name: 'B' }, { ...sound, name: 'B' }]),
    );
    expect(json.profiles.map(({ name, ok }) => [name, ok])).toEqual([
      ['A', false],
      ['B', true],
      ['B', false],
    ]);
  });
});
