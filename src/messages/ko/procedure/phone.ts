import type { StepFacts, StepText } from '../../procedure/procedure-texts';

/** The network by name, where one was given. */
export function network({ value }: StepFacts): string {
  const ssid = value('ssid');
  return ssid === '' ? '네트워크' : `"${ssid}" 네트워크`;
}

export function profile({ value }: StepFacts): string {
  const ssid = value('ssid');
  return ssid === '' ? '네트워크 프로파일' : `"${ssid}"의 네트워크 프로파일`;
}

const erases = '저장된 Wi-Fi 암호가 지워질 수 있습니다';

/** Steps that several procedures for phones share. */
export const phoneSteps = {
  'open-admin-page': {
    do: ({ node }) =>
      `브라우저에서 HTTPS, 포트 8443으로 ${node}의 IP 주소를 엽니다. 사용자 이름은 항상 admin입니다. 관리자 암호로 로그인합니다.`,
    guard: '이 전화기의 웹 관리가 활성화되어 있거나, 전화기가 아직 CUCM에 등록된 적이 없습니다.',
    back: '페이지가 열리지 않으면 먼저 활성화합니다(phone-admin-page 절차).',
  },
  'check-clock': {
    do: ({ node }) =>
      `${node}의 날짜와 시간을 RADIUS 서버와 비교합니다. 서로 같습니다. 시간이 틀리면 모든 인증서와 PAC가 유효하지 않은 것으로 보입니다.`,
    back: '먼저 시간을 맞춥니다(phone-clock 절차).',
  },
  'restart-phone': {
    do: ({ node }) => `${node}을(를) 다시 시작하고 돌아올 때까지 기다립니다.`,
    guard: '다시 시작이 필요한 작업을 모두 마쳤습니다. 마지막에 한 번만 다시 시작하면 됩니다.',
  },
  'check-joined': {
    do: (facts) =>
      `${facts.node}이(가) ${network(facts)}에 연결되고 CUCM에 등록되며 통화가 되는지 확인합니다.`,
    back: '이유는 RADIUS 로그에 있습니다: 알 수 없는 CA, 다른 이름, 허용되지 않은 EAP 유형. 거부된 장치 목록을 지우고 다시 시도합니다.',
  },
  save: { do: '저장을 선택하고 확인을 클릭합니다.' },
  'apply-config': { do: '구성 적용을 선택하고 확인을 클릭합니다.' },
  'export-ca-services': {
    do: 'CA 페이지에서 CA 인증서, 인증서 고리 또는 CRL 다운로드를 선택합니다. 현재 CA 인증서를 강조 표시하고 인코딩 방법을 DER로 선택한 뒤 CA 인증서를 다운로드하여 저장합니다.',
  },
  'export-ca-browser': {
    do: '셀프 서명 서버는 자신이 CA입니다. 신뢰할 수 있는 루트 인증 기관 목록에서 서버의 인증서를 강조 표시하고 내보내기를 선택한 뒤 DER 인코딩된 바이너리 X.509(.CER)를 고릅니다. 어느 서버의 것인지 알 수 있는 이름으로 저장합니다.',
  },
  'check-ca': {
    do: '파일을 확인합니다. RADIUS 서버 인증서를 발급한 루트 CA이고, 셀프 서명이며, CA로 표시되어 있고, PEM(Base-64) 또는 DER이며, 기간이 유효합니다. 중간 인증서는 루트가 아닙니다.',
    warning: `${erases}: PEAP-MSCHAPV2나 PEAP-GTC에서 잘못되었거나 만료된 루트 CA를 설치한 경우.`,
    back: 'RADIUS 서버 담당자에게 어느 CA가 필요한지 알리고 파일을 다시 받습니다.',
  },
  'one-server-certificate': {
    do: '8865에는 서버 인증서를 하나만 둘 수 있습니다. SCEP 또는 수동 설치 중 한 가지만 되고 TFTP로는 설치할 수 없습니다. 다른 방법으로 설치된 인증서가 없는지 확인합니다.',
    back: '먼저 다른 인증서를 제거합니다(phone-remove-certificate 절차).',
  },
  'install-ca': {
    do: ({ node, item }) =>
      `${node}의 페이지에서 인증 서버 CA(관리 웹 페이지) 필드를 찾아 설치를 클릭하고, ${item === '' ? '파일을' : `${item} 파일을`} 선택한 뒤 업로드를 클릭합니다. 더 설치할 것이 있으면 아직 전화기를 다시 시작하지 않습니다.`,
    back: '거부되는 파일은 PEM이나 DER이 아닙니다. 변환하십시오.',
  },
  'create-user': {
    do: '계정이 없는 전화기마다 사용자 계정을 만듭니다. 사용자 이름은 전화기 인증서의 일반 이름과 같아야 하고 보통 끝에 MAC 주소가 있습니다. EAP-TLS에는 암호가 필요하지 않습니다.',
  },
  'allow-eap-tls': { do: 'EAP-TLS 섹션에서 "EAP-TLS 허용"을 활성화합니다.' },
  'cn-comparison': {
    do: '"인증서 CN 비교"를 활성화합니다. 인증서는 그 이름의 사용자에게만 통하게 됩니다. ISE에서는 일반 이름(CN)에서 ID를 얻는 인증서 인증 프로파일을 씁니다.',
  },
  'install-issuer': {
    do: '사용자 인증서를 승인한 CA의 루트 인증서와, 있으면 하위 CA 인증서를 설치합니다.',
  },
  'trust-issuer': {
    do: '신뢰 목록에서 이 CA 인증서를 클라이언트 인증용으로 활성화합니다.',
    back: '활성화하지 않으면 서버가 "알 수 없는 CA"로 모든 전화기를 거부합니다.',
  },
  'create-user-password': {
    do: '사용자 이름과 암호를 만듭니다. 각각 최대 64자입니다. 서버와 전화기에서 같아야 하고, 도메인을 쓰면 이름은 DOMAIN\\username 형식입니다.',
  },
  'enter-username': {
    do: (facts) =>
      `${profile(facts)}에 사용자 이름을 RADIUS 서버와 똑같이 입력합니다. 최대 64자이고, 도메인을 쓰면 DOMAIN\\username 형식입니다.`,
    warning: `${erases}: 사용자 이름이 틀린 경우.`,
  },
  'enter-password': {
    do: '암호를 RADIUS 서버와 똑같이 입력합니다. 최대 64자입니다.',
    warning: `${erases}: 암호가 틀린 경우.`,
  },
  'choose-eap-tls': {
    do: (facts) =>
      `${profile(facts)}의 인증 모드를 EAP-TLS로 설정하고 저장합니다. 전화기는 EAP 유형을 협상하지 않으므로 직접 지정해야 합니다.`,
  },
  'keep-old-type': {
    do: '전화기가 지금 쓰는 EAP 유형을 마지막 전화기가 바뀔 때까지 활성화된 채로 둡니다.',
    warning: `${erases}: 전화기가 아직 쓰는 EAP 유형을 비활성화한 경우.`,
  },
  'no-scep': {
    do: '이 네트워크에 SCEP가 없는지 확인합니다. SCEP가 있으면 전화기가 인증서를 스스로 받고 갱신합니다.',
    back: 'SCEP가 있으면 eap-tls-scep 절차를 씁니다.',
  },
  'check-pkcs12': {
    do: '파일을 확인합니다. 인증서와 키가 든 PKCS #12(.p12 또는 .pfx)이고, 기간이 유효하며, 클라이언트 인증용이고, 2048비트 이상입니다. 추출 암호를 준비합니다. 여기에는 적지 않습니다.',
    back: '추출 암호가 맞는데도 전화기가 틀렸다고 하면 이전 알고리즘(3DES, SHA-1)으로 파일을 다시 만듭니다.',
  },
  'install-user-certificate': {
    do: ({ node }) =>
      `${node}의 페이지에서 사용자 설치 필드를 찾아 설치를 클릭하고, PKCS #12 파일을 선택하고 추출 암호를 입력한 뒤 업로드를 클릭합니다.`,
    back: '거부되면 추출 암호, 파일 형식 또는 키가 잘못된 것입니다. PC에서 파일을 확인합니다.',
  },
} as const satisfies Readonly<Record<string, StepText>>;
