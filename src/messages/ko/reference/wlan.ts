import type { EntryTexts } from '../../reference-texts';

export const wlan = {
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

  'authentication-mode': {
    title: '인증 모드 설정',
    text: '네트워크 프로파일을 선택하고 인증 모드를 선택한 다음 저장합니다. 선택한 모드에 따라 EAP에는 사용자 이름과 암호 또는 인증서, 사전 공유 키와 WEP에는 키를 더 설정해야 합니다.',
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
} satisfies EntryTexts;
