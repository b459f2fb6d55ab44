import { describe, expect, test } from 'vitest';
import { ssidOfHex, ssidOfText } from '#core/import/model/ssid-octets';
import { compareSsids } from '#core/pair/ssid/ssid-difference';

const differ = (phone: string, ap: string) => compareSsids(ssidOfText(phone), ssidOfText(ap));

describe('SSID differences that the eye does not see', () => {
  // prettier-ignore
  test.each([
    ['composed and decomposed', 'Caf\u00E9', 'Cafe\u0301', ['normalization'], 4, 'U+00E9', 'U+0065 U+0301'],
    ['Hangul syllable and jamo', '병동', '병동'.normalize('NFD'), ['normalization'], 1, 'U+BCD1 U+B3D9', 'U+1107 U+1167 U+11BC U+1103'],
    ['case', 'HOSP-Voice', 'HOSP-VOICE', ['case'], 7, 'U+006F U+0069 U+0063 U+0065', 'U+004F U+0049 U+0043 U+0045'],
    ['space at the end', 'VOICE', 'VOICE ', ['edge-space'], 6, '', 'U+0020'],
    ['space at the start', ' VOICE', 'VOICE', ['edge-space'], 1, 'U+0020', ''],
    ['zero width space', 'VOICE', 'VO\u200BICE', ['invisible'], 3, '', 'U+200B'],
    ['letter O and digit 0', 'VOICE', 'V0ICE', ['look-alike'], 2, 'U+004F', 'U+0030'],
    ['Cyrillic A', 'WARD', 'W\u0410RD', ['look-alike'], 2, 'U+0041', 'U+0410'],
    ['dash', 'WARD-7', 'WARD\u20137', ['look-alike'], 5, 'U+002D', 'U+2013'],
    ['no-break space inside', 'WARD 7', 'WARD\u00A07', ['look-alike'], 5, 'U+0020', 'U+00A0'],
    ['Hangul letter for a dash', 'WARD-7', 'WARD\u31617', ['look-alike'], 5, 'U+002D', 'U+3161'],
    ['case and space', 'voice', 'Voice ', ['case', 'edge-space'], 1, 'U+0076 U+006F U+0069 U+0063', 'U+0056 U+006F U+0069 U+0063'],
  ])('%s', (_, phone, ap, kinds, position, phoneCodePoints, apCodePoints) => {
    expect(differ(phone, ap)).toEqual({
      kind: 'looks-alike',
      kinds,
      at: { position, phoneCodePoints, apCodePoints },
    });
  });

  test('another name is another name', () => {
    expect(differ('VOICE', 'DATA').kind).toBe('different');
    expect(differ('mail', 'mall').kind).toBe('different');
  });

  test('equal octets are equal', () => {
    expect(differ('병동 7', '병동 7')).toEqual({ kind: 'equal' });
  });

  test('octets that are no UTF-8 are no text', () => {
    const octets = ssidOfHex('ff56');
    expect(octets && compareSsids(ssidOfText('V'), octets)).toEqual({ kind: 'not-text' });
  });
});
