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
  'remove-certificate': {
    title: '인증서 제거',
    text: '전화기 관리 웹 페이지의 인증서에서 해당 인증서를 찾아 삭제를 클릭합니다. 삭제가 끝나면 전화기를 다시 시작하십시오.',
  },
  'clock-by-hand': {
    title: '날짜 및 시간 직접 설정',
    text: '네트워크에서 올바른 시간을 받지 못하면 "전화기를 로컬 날짜 및 시간으로 설정"을 클릭하거나, 월, 일, 년, 시간, 분, 초를 선택하고 "전화기를 특정 날짜 및 시간으로 설정"을 클릭합니다. 시계가 서버와 다르면 인증서로 인증할 수 없습니다.',
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
  'imp-order': {
    title: '다시 생성하는 순서',
    text: '게시자를 먼저, 그다음 가입자를 하나씩 합니다: Cisco Unified OS Administration > Security > Certificate Management에서 Find, 인증서 선택, Regenerate. 성공 메시지를 기다린 다음 창을 닫습니다. 모든 노드가 끝난 뒤에만 서비스를 다시 시작합니다.',
  },
  'imp-high-availability': {
    title: '고가용성과 운영 시간',
    text: '프레즌스 이중화 그룹(CUCM 게시자의 System > Presence Redundancy Group)에 고가용성 활성화(Enable High Availability)가 선택되어 있으면 서비스를 중지, 시작, 다시 시작하기 전에 선택을 해제하고 끝난 뒤 다시 선택합니다. 다시 시작하면 IM/P가 일시적으로 중단되므로 운영 시간 외에 수행하십시오.',
  },
  'imp-restarts': {
    title: '인증서별로 다시 시작하는 서비스',
    text: 'cup: 모든 노드의 Cisco SIP Proxy, 그다음 Cisco Presence Engine, SIP 페더레이션이 있으면 Cisco XCP SIP Federation Connection Manager. cup-xmpp: Cisco XCP Router. cup-xmpp-s2s: Cisco XCP Router, 그다음 Cisco XCP XMPP Federation Connection Manager. ipsec: 게시자의 Cisco DRF Master, 그다음 각 노드의 Cisco DRF Local. tomcat: CLI로 Cisco Tomcat. 게시자를 먼저 하며, 같은 이름의 신뢰 저장소에서 삭제한 뒤에도 같습니다.',
  },
  'imp-requests': {
    title: 'cup-xmpp와 tomcat은 유형을 먼저 확인',
    text: '셀프 서명이면 다시 생성합니다. 단일 노드의 CA 서명이면 그 노드에서 인증서 서명 요청(CSR)을 만듭니다. 다중 SAN의 CA 서명이면 모든 이름이 든 CSR 하나를 만들며, tomcat은 CUCM 게시자에서 만들어 CUCM과 IM/P의 모든 노드에 씁니다.',
  },
  'imp-tomcat-restart': {
    title: 'Cisco Tomcat 다시 시작',
    text: '게시자부터 각 노드의 CLI 세션에서 utils service restart Cisco Tomcat을 실행합니다. 그동안 Ctrl-C를 누르지 마십시오. 서비스가 시작되지 않으면 같은 명령을 다시 실행합니다.',
  },
  'imp-ipsec-trust': {
    title: '게시자의 ipsec 인증서',
    text: '유효해야 하고 모든 가입자(CUCM 및 IM/P 노드)의 IPSec-trust에 같은 일련 번호로 있어야 합니다. 가입자의 인증서는 게시자의 IPSec-trust에 없습니다. 삭제하면 다시 업로드할 때까지 DRS가 동작하지 않습니다.',
  },
  'imp-expired-trust': {
    title: '만료된 신뢰 인증서 삭제',
    text: '먼저 각 IM/P 노드에서 Cisco Certificate Expiry Monitor, 그다음 Cisco Intercluster Sync Agent를 중지합니다. Tomcat-trust라면 각 CUCM 노드에서도 Cisco Certificate Expiry Monitor, 그다음 Cisco Certificate Change Notification을 중지합니다. 인증서가 있는 모든 노드에서 삭제하고, 저장소에 속한 서비스를 다시 시작한 뒤, 중지한 서비스를 다시 시작합니다.',
  },
} satisfies EntryTexts;
