import type { ReadinessTexts } from '../readiness-texts';

const day = (instant: string) => instant.slice(0, 10);
const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} GMT`;

const findings: ReadinessTexts['findings'] = {
  'cert.key-size': ({ name, bits, needed }) =>
    `"${name}"의 키는 ${bits}비트이며 ${needed}비트가 필요합니다. FIPS 모드의 전화기는 이 키로 등록되지 않고 최근 TLS 라이브러리도 거부합니다. RSA ${needed} 또는 P-256 키의 새 인증서를 요청하십시오.`,
  'cert.key-algorithm': ({ name, algorithm }) =>
    `"${name}"의 키 종류 ${algorithm}은(는) 전화기와 RADIUS 서버가 함께 쓸 수 없습니다. RSA 2048 또는 ECDSA P-256을 요청하십시오.`,
  'cert.signature-hash': ({ name, hash }) =>
    `"${name}"의 서명은 ${hash.toUpperCase()}을(를) 쓰며 최근 서버가 거부하거나 검증할 수 없습니다. SHA-256으로 서명한 인증서를 요청하십시오.`,
  'cert.not-yet-valid': ({ name, notBefore, why }) =>
    why === 'instant'
      ? `"${name}"은(는) ${minute(notBefore)}부터 유효하며 시계가 그보다 앞섭니다. 전화기의 날짜와 시간을 맞추거나 기다리십시오.`
      : `"${name}"은(는) ${minute(notBefore)}부터 유효한데 전화기의 로컬 시간이 GMT보다 늦습니다. 전화기가 로컬 시간을 GMT로 여기면 인증서를 거부할 수 있습니다. 그 시간이 지날 때까지 시계를 GMT보다 빠르게 맞추십시오.`,
  'cert.expired': ({ name, notAfter }) =>
    `"${name}"은(는) ${day(notAfter)}에 만료되었습니다. 새 인증서를 요청하십시오. 시계가 틀린 전화기에서도 이렇게 보일 수 있습니다.`,
  'cert.expires-soon': ({ name, notAfter, days }) =>
    `"${name}"은(는) ${day(notAfter)}에 만료됩니다(${days}일 남음). 그 전에 다음 인증서를 설치하십시오.`,
  'cert.eku-client-missing': ({ name, has }) =>
    `"${name}"의 용도는 ${has}(으)로 제한되어 클라이언트 인증에 쓸 수 없습니다. 확장 키 용도 "클라이언트 인증"(1.3.6.1.5.5.7.3.2)을 요청하십시오.`,
  'cert.eku-server-missing': ({ name, has }) =>
    `"${name}"의 용도는 ${has}(으)로 제한되어 서버 인증에 쓸 수 없습니다. 확장 키 용도 "서버 인증"(1.3.6.1.5.5.7.3.1)을 요청하십시오.`,
  'cert.ku-digital-signature': ({ name, has }) =>
    `"${name}"의 키 용도(${has})에 ECDHE를 쓰는 TLS에 필요한 "디지털 서명"이 없습니다. 추가를 요청하십시오.`,
  'cert.is-ca': ({ name }) =>
    `"${name}"은(는) 인증 기관의 인증서입니다. 인증 기관 자신의 것이 아니라 인증 기관이 발급한 인증서를 쓰십시오.`,
  'cert.name-mismatch': ({ name, wanted, has, how }) => {
    switch (how) {
      case 'different':
        return `"${name}"에 이름 "${wanted}"이(가) 없습니다. 들어 있는 이름: ${has}. 일반 이름이 RADIUS 서버의 사용자 이름과 같아야 합니다.`;
      case 'spelling':
        return `"${name}"의 이름은 "${wanted}"과(와) 대소문자나 조합형 문자가 다릅니다: ${has}. 글자 그대로 비교하는 서버가 있습니다.`;
      case 'domain':
        return `"${name}"의 이름은 "${wanted}"과(와) 도메인이 다릅니다: ${has}. RADIUS가 양쪽의 도메인을 떼고 비교해야 합니다.`;
      case 'other-place':
        return `"${wanted}"은(는) "${name}"의 일반 이름이 아니라 주체 대체 이름입니다. RADIUS가 그 이름을 비교하도록 설정해야 합니다.`;
    }
  },
  'cert.name-encoding': ({ name, encoding }) =>
    `"${name}"의 일반 이름이 UTF-8이 아니라 ${encoding}(으)로 인코딩되어 다른 프로그램이 다르게 읽을 수 있습니다. UTF8String을 요청하십시오.`,
  'cert.chain-incomplete': ({ name, issuer }) =>
    `"${name}"의 발급자 인증서가 없습니다: ${issuer}. 그 인증서를 받아 함께 보내거나 설치하게 하십시오.`,
  'cert.chain-untrusted': ({ name, why }) => {
    switch (why) {
      case 'other-root':
        return `인증서 체인이 "${name}"에서 끝나는데 상대가 신뢰하지 않습니다. 그 루트를 상대에 설치하십시오.`;
      case 'intermediate-as-root':
        return `상대가 신뢰하는 것은 이 체인의 루트가 아닌 인증서이고, 체인은 "${name}" 위로 이어집니다. 루트를 설치하십시오.`;
      case 'same-name-other-key':
        return `상대가 신뢰하는 인증 기관은 이름만 같고 키가 다릅니다. "${name}"은(는) 갱신되었거나 다른 인증 기관이 서명했습니다. 이 체인에 서명한 루트를 설치하십시오.`;
      case 'no-trust-given':
        return `인증서 체인이 "${name}"에서 끝납니다. 상대가 신뢰하는지는 확인하지 않았습니다. 상대에 설치된 인증서를 추가하십시오.`;
    }
  },
  'cert.chain-bad-signature': ({ name, issuer }) =>
    `"${name}"의 서명은 주어진 ${issuer} 인증서로 만든 것이 아닙니다. 둘 중 하나가 손상되었거나 인증 기관이 갱신되었습니다.`,
  'cert.issuer-expired': ({ name, notBefore, notAfter }) =>
    `인증 기관 "${name}"은(는) ${day(notBefore)}부터 ${day(notAfter)}까지만 유효하며 시계가 그 밖에 있습니다. 그 아래의 인증서는 모두 거부됩니다.`,
  'cert.issuer-not-ca': ({ name }) =>
    `"${name}"은(는) 인증서를 발급할 수 없습니다(기본 제한에 CA가 없거나 키 용도에 인증서 서명이 없음). 파일이 틀렸거나 인증 기관이 잘못 구성되었습니다.`,
  'cert.path-length': ({ name, allowed, below }) =>
    `"${name}"은(는) 아래에 인증 기관 ${allowed}개를 허용하는데 ${below}개가 있습니다. 인증 기관을 다시 구성해야 합니다.`,
  'cert.version-1': ({ name }) =>
    `"${name}"은(는) 확장이 없는 버전 1이라 용도를 알 수 없습니다. 오래된 루트로는 쓸 수 있지만 나머지는 버전 3을 요청하십시오.`,
  'cert.self-signed': ({ name }) =>
    `"${name}"은(는) 셀프 서명입니다. 바로 이 인증서를 신뢰하도록 설치한 곳에서만 쓸 수 있고, 갱신할 때마다 그곳에서도 바꿔야 합니다.`,
  'cert.critical-extension': ({ name, oid }) =>
    `"${name}"에 TLS 라이브러리가 처리하지 않는 중요 확장(${oid})이 있어 거부됩니다. 그 확장이 없는 인증서를 요청하십시오.`,
  'cert.duplicate-trust': ({ name, times }) =>
    `신뢰 인증서 중에 "${name}"이(가) ${times}번 있습니다. 한 번이면 충분하며 전화기에는 자리가 적습니다.`,
  'cert.key-mismatch': ({ name }) =>
    `개인 키가 "${name}"의 키가 아닙니다. CSR을 만들 때의 키를 찾거나 둘 다 새로 만드십시오.`,
  'cert.lsc-not-for-wlan': ({ name }) =>
    `"${name}"은(는) LSC이거나 LSC로 지정되었습니다. 전화기는 WLAN의 EAP-TLS에 LSC를 쓰지 않습니다. MIC나 사용자 설치 인증서를 쓰십시오.`,
  'cert.mic-issuer': ({ name, issuer }) =>
    `"${name}"을(를) MIC로 지정했지만 발급자가 알려진 Cisco 제조 인증 기관이 아닙니다: ${issuer}.`,
  'cert.mic-family': ({ name, family, ends }) =>
    `"${name}"은(는) "${family}" 계열이며 이 계열은 ${day(ends)}에 끝납니다. RADIUS 서버에 그 인증 기관과 루트가 필요합니다. MIC는 Cisco 전화기임을 증명할 뿐 우리 전화기임을 증명하지 않습니다.`,
};

export const readiness: ReadinessTexts = {
  findings,
  purposes: {
    'eap-tls-client': '전화기 인증서(RADIUS 서버가 확인)',
    'radius-server': 'RADIUS 서버 인증서(전화기가 확인)',
  },
  methods: {
    mic: '제조 설치 인증서(MIC)',
    'user-installed': '사용자 설치 인증서',
    scep: 'SCEP',
    lsc: 'LSC',
  },
  verdicts: {
    'eap-tls-client': {
      ready: '예: RADIUS 서버가 이 전화기를 받아들입니다.',
      warnings: '예, 경고 있음: RADIUS 서버가 이 전화기를 받아들일 것이나 아래 내용을 확인하십시오.',
      'not-ready': '아니요: RADIUS 서버가 이 전화기를 받아들이지 않습니다.',
    },
    'radius-server': {
      ready: '예: 전화기가 이 서버를 신뢰합니다.',
      warnings: '예, 경고 있음: 전화기가 이 서버를 신뢰할 것이나 아래 내용을 확인하십시오.',
      'not-ready': '아니요: 전화기가 이 서버를 신뢰하지 않습니다.',
    },
  },
  steps: {
    'own-key': (about) => `개인 키가 "${about}"의 키인지`,
    origin: (about) => `"${about}"이(가) WLAN의 EAP-TLS에 쓸 수 있는 종류인지`,
    key: (about) => `"${about}"의 키 종류와 크기`,
    'signature-hash': (about) => `"${about}" 서명의 해시`,
    purpose: (about) => `"${about}"의 용도`,
    name: (about) => `"${about}"의 이름`,
    validity: (about) => `"${about}"이(가) 지금 유효한지`,
    link: (about, issuer) => `"${about}"에 "${issuer}"이(가) 서명했는지`,
    authority: (about) => `"${about}"이(가) 올바른 인증 기관인지`,
    anchor: (about) => `체인이 신뢰하는 인증서에서 끝나는지: "${about}"`,
    'trust-list': () => '신뢰 인증서 목록',
  },
  fingerprintRelations: {
    equal: '같음: 이 인증서입니다.',
    'other-algorithm':
      '알고리즘이 달라 비교할 수 없습니다. SHA-1은 SHA-1과, SHA-256은 SHA-256과 비교하십시오.',
    'other-certificate': '다른 인증서입니다.',
  },
  inventoryMarks: {
    'inventory.expired': () => '만료됨',
    'inventory.expires-soon': () => '90일 안에 만료',
    'inventory.not-yet-valid': () => '아직 유효하지 않음',
    'inventory.never-delete': () => 'ID 인증서: 다시 생성만 하고 절대로 삭제하지 않음',
    'inventory.may-delete': () => '만료된 신뢰 인증서: 삭제할 수 있음',
    'inventory.ipsec-serial-differs': (mark) =>
      `ipsec-trust에 있는 이 노드의 인증서는 일련 번호가 다름${'trusted' in mark ? `(${mark.trusted})` : ''}: 재해 복구(DRS) 실패`,
    'inventory.ipsec-not-trusted': () => 'ipsec-trust에 없음: 가입자의 것이 아니면 재해 복구(DRS) 실패',
    'inventory.store-unknown': () => '이름으로 저장소를 알 수 없음',
  },
  restartNotes: {
    'restarts-itself': '서비스가 스스로 다시 시작됨',
    'by-cli': 'CLI: utils service restart Cisco Tomcat',
    'every-node': '모든 노드에서',
    'sip-federation-too': 'SIP 페더레이션이 있으면 Cisco XCP SIP Federation Connection Manager도',
    'phones-reset': '전화기가 재설정됨. 전화기가 신뢰하는 다른 인증서와 함께 바꾸지 않음',
    'ctl-update': '혼합 모드에서 CTL 업데이트. LSC와 LSC를 신뢰하는 곳도 갱신',
    'by-release': '릴리스에 따라 다름: 보안 설명서 참조. TFTP와 HAProxy가 포함될 수 있음',
  },
  timeEvents: {
    now: () => '지금',
    'phone-digits': () => '전화기가 로컬 시간을 GMT로 여길 때의 시각',
    'certificate-starts': (name) => `"${name}" 유효 시작`,
    'certificate-ends': (name) => `"${name}" 만료: 인증 실패`,
    'pac-ends': () => 'PAC 만료: 새 PAC를 받을 때까지 인증이 오래 걸림',
  },
};
