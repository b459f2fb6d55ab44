import type { EntryTexts } from '../../reference-texts';

export const security = {
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
    text: '전화기는 정해진 수의 ITL 파일만 보관하며 하나가 64KB를 넘으면 안 됩니다. CUCM이 전화기로 전송하는 파일 수를 제한하십시오.',
  },
  'security-by-default': {
    title: '기본값 보안',
    text: 'CUCM 8.5(1)부터 CTL 클라이언트 없이 구성 파일 서명, 구성 파일 암호화, Tomcat과 다른 웹 서비스의 HTTPS를 쓸 수 있습니다. 보안 시그널링과 보안 미디어에는 여전히 CTL 클라이언트와 하드웨어 eToken이 필요합니다.',
  },
  'fips-key-size': {
    title: 'FIPS 모드와 키 크기',
    text: '인증서의 키는 2048비트 이상이어야 합니다. 더 짧으면 전화기가 등록되지 않고 인증서의 키 크기가 FIPS와 호환되지 않는다고 표시합니다. LSC가 있는 전화기는 FIPS를 켜기 전에 2048비트 이상의 LSC를 받아야 합니다.',
  },
  'fips-enable': {
    title: 'FIPS 모드 활성화',
    text: 'CUCM의 장치 > 전화기에서 전화기를 찾고 제품별 구성에서 FIPS 모드를 활성화로 설정한 다음 구성 적용, 저장을 선택합니다. 그 뒤 전화기를 다시 시작하십시오.',
  },
  'lsc-not-for-wlan': {
    title: 'WLAN의 EAP-TLS에는 LSC를 쓸 수 없음',
    text: 'CAPF가 발급한 LSC는 무선 네트워크에서 EAP-TLS의 사용자 인증서가 될 수 없습니다. MIC나 사용자 설치 인증서를 쓰십시오.',
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
  'lsc-setup': {
    title: '인증 문자열로 LSC 설정',
    text: '시작하기 전에 CTL이나 ITL에 CAPF 인증서가 있고, CAPF 인증서가 설치되어 있으며, CAPF가 실행 중이고 구성되어 있고, 설정 액세스가 메뉴를 허용해야 합니다. 전화기의 애플리케이션 > 관리자 설정 > 보안 설정에서 LSC를 선택하고 선택 또는 업데이트를 누른 다음 인증 코드를 입력하고 제출을 누릅니다. 시간이 걸리며 설치됨 또는 설치되지 않음으로 끝납니다. 이유는 CAPF 로그에 있습니다.',
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
} satisfies EntryTexts;
