import type { KeyFault } from '#core/import/key-faults';
import type { PairField } from '#core/pair/pair-field';
import type { PairTexts } from '../../pair-texts';
import { findings } from '../findings';

export const hidden: PairTexts['hidden'] = {
  masked: '키 자리에 별표나 아직 바꾸지 않은 자리 표시가 있습니다',
  'encrypted-type-6': '장비 안에만 있는 키로 암호화되어 있습니다(유형 6)',
  'encrypted-type-8': '장비 안에만 있는 키로 암호화되어 있습니다(유형 8)',
  'aireos-encrypted': '백업 파일에 암호화되어 있습니다',
  'undecodable-type-7': '유형 7 값을 해독할 수 없습니다',
  hashed: '해시만 저장되어 있습니다',
  sealed: '잠겨 있습니다',
  elsewhere: '다른 곳에 보관되어 있습니다',
  'not-shown': '이 구성에는 키가 표시되지 않습니다',
};

export const ssidDifferences: PairTexts['ssidDifferences'] = {
  normalization: '완성형과 조합형 문자(NFC, NFD)',
  case: '대문자와 소문자',
  'edge-space': '맨 앞이나 맨 뒤의 공백',
  invisible: '보이지 않는 문자',
  'look-alike': '모양이 비슷한 문자',
};

export const fields: PairTexts['fields'] = {
  network: '네트워크',
  state: '송출 상태',
  ssid: 'SSID',
  ssidRepeated: 'SSID 중복',
  hidden: '숨겨진 SSID',
  band: '대역',
  vlan: 'VLAN',
  security: '보안',
  authentication: '802.11 인증',
  keyManagement: '키 관리',
  encryption: '암호화',
  groupCipher: '그룹 암호화',
  akm: '키 관리 스위트(AKM)',
  fastRoaming: '고속 로밍',
  overTheDs: 'FT 방식',
  pmf: '관리 프레임 보호(PMF)',
  wpaCompatibility: 'Backward compatibility with WPA',
  psk: '사전 공유 키',
  'wep.key': 'WEP 키',
  'wep.keyIndex': 'WEP 키 번호',
  'wep.keySize': 'WEP 키 크기',
  'wep.authentication': 'WEP 인증 방식',
  radius: 'RADIUS 서버',
  'radius.host': 'RADIUS 서버',
  'radius.authPort': 'RADIUS 인증 포트',
  'radius.acctPort': 'RADIUS 계정 포트',
  'radius.secret': 'RADIUS 공유 비밀',
  notUnderstood: '해석하지 못한 줄',
  unconfirmed: '확인되지 않은 키워드',
};

export const options: PairTexts['options'] = {
  okc: '기회적 키 캐싱(OKC)',
  'neighbor-report': '인접 AP 보고(802.11k)',
  'bss-transition': 'BSS 전환(802.11v)',
  'cckm-timestamp-tolerance': 'CCKM 타임스탬프 허용 오차(ms)',
  wmm: 'WMM',
  qos: 'QoS 프로파일',
  'admission-control': '수락 제어',
  'dtim-2.4': 'DTIM 주기, 2.4GHz',
  'dtim-5': 'DTIM 주기, 5GHz',
  'session-timeout': '세션 시간 제한(초)',
  'client-exclusion': '클라이언트 제외',
  'aironet-ie': 'Aironet 정보 요소',
  'band-select': '대역 선택',
  'load-balance': '부하 분산',
  'dhcp-required': 'DHCP 필수',
  'peer-blocking': '단말 간 통신 차단',
  'minimum-rate': '최저 속도(Mbps)',
  'eapol-key-timeout': 'EAPOL 키 시간 제한(ms)',
  wds: 'WDS',
  'mac-filtering': 'MAC 주소 확인',
};

export const values: PairTexts['values'] = {
  on: '켜짐',
  off: '꺼짐',
  hidden: '숨김',
  broadcast: '표시',
  none: '없음',
  open: '개방형',
  shared: '공유 키',
  readable: '읽을 수 있음',
  absent: '없음',
  adaptive: '적응형',
  optional: '선택',
  required: '필수',
  auto: '자동',
  untagged: '태그 없음',
  static: '정적',
  disabled: '사용 안 함',
  'shut-down': '종료됨(shutdown)',
  'not-attached': '연결되지 않음',
  'no-clients': '단말을 받지 않음',
  present: '있음',
  other: '기타',
  'over-the-air': '무선(over the air)',
  'over-the-ds': '유선망(over the DS)',
  true: '켜짐',
  false: '꺼짐',
};

export function fieldName(name: PairField): string {
  const known: Readonly<Record<string, string>> = fields;
  const option: Readonly<Record<string, string>> = options;
  return known[name] ?? option[name.replace('option.', '')] ?? name;
}

export const lookAt = (look: string) => (look === '' ? '' : ` 장비에서 확인하십시오: ${look}.`);

/** What is wrong with a key, as for a profile's. */
export function faultText({ code, params }: KeyFault): string {
  return (findings[code] as (params: unknown) => string)(params);
}
