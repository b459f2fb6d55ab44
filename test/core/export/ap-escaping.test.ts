import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TargetId } from '#core/export/target';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportAp, exportedLines, exportedText, refusalOf } from '../../fixtures/ap-export';
import { PRINTABLE_ASCII, profileInputForRow, RADIUS_SERVER } from '../../fixtures/profiles';

const AP_IDS = ['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd'] as const;
type ApId = (typeof AP_IDS)[number];

type Place = 'ssid' | 'psk' | 'radius';

/** A profile with one hostile text in one place. */
function hostile(place: Place, text: string): ProfileInput {
  switch (place) {
    case 'ssid':
      return profileInputForRow(4, { ssid: text });
    case 'psk':
      return profileInputForRow(4, { psk: { keyFormat: 'ascii', key: text } });
    case 'radius':
      return profileInputForRow(7, { radius: [{ ...RADIUS_SERVER, secret: text }] });
  }
}

/** Printable ASCII that a target refuses in the middle of a text; the strictest documented rule of each. */
const REFUSED: Readonly<Record<ApId, Readonly<Record<Place, string>>>> = {
  'ios-autonomous': { ssid: ' ?"$[\\]+', psk: ' ?"\\', radius: ' ?"\\' },
  aireos: { ssid: '?"$[\\]+', psk: '?"\\', radius: '?"\\' },
  c9800: { ssid: '?"\\', psk: '?"\\', radius: ' ?"\\' },
  meraki: { ssid: '', psk: '', radius: '' },
  hostapd: { ssid: '', psk: '', radius: '' },
};

const CODE = {
  ssid: 'target.ssid-character',
  psk: 'target.key-character',
  radius: 'target.secret-character',
} as const;

const CELLS = AP_IDS.flatMap((id) => (['ssid', 'psk', 'radius'] as const).map((place) => ({ id, place })));

describe('each printable character in the middle of a text', () => {
  test.each(CELLS)('$id, $place: taken or refused by the table', ({ id, place }) => {
    for (const character of PRINTABLE_ASCII) {
      const outcome = exportAp(id, hostile(place, `abcd${character}efgh`));
      expect([character, outcome.ok]).toEqual([character, !REFUSED[id][place].includes(character)]);
      if (!outcome.ok)
        expect(outcome.error).toMatchObject({ code: CODE[place], params: { position: 5 }, nearest: null });
    }
  });
});

describe('texts at their edges and outside ASCII', () => {
  test.each([
    ['ios-autonomous', 'ssid', '#voice', 'target.ssid-edge'],
    ['ios-autonomous', 'ssid', '!voice', 'target.ssid-edge'],
    ['ios-autonomous', 'ssid', ';voice', 'target.ssid-edge'],
    ['ios-autonomous', 'ssid', '병동', 'target.ssid-character'],
    ['ios-autonomous', 'radius', '7', 'target.secret-character'],
    ['aireos', 'ssid', ' voice', 'target.ssid-edge'],
    ['aireos', 'ssid', '!voice', 'target.ssid-edge'],
    ['aireos', 'ssid', '병동', 'target.ssid-character'],
    ['aireos', 'psk', ' abcdefgh', 'target.key-character'],
    ['c9800', 'ssid', 'voice ', 'target.ssid-edge'],
    ['c9800', 'psk', 'abcdefgh ', 'target.key-character'],
  ] as const)('%s, %s %j: %s', (id, place, text, code) => {
    expect(refusalOf(id, hostile(place, text)).code).toBe(code);
  });

  test.each([
    ['aireos', 'HOSP VOICE', 'config wlan create 16 Row-4-voice "HOSP VOICE"'],
    ['c9800', 'HOSP VOICE', 'wlan Row-4-voice 17 "HOSP VOICE"'],
    ['c9800', '병동 3', 'wlan Row-4-voice 17 "\\xEB\\xB3\\x91\\xEB\\x8F\\x99 3"'],
    ['c9800', 'é', 'wlan Row-4-voice 17 \\xC3\\xA9'],
    ['hostapd', 'é', 'ssid2=c3a9'],
    ['hostapd', ' x', 'ssid2=2078'],
    ['hostapd', 'Ward 7 "A"? #1', 'ssid=Ward 7 "A"? #1'],
  ] as const)('%s writes the SSID %j as %s', (id, ssid, line) => {
    expect(exportedLines(id, hostile('ssid', ssid))).toContain(line);
  });

  test.each([
    ['aireos', 'two words here', 'config wlan security wpa akm psk set-key ascii "two words here" 16'],
    ['c9800', 'two words here', ' security wpa psk set-key ascii 0 two words here'],
    ['hostapd', ' two words ', 'wpa_passphrase= two words '],
  ] as const)('%s writes the passphrase %j as %s', (id, key, line) => {
    expect(exportedLines(id, hostile('psk', key))).toContain(line);
  });

  test.each([
    ['ios-autonomous', ['ipv4']],
    ['aireos', ['ipv4']],
    ['c9800', ['ipv4']],
    ['meraki', ['ipv4', 'name']],
    ['hostapd', ['ipv4', 'ipv6']],
  ] as const)('%s takes RADIUS hosts of the forms %o', (id, taken) => {
    const hosts = { ipv4: '192.0.2.10', ipv6: '2001:db8::1', name: 'radius.example.com' };
    const outcomes = Object.entries(hosts).filter(
      ([, host]) => exportAp(id, profileInputForRow(7, { radius: [{ host, secret: 'abc' }] })).ok,
    );
    expect(outcomes.map(([form]) => form)).toEqual(taken);
    const wrong = Object.entries(hosts).find(([form]) => !(taken as readonly string[]).includes(form));
    const refused = refusalOf(
      id,
      profileInputForRow(7, { radius: [{ host: wrong?.[1] ?? '', secret: 'abc' }] }),
    );
    expect(refused).toMatchObject({ code: 'target.host-unsupported', params: { host: wrong?.[1] } });
  });
});

const MARKS = { ssid: 'SSIDMARK', key: 'KEYMARK0', secret: 'SECRETMARK', name: 'NAMEMARK', site: 'SITEMARK' };
type Texts = typeof MARKS;

function inputOf(texts: Texts, row: 4 | 7): ProfileInput {
  return profileInputForRow(row, {
    name: texts.name,
    site: texts.site,
    ssid: texts.ssid,
    ...(row === 4
      ? { psk: { keyFormat: 'ascii', key: texts.key } }
      : { radius: [{ ...RADIUS_SERVER, secret: texts.secret }] }),
  });
}

const OPTIONS: Readonly<Record<ApId, Readonly<Record<string, string>>>> = {
  'ios-autonomous': {},
  aireos: { 'profile-name': 'fixed' },
  c9800: { 'wlan-name': 'fixed' },
  meraki: {},
  hostapd: {},
};

const quoted = (text: string) => (text.includes(' ') ? `"${text}"` : text);
const bytes = (text: string) => Array.from(new TextEncoder().encode(text));
const pad = (byte: number) => byte.toString(16).padStart(2, '0');
const escaped = (text: string) =>
  text.replaceAll(/[^ -~]/gu, (one) =>
    bytes(one)
      .map((byte) => `\\x${pad(byte).toUpperCase()}`)
      .join(''),
  );
const terminal = (text: string) => text.replaceAll(/[^ -~]|\?/gu, '.');
const shown = (text: string) => text.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}]/gu, '.');

/** What must stand where the marks stood, written down a second time so that a slip in the exporter shows. */
const ENCODED: Readonly<Record<ApId, (texts: Texts) => Texts>> = {
  'ios-autonomous': (texts) => ({ ...texts, name: terminal(texts.name), site: terminal(texts.site) }),
  aireos: (texts) => ({
    ...texts,
    ssid: quoted(texts.ssid),
    key: quoted(texts.key),
    secret: quoted(texts.secret),
  }),
  c9800: (texts) => ({
    ...texts,
    ssid: quoted(escaped(texts.ssid)),
    name: terminal(texts.name),
    site: terminal(texts.site),
  }),
  meraki: (texts) => texts,
  hostapd: (texts) => ({ ...texts, name: shown(texts.name), site: shown(texts.site) }),
};

/** An SSID that hostapd needs in hexadecimal moves to another line; everything else must stay in its place. */
function benignHostapd(text: string, ssid: string): string {
  const isPlain = /^[!-~](?:[ -~]*[!-~])?$/.test(ssid);
  if (isPlain) return text.replace('ssid=SSIDMARK', () => `ssid=${ssid}`);
  const hex = `ssid2=${bytes(ssid).map(pad).join('')}`;
  return text.replace('ssid=SSIDMARK', () => (/[^ -~]/.test(ssid) ? `${hex}\nutf8_ssid=1` : hex));
}

const isRemark = (line: string) => /^[!#] Not confirmed/.test(line);
const withoutRemarks = (text: string) => text.split('\n').filter((line) => !isRemark(line));

function expectedLines(id: ApId, texts: Texts, row: 4 | 7): string[] {
  const benign = exportedText(id, inputOf(MARKS, row), { options: OPTIONS[id] });
  const encoded = ENCODED[id](texts);
  const start = id === 'hostapd' ? benignHostapd(benign, texts.ssid) : benign;
  // One pass, so that a mark inside a hostile text is left alone.
  const marks = (Object.keys(MARKS) as (keyof Texts)[]).filter((each) => id !== 'hostapd' || each !== 'ssid');
  const pattern = new RegExp(marks.map((each) => MARKS[each]).join('|'), 'g');
  const filled = start.replaceAll(
    pattern,
    (mark) => encoded[marks.find((each) => MARKS[each] === mark) ?? 'name'],
  );
  return withoutRemarks(filled);
}

const printable = fc.constantFrom(...PRINTABLE_ASCII);
const unusual = fc.constantFrom(
  'é',
  '음',
  '\u{1F9E8}',
  '\u202E',
  '\u2028',
  '\u00A0',
  '{',
  '}',
  '$&',
  '!',
  '#',
  '\\',
);
const harmless = fc.constantFrom(...Array.from('abcXYZ019-_.!#{}&%<>|;~^*'));
const length = { minLength: 8, maxLength: 32 };
const sound = fc.oneof(
  fc.array(harmless, length),
  fc.array(fc.oneof({ weight: 20, arbitrary: harmless }, { weight: 1, arbitrary: printable }), length),
);
const texts: fc.Arbitrary<Texts> = fc.record({
  ssid: fc
    .oneof(
      sound.map((all) => all.join('').slice(0, 32)),
      fc.array(unusual, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    )
    .filter((ssid) => bytes(ssid).length <= 32 && ssid !== ''),
  key: sound.map((all) => all.join('')),
  secret: sound.map((all) => all.join('')),
  name: fc
    .array(fc.oneof(printable, unusual), { minLength: 1, maxLength: 40 })
    .map((all) => `x${all.join('')}`),
  site: fc.array(fc.oneof(printable, unusual), { maxLength: 40 }).map((all) => `y${all.join('')}`),
});

describe('hostile texts', () => {
  const cliTargets = AP_IDS.filter((id) => id !== 'meraki');

  test.each(cliTargets)('%s: add no line and change none but their own place', (id) => {
    let written = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom(4 as const, 7 as const), (given, row) => {
        const outcome = exportAp(id, inputOf(given, row), { options: OPTIONS[id] });
        if (!outcome.ok) {
          expect(outcome.error.code).toMatch(/^target\.(ssid|key|secret)-(character|edge)$/);
          return;
        }
        written += 1;
        const [file] = outcome.value.files;
        const text = file?.content.kind === 'text' ? file.content.text : '';
        expect(withoutRemarks(text)).toEqual(expectedLines(id, given, row));
        expect(text).not.toMatch(/\r|[^\n]$/);
      }),
      { numRuns: 300, seed: 8021 },
    );
    expect(written).toBeGreaterThan(20);
  });

  test.each(['ios-autonomous', 'aireos', 'c9800'] as const)('%s: nothing in a terminal opens help', (id) => {
    fc.assert(
      fc.property(texts, (given) => {
        const outcome = exportAp(id, inputOf(given, 4), { options: OPTIONS[id] });
        if (outcome.ok) expect(JSON.stringify(outcome.value.files)).not.toContain('?');
      }),
      { numRuns: 100, seed: 8021 },
    );
  });

  test('meraki: every text comes back from JSON as it was, beside the same members', () => {
    const benign = JSON.parse(exportedText('meraki', inputOf(MARKS, 7))) as Record<string, unknown>;
    fc.assert(
      fc.property(texts, (given) => {
        const body = JSON.parse(exportedText('meraki', inputOf(given, 7))) as Record<string, unknown>;
        expect(Object.keys(body)).toEqual(Object.keys(benign));
        expect(body['name']).toBe(given.ssid);
        expect(body['radiusServers']).toEqual([{ host: '192.0.2.10', port: 1812, secret: given.secret }]);
        const psk = JSON.parse(exportedText('meraki', inputOf(given, 4))) as Record<string, unknown>;
        expect(psk['psk']).toBe(given.key);
      }),
      { numRuns: 100, seed: 8021 },
    );
  });

  test.each(['aireos', 'c9800'] as const)('%s: a name made from a profile is one plain word', (id) => {
    const pattern = id === 'aireos' ? /^config wlan create 16 (\S+) / : /^wlan (\S+) 17 /;
    fc.assert(
      fc.property(texts, (given) => {
        const lines = exportedLines(id, {
          ...inputOf(given, 4),
          ssid: 'VOICE',
          psk: { keyFormat: 'ascii', key: 'abcdefgh' },
        });
        const name = lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
        expect(name).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?$/);
      }),
      { numRuns: 200, seed: 8021 },
    );
    const korean = exportedLines(id, profileInputForRow(1, { name: '병동', ssid: 'VOICE' }));
    expect(korean.some((line) => / VOICE (17 )?VOICE$/.test(line))).toBe(true);
  });
});

describe('options of access point targets', () => {
  test.each([
    ['aireos', 'wlan-id', '0'],
    ['aireos', 'wlan-id', '513'],
    ['aireos', 'profile-name', 'two words'],
    ['aireos', 'interface', 'x\ny'],
    ['c9800', 'wlan-id', '4097'],
    ['c9800', 'release', '17.99'],
    ['c9800', 'policy-tag', 'x"'],
    ['c9800', 'wlan-name', '-x'],
    ['meraki', 'number', '15'],
    ['hostapd', 'interface', 'wlan0\ndriver=x'],
    ['hostapd', 'channel', 'abc'],
    ['hostapd', 'mobility-domain', 'a1b'],
    ['hostapd', 'nas-identifier', ''],
    ['hostapd', 'ctrl-interface', '/run/../x\n'],
    ['ios-autonomous', 'bridge-group', '256'],
  ] as [TargetId, string, string][])('%s refuses %s=%j', (id, option, value) => {
    const refusal = refusalOf(id, profileInputForRow(1), { options: { [option]: value } });
    expect(refusal).toMatchObject({ code: 'target.option-invalid', params: { option }, nearest: null });
  });

  test('hostapd refuses a channel of the other band, which the program itself would take', () => {
    const refusal = refusalOf('hostapd', profileInputForRow(1, { band: '5' }), { options: { channel: '6' } });
    expect(refusal).toMatchObject({ code: 'target.option-invalid', params: { option: 'channel' } });
  });

  test('the 9800 has no static WEP on 26.1 and offers another row', () => {
    const refusal = refusalOf('c9800', profileInputForRow(2), { options: { release: '26.1' } });
    expect(refusal).toMatchObject({ code: 'target.no-static-wep', params: { release: '26.1' } });
    expect(refusal.nearest?.row).not.toBe(2);
    expect(refusal.nearest).not.toBeNull();
  });

  test('Meraki takes no 64 hexadecimal digits', () => {
    const psk = { keyFormat: 'hex', key: '0123456789abcdef'.repeat(4) } as const;
    expect(refusalOf('meraki', profileInputForRow(4, { psk })).code).toBe('target.key-format');
  });
});
