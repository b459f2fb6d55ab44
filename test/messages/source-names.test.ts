import { sourceName } from '#messages/source-name';
import { describe, expect, test } from 'vitest';
import { SHOWN_SOURCES } from './sources';

/** Names that are the same in every language: standards, files, models and what a program answers. */
const NAMES = [
  /^RFC \d+$/,
  /^[A-Z0-9-]+-MIB$/,
  /^\S+\.(?:xsd|conf: r0kh, r1kh)$/,
  /^OL-\d/,
  /^Unicode Technical Standard \d+$/,
  /^draft-[a-z0-9-]+$/,
  /^ZXing, Barcode Contents: Wi-Fi network config$/,
  /^apple\/device-management: [a-z.]+$/,
  /^Cisco-IOS-XE-\S+\.yang, /,
  /^(?:hostapd|nmcli|wpa_supplicant) [\d.]+: /,
];

describe('names of sources in Korean', () => {
  test('every source that is shown has one, or is a name itself', () => {
    const parts = SHOWN_SOURCES.flatMap((source) => source.split('; '));
    expect(parts.length).toBeGreaterThan(150);
    const english = parts.filter(
      (part) => !/[가-힣]/.test(sourceName('ko', part)) && !NAMES.some((name) => name.test(part)),
    );
    expect(english).toEqual([]);
  });

  test('none says a word of English grammar', () => {
    const said = SHOWN_SOURCES.map((source) => sourceName('ko', source));
    expect(said.filter((text) => /\b(?:of|has|is|to|and|no|with)\b/.test(text))).toEqual([]);
  });

  test.each([
    ['Table 5', '표 5'],
    ['Table 1: ECDSA; TLS 1.2 cipher suites of the phones', '표 1: ECDSA 인증서; 전화기의 TLS 1.2 암호'],
    ['WLAN security: methods', 'WLAN 보안: 인증 방법'],
    ['RFC 2865, section 3', 'RFC 2865, 3절'],
    ['IEEE 802.11-2020, J.4', 'IEEE 802.11-2020, J.4절'],
    ['TAC notes 225746 and 214231', 'TAC 문서 225746, 214231'],
    ['8821 deployment guide, p. 38', '8821 배포 설명서, 38쪽'],
    ['IM&P certificates: CUP-XMPP; Cisco 214231', 'IM&P 인증서: CUP-XMPP 인증서; Cisco 문서 214231'],
    ['a source of a newer program', 'a source of a newer program'],
  ])('%s: %s', (english, korean) => {
    expect(sourceName('ko', english)).toBe(korean);
    expect(sourceName('en', english)).toBe(english);
  });
});
