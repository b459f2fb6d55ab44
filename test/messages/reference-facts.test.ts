import type { ReferenceId } from '#core/reference/entries';
import { referenceTexts } from '#messages/reference';
import { describe, expect, test } from 'vitest';

/**
 * What each entry has to say, as the documents state it: names and numbers that stand in both languages, then what
 * stands in English, then in Korean.
 */
const FACTS: readonly (readonly [
  entry: ReferenceId,
  both: readonly string[],
  en: readonly string[],
  ko: readonly string[],
])[] = [
  [
    'enhanced-security',
    ['11.5(1)', '12.0(1)', 'TCP', 'FIPS', 'SHA-2', '512', '4096'],
    ['contact search'],
    ['연락처 검색 인증'],
  ],
  ['enhanced-security-12-5', ['12.5(1)', 'FIPS', 'TFTP'], ['before upgrading'], ['업그레이드하기 전에']],
  [
    'sip-oauth',
    ['14.0', '14.0(1)SU1', '14.1(1)'],
    ['neither proxy TFTP nor its OAuth'],
    ['MRA에서는 프록시 TFTP도'],
  ],
  ['itl-size', ['64', 'ITL'], ['limited number', 'Limit what'], ['정해진 수', '제한하십시오']],
  ['security-by-default', ['8.5(1)', 'HTTPS', 'Tomcat', 'CTL', 'eToken'], ['still need'], ['여전히']],
  [
    'fips-key-size',
    ['2048', 'FIPS', 'LSC'],
    ['does not register', 'before FIPS'],
    ['등록되지 않고', 'FIPS를 켜기 전에'],
  ],
  [
    'lsc-not-for-wlan',
    ['CAPF', 'MIC'],
    ['can not be the user certificate'],
    ['사용자 인증서가 될 수 없습니다'],
  ],
  // Table 1
  ['image-authentication', ['.sbn'], ['signed'], ['서명된']],
  ['image-encryption', ['.sebn'], ['encrypted'], ['암호화된']],
  ['site-certificate', ['MIC', 'CAPF', 'LSC'], [], ['고유한']],
  ['device-authentication', ['TLS'], ['not registered'], ['등록되지 않습니다']],
  ['file-authentication', [], ['flash memory'], ['플래시 메모리']],
  ['file-encryption', [], ['flash memory'], ['플래시 메모리']],
  ['signalling-authentication', ['TLS'], ['not altered'], ['바뀌지 않았음']],
  ['mic', [], ['unique and permanent'], ['고유하고 영구적인']],
  ['media-encryption', ['SRTP'], ['master keys'], ['미디어 기본 키']],
  ['capf', [], ['certificate authority of your choice'], ['지정한 인증 기관']],
  [
    'security-profile',
    [],
    ['non-secure, authenticated, encrypted or protected'],
    ['비보안, 인증, 암호화, 보호'],
  ],
  ['encrypted-configuration', [], ['configuration file'], ['구성 파일']],
  ['web-server-off', [], ['self-care portal'], ['셀프 케어 포털']],
  ['phone-hardening', ['PC', 'VLAN', 'TLS'], ['gratuitous ARP', 'Bluetooth'], ['GARP', '블루투스']],
  ['dot1x-feature', ['802.1X'], [], []],
  ['srst-failover', ['SRST', 'TFTP', 'cnf.xml', 'TLS'], ['reset'], ['재설정']],
  ['signalling-encryption', ['SIP'], ['encrypted'], ['암호화']],
  ['trust-list-alarm', [], ['success or failure', 'Table 2'], ['성공 또는 실패', '표 2']],
  [
    'aes-256',
    [
      '10.5(2)',
      'TLS 1.2',
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      'SRTP',
      'AEAD_AES_256_GCM',
      'AEAD_AES_128_GCM',
    ],
    [],
    [],
  ],
  ['ecdsa', ['11.0', '11.5'], ['voice operating system'], ['VOS']],
  // Table 2
  ['alarm-1', ['CTL', 'ITL'], ['or both'], ['또는 둘 다']],
  ['alarm-2', ['CTL'], ['no trust list before'], ['전에는 신뢰 목록이 없었습니다']],
  ['alarm-3', ['ITL'], ['no trust list before'], ['전에는 신뢰 목록이 없었습니다']],
  ['alarm-4', ['CTL', 'ITL'], ['no trust list before'], ['전에는 신뢰 목록이 없었습니다']],
  ['alarm-5', ['CTL'], ['failed', 'still has the old'], ['실패', '이전 신뢰 목록이 남아']],
  ['alarm-6', [], ['failed', 'no old trust list'], ['실패', '이전 신뢰 목록도 없습니다']],
  ['alarm-7', [], ['failed in general'], ['일반적인 업데이트 실패']],
  ['alarm-8', ['ITL'], ['failed', 'still has the old'], ['실패', '이전 신뢰 목록이 남아']],
  ['alarm-9', [], ['failed', 'still has the old'], ['실패', '이전 목록이 남아']],
  // Table 3
  ['menu-security-mode', [], ['Device > Phone', 'protocol-specific'], ['장치 > 전화기', '프로토콜별 정보']],
  ['menu-lsc', ['LSC'], ['installed'], ['설치되어 있는지']],
  [
    'menu-trust-list',
    ['CTL', 'ITL', 'SHA1', 'TFTP', 'CAPF', 'SRST'],
    ['signed configuration'],
    ['서명된 구성'],
  ],
  ['menu-dot1x', ['802.1X'], ['Table 6'], ['표 6']],
  // Calls
  [
    'secure-call-limits',
    [],
    ['conference, shared line and extension mobility'],
    ['전화회의, 공유 회선, 내선 이동'],
  ],
  ['non-ip-leg', ['IP'], ['may be non-secure'], ['안전하지 않을 수 있습니다']],
  [
    'secure-tone',
    [],
    ['Three long', 'Six short', 'Feature - Secure Tone', 'off by default'],
    ['긴 경고음 세 번', '짧은 경고음 여섯 번', '기능 - 보안 신호음', '기본값은 꺼짐'],
  ],
  [
    'barge',
    [],
    ['fast busy', 'becomes non-secure', 'stays encrypted'],
    ['빠른 통화 중', '비보안이 됨', '암호화가 유지됨'],
  ],
  // WLAN
  ['pac-expiry', ['ACS', '90'], ['one week'], ['1주일']],
  ['eap-tls', ['MIC', 'LSC'], ['better the LSC', 'never an LSC'], ['LSC 권장', 'LSC는 쓸 수 없습니다']],
  ['fast-roaming', ['802.11r', 'FT', 'CCKM', '8800', 'over the air'], [], []],
  ['wep', ['40', '128'], [], []],
  ['aes', ['128', '192', '256'], ['support 256'], ['256비트를 지원']],
  ['psk-hex', ['64'], ['Exactly'], ['정확히']],
  ['psk-ascii', ['8', '63', 'GREG12356789ZXYW'], [], []],
  [
    'psk-printed-example',
    ['60', 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C'],
    ['valid ASCII'],
    ['올바른 ASCII'],
  ],
  ['wep-hex', ['10', '26', 'ABCD123456', 'AB123456789CD01234567890EF'], [], []],
  ['wep-ascii', ['5', '13', 'GREG5', 'GREGSSECRET13'], [], []],
  ['username-password', ['EAP-FAST', 'PEAP', '64'], [], []],
  ['admin-page', ['8443', 'admin', 'Cisco'], ['8 to 127 letters or digits'], ['8~127자의 문자나 숫자']],
  ['certificate-formats', ['PKCS #12', 'PEM', 'DER'], ['restart once'], ['한 번만 다시 시작']],
  ['one-server-certificate', ['SCEP', 'TFTP'], ['not both'], ['하나로만']],
  // Table 6
  ['dot1x-device', ['802.1X', 'CDP', 'VLAN'], ['Disabled, the default'], ['비활성화(기본값)']],
  [
    'dot1x-status',
    ['EAP-FAST', 'EAP-TLS'],
    ['Disconnected', 'Authenticated', 'Held'],
    ['연결 끊김', '인증됨', '보류됨'],
  ],
];

const textOf = (language: 'en' | 'ko', entry: ReferenceId) => {
  const { title, text } = referenceTexts[language].entries[entry];
  return `${title} ${text}`;
};
const missing = (text: string, facts: readonly string[]) => facts.filter((fact) => !text.includes(fact));

describe('what the entries say is what the documents state', () => {
  test.each(FACTS)('%s', (entry, both, en, ko) => {
    expect({
      en: missing(textOf('en', entry), [...both, ...en]),
      ko: missing(textOf('ko', entry), [...both, ...ko]),
    }).toEqual({ en: [], ko: [] });
  });

  test('an entry says the same numbers in both languages', () => {
    /** Numbers that English has a word for. */
    const WORDS = /16진수|1주일/g;
    const numbers = (text: string) => new Set(text.replaceAll(WORDS, '').match(/\d+(?:\.\d+)*/g) ?? []);
    const entries = Object.keys(referenceTexts.en.entries) as ReferenceId[];
    const apart = entries.filter((entry) => {
      const [en, ko] = [numbers(textOf('en', entry)), numbers(textOf('ko', entry))];
      return [...en].some((one) => !ko.has(one)) || [...ko].some((one) => !en.has(one));
    });
    expect(apart).toEqual([]);
  });
});
