import { CARD_SECTIONS } from '#core/export/phone-card/card-fields';
import { CARD_LABELS, CARD_NOTES } from '#core/export/phone-card/card-text';
import { NOTE_RULES, notesFor } from '#core/export/phone-card/card-notes';
import { phoneTables } from '#core/export/phone-card/phone-card';
import { phoneCard } from '#core/export/phone-card/target';
import { runExport } from '#core/export/run-export';
import { PHONE_MODELS } from '#core/phone/models';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportText } from '#messages/export-text';
import { describe, expect, test } from 'vitest';
import { exportContext, textOf } from '../../fixtures/exports';
import { CHOICES, validProfileForRow } from '../../fixtures/profiles';

function card(row: number, overrides: Partial<ProfileInput> = {}, context = exportContext()) {
  const outcome = runExport(phoneCard, validProfileForRow(row, overrides), context);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { text: textOf(outcome.value.files[0]), losses: outcome.value.losses };
}

const labels = (row: number, overrides: Partial<ProfileInput>, id: string) =>
  phoneTables(validProfileForRow(row, overrides), exportContext())
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows.map(({ label }) => label));

describe('the fields of the phone card', () => {
  test("stand in the order of the 8821's menu", () => {
    expect(labels(4, { phoneModel: '8821' }, 'menu')).toEqual([
      ...['Profile name', 'SSID', 'Security mode', 'Passphrase', '802.11 mode', 'On call power save'],
    ]);
    expect(labels(7, { phoneModel: '8821' }, 'menu')).toContain('User ID');
  });

  test("stand in the order of CUCM's Wireless LAN Profile, empty ones included", () => {
    expect(labels(1, {}, 'wlanProfile')).toEqual([
      ...['Name', 'Description', 'SSID', 'Frequency band', 'User modifiable', 'Authentication Method'],
      ...[
        'Provide Shared Credentials',
        'Username',
        'Password',
        'Password description',
        'Passphrase',
        'WEP key',
      ],
      ...['User certificate', 'Network Access Profile'],
    ]);
  });

  test.each(['8861', '8865', 'generic'] as const)(
    'show the WPA switch on the %s for TKIP rows only',
    (phoneModel) => {
      expect(labels(3, { phoneModel }, 'menu')).toContain('Backward compatibility with WPA');
      expect(labels(4, { phoneModel }, 'menu')).not.toContain('Backward compatibility with WPA');
      expect(card(3, { phoneModel }).text).toMatch(/Backward compatibility with WPA +On\n/);
    },
  );

  test('spell PEAP as each product does', () => {
    const { text } = card(13);
    expect(text).toMatch(/Authentication mode +PEAP-MSCHAPV2\n/);
    expect(text).toMatch(/Authentication Method +PEAP-MSCHAPv2\n/);
  });

  test.each(PHONE_MODELS)('exist for the %s in its menu, on its web page and in CUCM', (model) => {
    const ids = CARD_SECTIONS.filter(({ models }) => models.includes(model)).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['menu', 'web', 'wlanProfile', 'cucmPhone']));
  });

  test('carry SCEP where the profile does', () => {
    const scep = { server: '192.0.2.20', rootCaFingerprint: 'AB'.repeat(20) };
    const { text } = card(10, { userCertificate: 'scep', scep });
    expect(text).toMatch(/WLAN SCEP Server +192\.0\.2\.20\n/);
    expect(text).toContain(scep.rootCaFingerprint);
  });
});

describe('the phone card', () => {
  test.each(CHOICES)('is written for $title', ({ row, fastRoaming }) => {
    const { text } = card(row.row, { fastRoaming });
    expect(text).toContain('HOSP-VOICE');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('marks what is not confirmed on a device', () => {
    const { text } = card(4, { phoneModel: '8821', band: '5' });
    expect(text).toMatch(/802\.11 mode \* +802\.11a\n/);
    expect(text).toContain('*  Label, place or value not confirmed on a device.');
  });

  test('puts no mark beside a value, where it could be typed as a part of a key', () => {
    expect(card(2, { phoneModel: '8861' }).text).toMatch(/WEP key \* +ABCD123456\n/);
  });

  test('masks secrets when asked to, and says so', () => {
    const { text, losses } = card(4, {}, exportContext({ secrets: 'mask' }));
    expect(text).not.toContain('GREG12356789ZXYW');
    expect(text).toContain('(fill in)');
    expect(losses).toContainEqual({ code: 'loss.secret-masked', params: { member: 'psk' } });
    expect(card(4).text).toContain('GREG12356789ZXYW');
  });

  test('names what the phone has no field for', () => {
    const members = card(7, { fastRoaming: 'ft', hidden: true }).losses.map(({ params }) => params);
    expect(members).toEqual(
      ['keyManagement', 'encryption', 'fastRoaming', 'vlan', 'hidden', 'radius'].map((member) => ({
        member,
      })),
    );
    const wep = { authentication: 'shared', keyFormat: 'hex', key: 'ABCD123456', keyIndex: 2 } as const;
    expect(card(2, { wep }).losses.map(({ params }) => params)).toEqual(
      ['vlan', 'wep.authentication', 'wep.keyIndex'].map((member) => ({ member })),
    );
  });

  test('is Korean beside the English labels of the product', () => {
    const { text } = card(
      4,
      { name: '3병동', phoneModel: '8821' },
      exportContext({ text: exportText('ko') }),
    );
    expect(text).toContain('Security mode (보안 모드)');
    expect(text).toContain('3병동');
  });

  test('gets no line from a profile', () => {
    const plain = card(4, { phoneModel: '8821' }).text.split('\n').length;
    const hostile = card(4, { phoneModel: '8821', ssid: 'a\u2028b\u202Ec', name: 'x\u2029y' });
    expect(hostile.text.split('\n')).toHaveLength(plain);
    expect(hostile.text).not.toMatch(/[\u2028\u2029\u202E]/u);
  });

  test('has a gloss and a text for everything that it can say', () => {
    for (const language of ['en', 'ko'] as const) {
      const { card: words } = exportText(language).sheet;
      for (const note of CARD_NOTES) expect(words.notes[note]).not.toBe('');
      for (const label of CARD_LABELS) expect(words.gloss[label] === '').toBe(language === 'en');
    }
    expect(NOTE_RULES.map(({ note }) => note).sort()).toEqual([...CARD_NOTES].sort());
  });

  test('warns of an LSC and the clock for EAP-TLS only', () => {
    const notes = (row: number) => notesFor(validProfileForRow(row)).map(({ note }) => note);
    expect(notes(10)).toEqual(expect.arrayContaining(['no-lsc', 'clock', 'method-named']));
    expect(notes(13)).not.toContain('no-lsc');
    expect(notes(5)).toContain('pac');
    expect(notes(1)).not.toContain('encrypt-tftp');
  });
});
