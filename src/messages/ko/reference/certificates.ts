import type { EntryTexts } from '../../reference-texts';

export const certificates = {
  'mic-for-eap-tls': {
    title: 'MIC를 쓰는 EAP-TLS',
    text: '전화기 웹 페이지에서 제조 루트 CA와 제조 CA 인증서를 내보내 RADIUS 서버에 설치하고 신뢰 목록에 넣습니다. RADIUS 서버의 루트 CA와, 있으면 하위 CA를 전화기에 설치합니다.',
  },
  'user-installed': {
    title: '사용자 설치 인증서',
    text: '전화기 웹 페이지의 인증서 서명 요청(CSR)으로 만들며 일반 이름이 RADIUS 서버의 사용자 이름과 같아야 합니다. CSR 없이 CA에서 만들 수도 있습니다. CA의 루트와 하위 인증서를 RADIUS 서버에 설치합니다.',
  },
  'radius-account': {
    title: 'RADIUS 서버의 계정',
    text: '사용자 이름은 보통 전화기 MAC 주소로 끝나며 인증서의 일반 이름과 같습니다. EAP-TLS에는 암호가 필요 없습니다. EAP-TLS를 허용하고 인증서 CN 비교를 켜고 신뢰 목록에서 제조 인증서 둘을 모두 활성화하십시오.',
  },
  'server-ca-export': {
    title: '서버의 CA 인증서 얻기',
    text: 'Microsoft Certificate Services에서 CA 인증서를 DER로 내려받습니다. 셀프 서명 서버라면 브라우저의 신뢰할 수 있는 루트 저장소에서 DER로 인코딩된 바이너리 X.509(.CER)로 내보냅니다.',
  },
  'one-server-certificate': {
    title: '8865의 서버 인증서는 하나',
    text: 'SCEP나 수동 설치 중 하나로만 설치합니다. TFTP로는 인증서를 설치할 수 없습니다.',
  },
  'server-validation': {
    title: 'PEAP의 서버 검증',
    text: '전화기에 서버 인증서를 설치하면 바로 켜지고, 없으면 전화기가 서버를 확인하지 않습니다. 서버에는 EAP-MSCHAPv2 허용, 암호가 있는 계정, 로컬 또는 외부(Windows, LDAP) 데이터베이스가 필요합니다.',
  },
  'phone-clock': {
    title: '전화기의 시계',
    text: 'EAP-TLS에는 정확한 시계가 필요하며 등록할 때 바뀔 수 있습니다. 로컬 시간이 GMT보다 늦으면 방금 발급된 서버 인증서가 전화기에는 아직 유효하지 않을 수 있으므로 시계를 GMT보다 빠르게 맞추십시오.',
  },
  'admin-page': {
    title: '관리 웹 페이지',
    text: 'https://<전화기 주소>:8443, 사용자 이름 admin입니다. 출하 때 암호는 Cisco이고, 등록한 뒤에는 CUCM에서 웹 관리를 활성화하고 8~127자의 문자나 숫자로 암호를 정한 다음 전화기를 다시 시작해야 합니다.',
  },
  'certificate-formats': {
    title: '관리 페이지에 올리는 파일 형식',
    text: '사용자 인증서는 PKCS #12와 추출 암호, 인증 서버 CA는 루트의 PEM(Base-64)이나 DER입니다. 모두 설치한 다음 한 번만 다시 시작하십시오.',
  },
  scep: {
    title: 'SCEP',
    text: '장치 > 전화기의 제품별 구성에 있는 "WLAN SCEP Server"와 "WLAN Root CA Fingerprint (SHA256 or SHA1)"입니다. 전화기는 RA에 요청하고 루트 CA를 그 지문으로 검증합니다.',
  },
  'scep-ra': {
    title: '등록 기관(RA)',
    text: 'PKI 신뢰 포인트이자 PKI RA여야 하고 RADIUS 서버로 장치를 인증해야 합니다.',
  },

  'imp-cup': {
    title: 'cup',
    text: 'SIP 페더레이션, Lync·OCS·LCS 원격 통화 제어, CUCM과 IM and Presence 사이의 보안 연결에 쓰입니다.',
  },
  'imp-cup-xmpp': { title: 'cup-xmpp', text: 'XMPP 클라이언트 세션의 보안 연결에 쓰입니다.' },
  'imp-cup-xmpp-s2s': {
    title: 'cup-xmpp-s2s',
    text: '외부 시스템과의 XMPP 도메인 간 페더레이션에 쓰입니다.',
  },
  'imp-ipsec': { title: 'ipsec', text: 'DRS/DRF와 노드 사이의 IPsec 터널에 쓰입니다.' },
  'imp-tomcat': {
    title: 'tomcat',
    text: '노드 간 및 Jabber의 웹 액세스, SAML SSO, 클러스터 간 피어에 쓰입니다.',
  },
  'imp-sso': {
    title: 'tomcat을 다시 생성하면 SSO도 다시 구성',
    text: 'SSO를 쓰고 있으면 tomcat 인증서를 다시 생성한 뒤 SSO를 다시 구성해야 합니다.',
  },
  'imp-jabber-warning': {
    title: 'Jabber의 신뢰할 수 없는 인증서 경고',
    text: 'Jabber는 CUCM과 IM and Presence의 tomcat, cup-xmpp를 확인합니다. 셀프 서명이거나 CA를 모르는 장치에서는 인증서를 그룹 정책, MDM, 전자 메일로 배포하지 않으면 사용자에게 경고가 보입니다.',
  },
  'imp-never-delete': {
    title: '절대로 삭제하지 않는 인증서',
    text: 'cup, cup-xmpp, cup-xmpp-s2s, ipsec, tomcat은 삭제하지 않습니다. 이름이 -trust로 끝나는 저장소의 인증서만 삭제할 수 있습니다.',
  },
} satisfies EntryTexts;
