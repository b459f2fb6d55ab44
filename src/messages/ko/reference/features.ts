import type { EntryTexts } from '../../reference-texts';

export const features = {
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
    text: '전화기 구성 파일의 내용을 보호합니다. Wi-Fi 암호와 보안 설정이 이 파일에 들어 있으므로 암호화를 설정하십시오.',
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
} satisfies EntryTexts;
