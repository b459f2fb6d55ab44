import type { TopologyTexts } from '../topology-texts';
import { terms } from './terms';

const nodes: TopologyTexts['nodes'] = {
  phone: '전화기',
  'access-point': '액세스 포인트(AP)',
  controller: '컨트롤러',
  wds: 'WDS 장치',
  dashboard: '대시보드',
  radius: 'RADIUS 서버',
  'registration-authority': '등록 기관(RA)',
  'phone-ca': '전화기 인증서의 CA',
  'server-ca': 'RADIUS 서버 인증서의 CA',
};

const clients = { 'access-point': '각 AP', controller: '컨트롤러', wds: 'WDS 장치' } as const;

const missing = '프로파일에 아직 없음';
const secretNote = (count: number) => (count === 0 ? '' : `(${count}개는 ${missing})`);

const facts: TopologyTexts['facts'] = {
  model: ({ model }) => ['모델', terms.phoneModel[model]],
  ssid: ({ ssid }) => ['SSID', ssid],
  'ssid-hidden': () => ['SSID 알림', '끔(숨김)'],
  band: ({ band }) => ['대역', terms.band[band]],
  vlan: ({ vlan }) => ['VLAN', String(vlan)],
  'phone-security': ({ security }) => ['보안 모드', terms.security[security]],
  'wpa-switch': () => ['WPA 하위 호환', '켜짐'],
  scheme: ({ security, keyManagement, encryption }) => [
    '보안',
    security === 'none' || security === 'static-wep'
      ? { none: '없음', 'static-wep': '정적 WEP' }[security]
      : [terms.security[security], terms.keyManagement[keyManagement], terms.encryption[encryption]].join(
          ', ',
        ),
  ],
  roaming: ({ fastRoaming, overTheAir }) => [
    '고속 로밍',
    `${terms.fastRoaming[fastRoaming]}${overTheAir ? ', over the air' : ''}`,
  ],
  'cckm-tolerance': ({ milliseconds }) => ['CCKM 타임스탬프 허용 오차', `${milliseconds}ms`],
  'key-holders': () => ['키 보유자(R0KH, R1KH)', '모든 AP에 똑같이'],
  psk: ({ keyFormat, other }) => ['키', `${terms.keyFormat[keyFormat]}, ${nodes[other]}와 같음`],
  'wep-key': ({ keySize, keyFormat, keyIndex, other }) => [
    'WEP 키',
    [
      ...(keySize === null ? [] : [`${keySize}비트`]),
      terms.keyFormat[keyFormat],
      ...(keyIndex === null ? [] : [`키 번호 ${keyIndex}`]),
      `${nodes[other]}와 같음`,
    ].join(', '),
  ],
  'wep-authentication': ({ authentication }) => ['WEP 인증 방식', terms.wepAuthentication[authentication]],
  username: ({ username }) => ['사용자 이름', username],
  password: ({ other }) => ['암호', `${nodes[other]}와 같음`],
  'user-certificate': ({ certificate }) => ['사용자 인증서', terms.userCertificate[certificate]],
  'server-root': ({ isGiven }) => ['RADIUS 서버의 루트 CA', isGiven ? '이 프로파일의 인증서' : missing],
  'one-server-root': () => ['서버 인증서', '하나만: SCEP 또는 수동'],
  clock: () => ['날짜 및 시간', '먼저 정확히 설정'],
  'scep-server': ({ server }) => ['WLAN SCEP Server', server ?? missing],
  'scep-fingerprint': ({ fingerprint }) => ['WLAN Root CA Fingerprint', fingerprint ?? missing],
  'settings-from': ({ node }) => ['WLAN', `${nodes[node]}에서 설정`],
  'policy-tag': () => ['정책 태그', '이 WLAN이 든 태그'],
  'wds-registration': () => ['WDS', '등록: wlccp ap username'],
  'wds-role': () => ['역할', 'wlccp wds priority'],
  'wds-infrastructure': () => ['AP', 'wlccp authentication-server infrastructure'],
  'wds-clients': () => ['전화기', 'wlccp authentication-server client'],
  'wds-mobility-domain': () => ['모빌리티 도메인', '여기에서 정해짐'],
  'wds-for-psk': () => ['PSK를 쓰는 FT', 'WDS 장치가 필요한지는 문서에 없음'],
  'radius-servers': ({ hosts }) => ['RADIUS 서버', hosts.length === 0 ? missing : hosts.join(', ')],
  'radius-fallback': () => ['RADIUS 서버', '여기에도 설정(WDS 장치가 응답하지 않을 때 사용)'],
  'shared-secret': ({ missing: count, other }) => [
    '공유 비밀',
    `서버마다 ${nodes[other]}와 같음${secretNote(count)}`,
  ],
  'radius-server': ({ number, host, authPort, acctPort }) => [
    `서버 ${number}`,
    `${host}, UDP ${authPort}, ${acctPort}`,
  ],
  'radius-server-missing': () => ['서버', missing],
  'radius-client': ({ node }) => ['RADIUS 클라이언트', clients[node]],
  'eap-method': ({ method }) => ['EAP 방식', `${terms.security[method]} 사용`],
  account: ({ username }) => ['사용자 계정', username],
  'certificate-name': ({ username }) => [
    '사용자 계정',
    `${username === null ? '' : `${username}: `}전화기 인증서의 일반 이름(CN)과 같음, CN 비교 사용`,
  ],
  pac: ({ days }) => ['PAC', `자동 프로비저닝, 만료 ${days}일 이상`],
  'trust-manufacturing': () => ['신뢰 목록', '제조 루트 CA와 제조 CA 설치 및 활성화'],
  'trust-issuer': () => ['신뢰 목록', '전화기 인증서의 CA(루트, 하위) 설치 및 활성화'],
  'authority-role': () => ['역할', 'PKI 신뢰 포인트 및 PKI RA'],
  'authority-radius': () => ['장치 인증', 'RADIUS 서버'],
  'manufacturing-export': () => ['인증서', '전화기의 관리 웹 페이지에서 내보냄'],
  'manufacturing-ca': ({ name, root, ends }) => [
    name,
    `상위: ${root}${ends === null ? '' : `, 만료: ${ends}`}`,
  ],
  'issues-request': () => ['서명', '전화기의 요청(CSR)에 서명하거나 키와 인증서(PKCS#12)를 만듦'],
  'issues-through-authority': () => [
    '서명',
    'RA가 전달한 요청에 서명, 루트의 지문은 전화기에 입력한 지문과 같음',
  ],
  'server-root-file': () => ['루트 CA', '전화기용 PEM 또는 DER 파일'],
};

export const topology: TopologyTexts = {
  title: '어디에 무엇을 설정하는가',
  anyPlatform: '일반 AP',
  path: '네트워크에 들어가는 경로',
  certificates: '인증서',
  nodes,
  facts,
  links: {
    air: ({ ssid }) => ['무선', ssid],
    capwap: ({ control, data }) => ['CAPWAP', `UDP ${control}, ${data}`],
    wlccp: () => ['WLCCP', ''],
    dashboard: () => ['클라우드 관리', ''],
    radius: ({ ports }) => ['RADIUS', ports.length === 0 ? '' : `UDP ${ports.join(', ')}`],
    'scep-request': () => ['SCEP', '전화기가 RA에 요청'],
    'scep-relay': () => ['SCEP', '요청 전달'],
    'signs-phone': () => ['서명', '전화기의 인증서'],
    'signs-server': () => ['서명', 'RADIUS 서버의 인증서'],
    'root-on-phone': () => ['루트 CA', '전화기에 설치'],
    'root-on-radius': () => ['루트 CA', 'RADIUS 서버에 설치'],
  },
  between: (from, to) => `${from}에서 ${to}(으)로`,
  unconfirmed: '장비에서 확인되지 않음',
};
