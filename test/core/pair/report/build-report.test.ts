import { describe, expect, test } from 'vitest';
import { buildReport } from '#core/pair/report/build-report';
import { exportText } from '#messages/export-text';
import { reportText } from '#messages/report-text';
import { exportedText } from '../../../fixtures/ap-export';
import { compared, fixed, imported } from '../../../fixtures/pair';
import { profileInputForRow } from '../../../fixtures/profiles';

const profile = { ...profileInputForRow(4), site: '' };
const sound = exportedText('aireos', profile);

function report(text: string, language: 'ko' | 'en' = 'en') {
  const input = {
    profile,
    result: imported(text, 'aireos'),
    comparison: compared(profile, text, 'aireos'),
    fix: fixed(profile, text, 'aireos'),
    productVersion: '1.2.3',
  };
  return buildReport(input, reportText(language), exportText(language).sheet);
}

describe('buildReport', () => {
  test('tells of a match in one line', () => {
    const { scheme, checks, commands } = report(sound);
    expect(scheme.grade).toBe('Match');
    expect(checks.items.map(({ verdict }) => verdict)).toContain('pass');
    expect(checks.items.filter(({ text }) => text.startsWith('Both sides agree on'))).toHaveLength(1);
    expect(commands).toEqual([]);
  });

  test('puts what differs first, with its line, and masks the lines of the fix', () => {
    const { scheme, checks, commands, notes } = report(sound.replaceAll('GREG12356789ZXYW', 'OTHER-KEY-1'));
    expect(scheme.grade).toBe('Mismatch');
    expect(checks.items[0]).toMatchObject({ verdict: 'error', word: 'different' });
    expect(checks.items[0]?.source).toMatch(/^line \d+; /);
    expect(commands[0]?.lines.some(({ text }) => text.includes('••••'))).toBe(true);
    expect(JSON.stringify([commands, notes])).not.toContain('GREG12356789ZXYW');
  });

  test('marks the lines of the fix that nothing confirms, and says what the mark means', () => {
    const { commands, notes } = report(exportedText('aireos', { ...profile, ssid: 'CORP' }));
    const marked = commands[0]?.lines.filter(({ unconfirmed }) => unconfirmed).map(({ text }) => text);
    expect(marked).toContain('config wlan dtim 802.11a 2 1');
    expect(marked?.length).toBeLessThan(commands[0]?.lines.length ?? 0);
    const meaning = 'Lines with * at the edge are not confirmed on a device.';
    expect(notes.items).toContain(meaning);
    const confirmed = report(sound.replaceAll('GREG12356789ZXYW', 'OTHER-KEY-1'));
    expect(confirmed.notes.items).not.toContain(meaning);
  });

  test('lists forty lines that were not understood and counts the others', () => {
    const lines = Array.from(
      { length: 50 },
      () => 'config wlan security wpa akm frobnicate enable 16\n',
    ).join('');
    const { notes } = report(sound + lines);
    expect(notes.items.filter((note) => note.startsWith('Line '))).toHaveLength(40);
    expect(notes.items).toContain('10 more lines were not understood.');
  });

  test('speaks Korean', () => {
    expect(report(sound, 'ko')).toMatchObject({ kind: '전화기와 AP 비교', scheme: { grade: '일치' } });
  });
});
