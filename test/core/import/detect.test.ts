import { readdirSync, readFileSync } from 'node:fs';
import { DIALECTS, detectDialect, importConfiguration } from '#core/import/dialects';
import { OTHER_OUTPUTS } from '#core/import/other-outputs';
import { describe, expect, test } from 'vitest';
import { OTHER_TEXTS } from '../../fixtures/other-texts';

const FOLDER = new URL('../../fixtures/configurations/', import.meta.url);
const AP_DIALECTS = DIALECTS.filter(({ side }) => side === 'ap');

const FIXTURES = AP_DIALECTS.flatMap(({ id }) =>
  readdirSync(new URL(`${id}/`, FOLDER))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => ({ id, file: `${id}/${name}` })),
);

describe('detection', () => {
  test.each(FIXTURES)('$file is $id, with evidence', ({ id, file }) => {
    const { dialect, evidence } = detectDialect(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(dialect).toBe(id);
    expect(evidence.some((entry) => entry.dialect === id)).toBe(true);
  });

  test('a router without Wi-Fi is refused', () => {
    const result = importConfiguration(
      'version 15.1\nhostname r1\ninterface Gi0/0\n ip address 192.0.2.1 255.255.255.0\nend',
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'import.dialect-unclear', candidates: [] } });
  });

  test("another vendor's controller, whose commands are alike, is refused", () => {
    const commands = [
      ...['wlan-config 1 Ward', 'wlansec 1', ' security wpa enable', ' security wpa akm psk enable'],
      ...[
        ' security wpa akm psk set-key ascii lift-keys',
        ' security static-wep-key encryption 40 ascii 1 12345',
      ],
    ];
    const result = importConfiguration(`${commands.join('\n')}\n`);
    expect(result).toMatchObject({ ok: false, error: { code: 'import.dialect-unclear', candidates: [] } });
  });

  test('two configurations in one file are refused, with what speaks for both', () => {
    const text = 'dot11 ssid A\n   authentication open\nconfig wlan create 1 A A\nconfig wlan enable 1\n';
    const result = importConfiguration(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'import.dialect-unclear' } });
    expect(
      !result.ok && result.error.code === 'import.dialect-unclear' && result.error.candidates,
    ).toHaveLength(2);
  });

  test('a named dialect is used whatever speaks against it', () => {
    const result = importConfiguration('dot11 ssid A\n', { dialect: 'aireos' });
    expect(result).toMatchObject({
      ok: true,
      value: { dialect: 'aireos', evidence: [], networks: [], notes: [{ code: 'import.no-network' }] },
    });
  });

  test.each([
    ['', { code: 'import.empty' }],
    ['  \r\n\t\n', { code: 'import.empty' }],
    ['x'.repeat(17 * 1024 * 1024), { code: 'import.too-large' }],
  ])('%.10j is refused', (text, error) => {
    expect(importConfiguration(text)).toMatchObject({ ok: false, error });
  });

  test.each(OTHER_TEXTS)('$what is refused with what to read instead', ({ text, output, line, look }) => {
    const error = { code: 'import.other-output', output, line, look };
    expect(importConfiguration(text)).toEqual({ ok: false, error });
  });

  test('every other kind of text has an example', () => {
    expect(new Set(OTHER_TEXTS.map(({ output }) => output))).toEqual(new Set(OTHER_OUTPUTS));
  });

  test('a report beside a configuration does not stand in its way', () => {
    const text = '(WLC) >show wlan 1\nNetwork Name (SSID).... Ward\nconfig wlan create 1 Ward Ward\n';
    expect(importConfiguration(text)).toMatchObject({ ok: true, value: { dialect: 'aireos' } });
  });

  test('a dialect that is not read is refused by its name', () => {
    const error = { code: 'import.dialect-unsupported', dialect: 'junos' };
    expect(importConfiguration('set wlan', { dialect: 'junos' })).toEqual({ ok: false, error });
  });

  test('evidence shows no secret', () => {
    const { evidence } = detectDialect('dot11 ssid A\n   wpa-psk ascii 0 Sw0rdfish1\n');
    expect(evidence.map(({ text }) => text).join()).not.toContain('Sw0rdfish1');
  });
});
