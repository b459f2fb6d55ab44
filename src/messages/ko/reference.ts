import type { ReferenceTexts } from '../reference-texts';

const entries: ReferenceTexts['entries'] = {
  'enhanced-security': {
    title: '강화된 보안 환경',
    text: 'Cisco Unified Communications Manager 11.5(1)과 12.0(1)에서 쓸 수 있습니다. 연락처 검색 인증, 원격 감사 로깅의 기본 프로토콜인 TCP, FIPS 모드, 더 엄격한 자격 증명 정책, SHA-2 서명, 512비트와 4096비트 RSA 키가 포함됩니다.',
  },
  'enhanced-security-12-5': {
    title: '12.5(1)에서는 지원하지 않음',
    text: '12.5(1)은 강화된 보안 환경을 지원하지 않습니다. 업그레이드하기 전에 FIPS를 끄십시오. 끄지 않으면 TFTP와 다른 서비스가 동작하지 않습니다.',
  },
  'sip-oauth': {
    title: 'SIP OAuth',
    text: 'CUCM 14.0과 전화기 펌웨어 14.0부터 쓸 수 있습니다. 프록시 TFTP의 OAuth에는 CUCM 14.0(1)SU1과 펌웨어 14.1(1)이 필요합니다. MRA에서는 프록시 TFTP도, 그 OAuth도 쓸 수 없습니다.',
  },
  'itl-size': {
    title: '전화기의 신뢰 목록 한도',
    text: '전화기는 정해진 수의 ITL 파일만 보관하며 하나가 64KB를 넘으면 안 됩니다. CUCM이 ITL에 넣는 인증서의 수를 적게 유지하십시오.',
  },
  'security-by-default': {
    title: '기본값 보안',
    text: 'CUCM 8.5(1)부터 CTL 클라이언트 없이 구성 파일 서명, 구성 파일 암호화, Tomcat과 다른 웹 서비스의 HTTPS를 쓸 수 있습니다. 보안 시그널링과 보안 미디어에는 여전히 CTL 클라이언트와 하드웨어 eToken이 필요합니다.',
  },
  'fips-key-size': {
    title: 'FIPS 모드와 키 크기',
    text: '인증서의 키는 2048비트 이상이어야 합니다. 더 짧으면 전화기가 등록되지 않고 인증서의 키 크기가 FIPS와 호환되지 않는다고 표시합니다. LSC가 있는 전화기는 FIPS를 켜기 전에 2048비트 이상의 LSC를 받아야 합니다.',
  },
  'lsc-not-for-wlan': {
    title: 'WLAN의 EAP-TLS에는 LSC를 쓸 수 없음',
    text: 'CAPF가 발급한 LSC는 무선 네트워크에서 EAP-TLS의 사용자 인증서가 될 수 없습니다. MIC나 사용자 설치 인증서를 쓰십시오.',
  },

  'image-authentication': {
    title: '이미지 인증',
    text: '펌웨어는 서명된 이진 파일(.sbn)입니다. 서명한 뒤에 바뀐 이미지는 검사에 실패하여 로드되지 않습니다.',
  },
  'image-encryption': {
    title: '이미지 암호화',
    text: '펌웨어는 암호화된 이진 파일(.sebn)입니다. 바뀐 이미지는 검사에 실패하여 로드되지 않습니다.',
  },
  'site-certificate': {
    title: '고객 사이트 인증서 설치',
    text: '전화기마다 고유한 인증서가 필요합니다. 출하 때 MIC가 들어 있고, CAPF나 전화기의 보안 메뉴로 LSC를 더 설치합니다.',
  },
  'device-authentication': {
    title: '장치 인증',
    text: '전화기와 CUCM이 서로의 인증서를 확인하고, 보안 연결이 필요하면 시그널링용 TLS 경로를 만듭니다. 인증할 수 없는 전화기는 등록되지 않습니다.',
  },
  'file-authentication': {
    title: '파일 인증',
    text: '전화기는 내려받는 파일마다 서명을 확인합니다. 실패한 파일은 플래시 메모리에 기록하지 않고 버립니다.',
  },
  'file-encryption': {
    title: '파일 암호화',
    text: '파일은 전화기로 가는 동안 읽을 수 없고, 전화기가 서명을 확인합니다. 실패한 파일은 플래시 메모리에 기록하지 않고 버립니다.',
  },
  'signalling-authentication': {
    title: '시그널링 인증',
    text: '시그널링 패킷이 전송 중에 바뀌지 않았음을 TLS로 확인합니다.',
  },
  mic: {
    title: '제조 설치 인증서(MIC)',
    text: '모든 전화기에 들어 있는 고유하고 영구적인 인증서입니다. 어느 전화기인지를 증명하며 CUCM이 이것으로 전화기를 인증합니다.',
  },
  'media-encryption': {
    title: '미디어 암호화',
    text: 'SRTP가 장치 사이의 미디어 스트림을 보호합니다. 장치를 위한 미디어 기본 키 한 쌍을 만들어 보호된 경로로 전달합니다.',
  },
  capf: {
    title: 'CAPF(Certificate Authority Proxy Function)',
    text: '인증서를 만드는 무거운 작업을 전화기 대신 맡습니다. 인증서를 직접 발급하거나 지정한 인증 기관에 요청합니다.',
  },
  'security-profile': {
    title: '보안 프로파일',
    text: '전화기가 비보안, 인증, 암호화, 보호 중 어느 것인지를 정합니다.',
  },
  'encrypted-configuration': {
    title: '암호화된 구성 파일',
    text: '전화기 구성 파일의 내용을 보호합니다. Wi-Fi 암호도 이 파일에 들어 있습니다.',
  },
  'web-server-off': {
    title: '전화기 웹 서버 비활성화',
    text: '통계가 보이는 전화기 웹 페이지와 셀프 케어 포털을 닫습니다.',
  },
  'phone-hardening': {
    title: '전화기 강화',
    text: 'CUCM에서 설정합니다: PC 포트 끄기, GARP 끄기, PC의 음성 VLAN 액세스 막기, 설정 메뉴 제한 또는 막기, 웹 페이지 막기, 블루투스 액세서리 끄기, TLS 암호 제한.',
  },
  'dot1x-feature': {
    title: '802.1X 인증',
    text: '전화기가 유선 네트워크 액세스를 802.1X로 요청할 수 있습니다.',
  },
  'srst-failover': {
    title: 'SRST용 보안 SIP 페일오버',
    text: 'SRST 참조를 보안으로 구성하고 해당 장치를 재설정하면 TFTP 서버가 전화기의 cnf.xml 파일에 SRST 인증서를 넣습니다. 그 뒤 전화기는 SRST 라우터와 TLS로 통신합니다.',
  },
  'signalling-encryption': {
    title: '시그널링 암호화',
    text: '장치와 CUCM 사이의 모든 SIP 메시지가 암호화됩니다.',
  },
  'trust-list-alarm': {
    title: '신뢰 목록 업데이트 알람',
    text: '전화기가 신뢰 목록을 업데이트하면 CUCM이 성공 또는 실패를 알리는 알람을 받습니다. 코드는 표 2에 있습니다.',
  },
  'aes-256': {
    title: 'AES-256 암호',
    text: 'CUCM 10.5(2) 이상에서 전화기는 TLS 1.2의 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384와 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, SRTP의 AEAD_AES_256_GCM과 AEAD_AES_128_GCM을 지원합니다.',
  },
  ecdsa: {
    title: 'ECDSA 인증서',
    text: 'CUCM 11.0에서 추가되었습니다. 릴리스 11.5부터 VOS(Voice Operating System)를 쓰는 모든 제품에 해당합니다.',
  },

  'alarm-1': { title: '1 TL_SUCCESS', text: '새 CTL이나 새 ITL, 또는 둘 다 받았습니다.' },
  'alarm-2': { title: '2 CTL_INITIAL_SUCCESS', text: '새 CTL을 받았습니다. 전에는 신뢰 목록이 없었습니다.' },
  'alarm-3': { title: '3 ITL_INITIAL_SUCCESS', text: '새 ITL을 받았습니다. 전에는 신뢰 목록이 없었습니다.' },
  'alarm-4': {
    title: '4 TL_INITIAL_SUCCESS',
    text: '새 CTL과 새 ITL을 받았습니다. 전에는 신뢰 목록이 없었습니다.',
  },
  'alarm-5': {
    title: '5 TL_FAILED_OLD_CTL',
    text: 'CTL 업데이트에 실패했습니다. 전화기에 이전 신뢰 목록이 남아 있습니다.',
  },
  'alarm-6': { title: '6 TL_FAILED_NO_TL', text: '업데이트에 실패했고 전화기에 이전 신뢰 목록도 없습니다.' },
  'alarm-7': { title: '7 TL_FAILED', text: '일반적인 업데이트 실패입니다.' },
  'alarm-8': {
    title: '8 TL_FAILED_OLD_ITL',
    text: 'ITL 업데이트에 실패했습니다. 전화기에 이전 신뢰 목록이 남아 있습니다.',
  },
  'alarm-9': {
    title: '9 TL_FAILED_OLD_TL',
    text: '신뢰 목록 업데이트에 실패했습니다. 전화기에 이전 목록이 남아 있습니다.',
  },

  'menu-security-mode': {
    title: '보안 모드',
    text: '전화기에 설정된 모드를 보여 줍니다. CUCM의 장치 > 전화기에서 프로토콜별 정보 부분으로 바꿉니다.',
  },
  'menu-lsc': {
    title: 'LSC',
    text: 'LSC가 설치되어 있는지 보여 줍니다. 절차 "인증 문자열로 LSC 설치"로 바꿉니다.',
  },
  'menu-trust-list': {
    title: '신뢰 목록',
    text: 'CTL 파일, ITL 파일, 서명된 구성의 하위 메뉴가 있습니다. CTL의 SHA1 해시, CUCM과 TFTP 서버, CAPF 서버, 신뢰하는 SRST 라우터를 보여 주며 인증서가 설치된 서버에는 인증서 아이콘이 붙습니다.',
  },
  'menu-dot1x': { title: '802.1X 인증', text: '전화기의 802.1X를 켜고 끕니다. 옵션은 표 6에 있습니다.' },

  'secure-call': {
    title: '보안 통화',
    text: '시그널링과 미디어가 암호화되고 통화 아이콘이 바뀝니다. 보안으로 구성된 두 전화기 사이에서 이루어집니다.',
  },
  'secure-call-limits': {
    title: '보안 통화에서 쓸 수 없는 기능',
    text: '보호된 전화기의 보안 통화에서는 전화회의, 공유 회선, 내선 이동을 쓸 수 없습니다.',
  },
  'non-ip-leg': {
    title: 'IP가 아닌 구간',
    text: '공중 전화망을 거치는 통화는 IP 구간에 잠금 아이콘이 보여도 안전하지 않을 수 있습니다.',
  },
  'lock-icon': {
    title: '잠금 아이콘의 뜻',
    text: '이 전화기가 보안으로 구성되었다는 뜻일 뿐 상대에 대해서는 말하지 않습니다. 양쪽이 모두 보안이라는 것은 보안 신호음만 알려 줍니다.',
  },
  'protected-phone': {
    title: '보호된 전화기',
    text: '장치 > 전화기에서 보호되는 장치 확인란을 선택하면 보안 전화기가 보호된 전화기가 됩니다. 표시음은 보호된 전화기에서만 납니다.',
  },
  'secure-tone': {
    title: '표시음',
    text: '긴 경고음 세 번은 엔드 투 엔드 보안, 짧은 경고음 여섯 번은 비보안입니다. 통화 상태가 바뀌면 표시음도 바뀝니다. 서비스 매개 변수의 "기능 - 보안 신호음" 영역에서 켜며 기본값은 꺼짐입니다.',
  },
  'secure-conference': {
    title: '보안 전화회의',
    text: '보안 전화기에서 시작하면 보안 컨퍼런스 브리지가 할당됩니다. CUCM이 참가자가 들어올 때마다 보안 모드를 확인하여 전체의 수준을 유지하고, 전화기가 그 수준을 보여 줍니다.',
  },
  'conference-levels': {
    title: '전화회의의 보안 수준',
    text: '누가 어떤 기능으로 시작하고 누가 참가하는지에 따라 다릅니다. 옆의 계산기가 표 4의 조합마다 답합니다.',
  },
  barge: {
    title: '참여',
    text: '암호화가 구성되지 않은 전화기는 암호화된 통화에 참여할 수 없고 빠른 통화 중 신호음을 듣습니다. 암호화된 전화기는 비보안 통화에 참여할 수 있고(통화가 비보안이 됨) 암호화된 통화에도 참여할 수 있습니다(암호화가 유지됨).',
  },

  'open-authentication': {
    title: '개방형 인증',
    text: '어떤 장치든 연결할 수 있습니다. 트래픽은 암호화되지 않거나 정적 WEP로 보호됩니다. WEP를 쓰는 장치만 WEP를 쓰는 AP에 인증을 시도합니다.',
  },
  'shared-key': {
    title: '공유 키 인증',
    text: '암호화로 정적 WEP를 써야 하고 전화기에 WEP 키가 있어야 합니다.',
  },
  'eap-fast': {
    title: 'EAP-FAST',
    text: '전화기마다 있는 PAC로 TLS 터널을 만듭니다. 서버가 보내는 기관 ID(AID)로 쓸 PAC를 고릅니다. 자동 PAC 구축을 지원하며 RADIUS 서버에서 허용해야 합니다.',
  },
  'pac-expiry': {
    title: 'PAC의 수명',
    text: 'Cisco ACS의 PAC는 기본으로 1주일 뒤에 만료됩니다. 만료된 PAC로는 새 PAC를 받느라 인증이 더 오래 걸립니다. 수명을 90일 이상으로 설정하십시오.',
  },
  'eap-tls': {
    title: 'EAP-TLS',
    text: '클라이언트 인증서가 필요합니다. 유선에서는 MIC나 LSC(LSC 권장), 무선에서는 MIC나 사용자 설치 인증서를 씁니다. 무선에서 LSC는 쓸 수 없습니다.',
  },
  peap: {
    title: 'PEAP',
    text: 'TLS 터널 안에서 암호로 인증합니다. 전화기는 PEAP-MSCHAPV2와 PEAP-GTC를 지원합니다.',
  },
  'eap-named': {
    title: 'EAP 방식은 직접 지정',
    text: '전화기는 EAP 방식을 자동으로 협상하지 않습니다. 전화기에서 방식을 고르고 RADIUS 서버에서 같은 방식을 허용하십시오.',
  },
  'wpa-radius': {
    title: 'RADIUS를 쓰는 WPA와 WPA2',
    text: 'RADIUS 서버의 정보로 세션마다 키를 만들므로 전화기와 AP에 저장하는 사전 공유 키보다 강합니다. 암호화 키는 입력하지 않지만 EAP 사용자 이름과 암호는 전화기마다 입력합니다.',
  },
  'fast-roaming': {
    title: '고속 로밍',
    text: '8800 시리즈는 802.11r(FT)과 CCKM을 지원합니다. Cisco는 FT over the air를 권장합니다. CCKM은 무선 도메인 서버(WDS)에 자격 증명을 보관합니다.',
  },
  'same-ssid': {
    title: 'SSID 하나에 체계 하나',
    text: 'AP와 전화기의 SSID, 인증, 암호화가 같아야 합니다. VLAN과 SSID 한 쌍은 한 가지 체계만 가집니다.',
  },

  wep: {
    title: 'WEP',
    text: '전화기와 AP에 같은 40비트 또는 128비트 정적 키를 둡니다. EAP나 CCKM과 함께 쓰면 RADIUS 서버가 인증할 때마다 WEP 키를 줍니다.',
  },
  tkip: {
    title: 'TKIP',
    text: '패킷마다 다른 키, 더 긴 초기화 벡터, 메시지 무결성 검사(MIC)로 WEP의 예측 가능성을 없앱니다.',
  },
  aes: {
    title: 'AES',
    text: 'WPA2의 대칭 암호입니다. 키는 128, 192, 256비트이며 전화기는 256비트를 지원합니다.',
  },
  ckip: { title: 'CKIP', text: '전화기는 CMIC를 쓰는 CKIP를 지원하지 않습니다.' },

  'psk-hex': { title: '16진수 사전 공유 키', text: '0–9, A–F 숫자 정확히 64자리입니다.' },
  'psk-ascii': {
    title: 'ASCII 사전 공유 키',
    text: '숫자, 대소문자, 기호로 8~63자입니다. 예: GREG12356789ZXYW.',
  },
  'psk-printed-example': {
    title: '문서의 16진수 예는 자릿수가 모자람',
    text: 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C는 60자리이므로 64자리 키가 아닙니다. 그대로 입력하면 올바른 ASCII 암호입니다.',
  },
  'wep-hex': {
    title: '16진수 WEP 키',
    text: '40비트는 10자리(예: ABCD123456), 128비트는 26자리(예: AB123456789CD01234567890EF)입니다.',
  },
  'wep-ascii': {
    title: 'ASCII WEP 키',
    text: '40비트는 5자(예: GREG5), 128비트는 13자(예: GREGSSECRET13)이며 기호도 쓸 수 있습니다.',
  },

  'username-password': {
    title: '사용자 이름과 암호',
    text: 'EAP-FAST와 PEAP에는 둘 다 필요합니다. RADIUS 서버와 전화기의 문자열이 똑같아야 하며 각각 64자까지입니다.',
  },
  'domain-form': {
    title: '도메인의 사용자 이름',
    text: '네트워크가 도메인을 쓰면 DOMAIN\\username 형식으로 입력합니다.',
  },
  'password-erased': {
    title: 'Wi-Fi 암호가 지워지는 경우',
    text: '잘못된 사용자 ID나 암호 입력, PEAP-MSCHAPV2나 PEAP-GTC에서 잘못되었거나 만료된 루트 CA 설치, 전화기를 옮기기 전에 RADIUS에서 지금의 EAP 유형 비활성화.',
  },
  'eap-type-order': {
    title: 'EAP 유형을 바꾸는 순서',
    text: 'RADIUS에서 새 유형을 먼저 활성화한 뒤 전화기를 바꿉니다. 그때까지 전화기의 지금 유형을 유지하고, 모든 전화기를 옮긴 다음에만 이전 유형을 비활성화하십시오.',
  },

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

  'dot1x-components': {
    title: '802.1X에 필요한 것',
    text: 'EAP-FAST나 EAP-TLS를 쓰는 인증 요청자인 전화기, 인증 서버, 802.1X를 지원하는 스위치입니다. 전화기와 서버는 공유 비밀을 가집니다.',
  },
  'dot1x-eapol': {
    title: '전화기에 연결된 PC',
    text: '전화기가 PC의 EAPOL 메시지를 통과시킵니다. PC를 뽑으면 전화기가 대신 EAPOL 로그오프를 보내 스위치가 PC의 인증을 지우게 합니다.',
  },
  'dot1x-order': {
    title: '전화기는 마지막에',
    text: '전화기에서 802.1X를 켜기 전에 다른 구성 요소를 먼저 구성하십시오.',
  },
  'dot1x-pc-port': {
    title: 'PC 포트',
    text: '스위치가 멀티도메인 인증을 지원할 때만 활성화합니다. 지원하지 않으면 비활성화하십시오. 그대로 두고 나중에 PC를 꽂으면 스위치가 전화기와 PC를 모두 막습니다.',
  },
  'dot1x-voice-vlan': {
    title: '음성 VLAN',
    text: '멀티도메인 인증이 있으면 그대로 씁니다. 없으면 음성 VLAN을 끄고 포트를 기본 VLAN에 할당하는 것을 고려하십시오.',
  },
  'dot1x-device': {
    title: '장치 인증',
    text: '활성화: 802.1X로 액세스를 요청합니다. 비활성화(기본값): CDP로 VLAN과 액세스를 얻습니다. 경로: 애플리케이션 > 관리자 설정 > 보안 설정 > 802.1X 인증.',
  },
  'dot1x-status': {
    title: '트랜잭션 상태',
    text: '상태: 연결 끊김(구성되지 않음), 인증됨, 보류됨(진행 중). 프로토콜: EAP-FAST 또는 EAP-TLS. 표시 전용입니다.',
  },
};

export const reference: ReferenceTexts = {
  sections: {
    hardening: '전화기 네트워크의 보안 강화',
    features: '보안 기능(표 1)',
    alarms: '신뢰 목록 알람(표 2)',
    'security-menu': '보안 설정 메뉴(표 3)',
    calls: '보안 통화, 전화회의, 참여(표 4)',
    'wlan-methods': 'WLAN: 인증',
    'wlan-encryption': 'WLAN: 암호화',
    keys: '키 형식',
    credentials: '자격 증명과 EAP 유형',
    certificates: 'EAP 인증서와 관리 웹 페이지',
    'server-certificates': 'IM and Presence 인증서',
    dot1x: '유선 802.1X(표 6)',
  },
  entries,
  conferenceResults: {
    'non-secure-bridge':
      '비보안 컨퍼런스 브리지, 비보안 전화회의입니다. 브리지는 개시자를 따르는데 이 전화기가 비보안입니다.',
    'secure-bridge-lowered':
      '보안 컨퍼런스 브리지이지만 비보안 전화회의입니다. 비보안 참가자가 하나라도 있으면 전체 수준이 내려갑니다.',
    'secure-conference': '보안 컨퍼런스 브리지, 암호화 수준의 보안 전화회의입니다. 모두 보안입니다.',
    'initiator-rejected':
      '개시자가 거부되고 보안 수준을 충족하지 않는다는 메시지를 받습니다. 비보안 전화기는 최소 수준 "암호화됨"에 미치지 못합니다.',
    'meet-me-accepts-all': '보안 컨퍼런스 브리지이며, 최소 수준이 "비보안"이므로 모든 통화를 받아들입니다.',
    'not-stated': '표 4에 없는 조합입니다. 믿고 쓰기 전에 시험해 보십시오.',
  },
  bargeResults: {
    rejected:
      '참여할 수 없습니다. 암호화가 없는 전화기는 암호화된 통화에 들어갈 수 없고 빠른 통화 중 신호음을 듣습니다.',
    'call-becomes-non-secure': '참여할 수 있고 통화는 비보안으로 분류됩니다.',
    'call-stays-encrypted': '참여할 수 있고 통화는 암호화된 상태를 유지하며 전화기에 표시됩니다.',
    'not-stated': '암호화된 것이 없으며 문서에 제한이 없습니다.',
  },
  mistakes: {
    'roaming-key-management': {
      title: '키 관리와 고속 로밍이 맞지 않음',
      text: 'AP가 FT 방식만 제공하거나, 전화기가 아는 방식이 없거나, Cisco 전화기가 쓰지 않는 적응형 802.11r에 의존합니다. 일반 방식과 선택한 로밍 방식을 함께 제공하십시오.',
    },
    'version-or-key': {
      title: '한쪽은 WPA, 다른 쪽은 WPA2이거나 키가 다름',
      text: '버전, 암호화, 키 중 하나가 달라 전화기가 네트워크를 보고도 연결하지 못합니다. 양쪽을 하나씩 비교하십시오. 암호는 확인 값으로 전화로도 비교할 수 있습니다.',
    },
    'server-not-trusted': {
      title: '전화기가 RADIUS 서버를 신뢰하지 않음',
      text: '루트가 전화기에 없거나, 중간 인증서를 대신 설치했거나, 루트가 갱신되었습니다. 서버 체인 끝의 셀프 서명 인증서를 설치하십시오.',
    },
    'client-certificate': {
      title: '클라이언트 인증서가 틀림',
      text: 'LSC는 WLAN에서 쓸 수 없고 MIC는 Cisco 전화기라는 것만 증명합니다. 쓰고 있는 인증서를 발급한 루트가 RADIUS 서버에 있어야 합니다.',
    },
    clock: {
      title: '전화기의 시계가 틀림',
      text: '인증서와 PAC는 기간 밖에서 거부되며 전화기는 과거 시각으로 시작할 수 있습니다. 인증서를 쓰기 전에 시간을 맞추거나 NTP에 연결되게 하십시오.',
    },
    pac: {
      title: 'PAC가 만료되었거나 구축할 수 없음',
      text: '수명이 1주일이면 꺼져 있던 전화기의 로그인이 느려지고, 구축이 꺼져 있으면 다시 연결되지 못합니다. 90일 이상으로 설정하고 자동 구축을 허용하십시오.',
    },
    'container-or-key': {
      title: '파일 형식, 암호, 키가 맞지 않음',
      text: '전화기에는 추출 암호가 있는 PKCS #12와 PEM 또는 DER인 CA가 필요합니다. 새 PKCS #12의 알 수 없는 알고리즘은 틀린 암호처럼 보이고, 2048비트보다 짧은 키는 FIPS 모드에서 실패합니다.',
    },
    'scep-fingerprint': {
      title: 'SCEP 지문이 다른 인증서의 것',
      text: '전화기에는 RA나 서버가 아니라 루트 CA의 SHA-1 또는 SHA-256 지문이 필요합니다. 루트 인증서와 직접 비교하십시오.',
    },
    'restart-order': {
      title: '인증서 다시 생성이나 서비스 다시 시작의 순서가 틀림',
      text: '전화기가 신뢰하는 인증서 여러 개를 한꺼번에 바꾸면 모든 전화기의 등록이 풀립니다. 하나씩, 게시자 먼저, 고가용성을 끄고, 정해진 순서로 서비스를 다시 시작하십시오.',
    },
    characters: {
      title: '상대가 받을 수 없는 문자',
      text: '물음표는 명령줄이 삼키고, 양 끝의 공백은 사라지며, 비슷하게 생긴 글자는 서로 다릅니다. 검사가 위치와 코드 포인트를 알려 줍니다.',
    },
  },
  tones: {
    none: '표시음이 없습니다. 보호된 전화기이고 서비스 매개 변수가 켜져 있어야 합니다.',
    'three-long': '긴 경고음 세 번: 엔드 투 엔드 보안입니다.',
    'six-short': '짧은 경고음 여섯 번: 비보안입니다.',
  },
};
