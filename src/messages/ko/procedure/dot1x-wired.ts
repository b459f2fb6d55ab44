import type { ProcedureText } from '../../procedure/procedure-texts';

export const dot1xWired: ProcedureText<'dot1x-wired'> = {
  title: '유선 802.1X 설정',
  summary:
    '전화기에서 802.1X 인증을 활성화하기 전에 다른 구성 요소를 모두 구성합니다. 그러지 않으면 스위치가 전화기를 막습니다. PC 포트와 음성 VLAN은 멀티도메인 인증 지원에 따라 정합니다.',
  steps: {
    'shared-secret': {
      do: '인증 서버에 스위치와 전화기를 클라이언트로 구성하고 상대편과 같은 공유 비밀을 설정하며, 전화기가 쓰는 EAP 유형을 허용합니다.',
    },
    'trust-capf': {
      do: '인증 서버에 CAPF 루트를 설치하고 클라이언트용으로 신뢰합니다. 모든 전화기의 LSC에 이것이 서명합니다.',
      back: 'CAPF를 다시 생성했다면 LSC를 업데이트하기 전에 새 루트가 있어야 합니다.',
    },
    'trust-mic': {
      do: '두 제조 CA 인증서를 설치하고 클라이언트용으로 신뢰합니다. MIC는 Cisco 전화기라는 것만 증명하므로 LSC를 권장합니다.',
    },
    'lsc-installed': {
      do: ({ node }) => `${node}의 LSC 줄에 "설치됨"이 표시됩니다.`,
      back: '먼저 설치합니다(phone-lsc 절차).',
    },
    'switch-dot1x': {
      do: '스위치가 802.1X를 지원하고, 전화기 포트에 802.1X가 활성화되어 있으며, 인증 서버가 구성되어 있습니다.',
    },
    'switch-multidomain': {
      do: '이 포트에 멀티도메인 인증이 활성화되어 있습니다. 전화기와 PC를 따로 인증합니다.',
    },
    'pc-port-on': {
      do: ({ node }) =>
        `${node}의 PC 포트를 활성화된 채로 둡니다. 스위치가 전화기 뒤의 PC도 인증할 수 있습니다.`,
    },
    'pc-port-off': {
      do: ({ node }) => `${node}의 PC 포트를 비활성화합니다. 스위치가 포트마다 장치 하나만 받습니다.`,
      warning: '활성화된 채로 두면 나중에 PC를 연결할 때 스위치가 전화기와 PC를 모두 거부합니다.',
    },
    'voice-vlan-on': { do: ({ node }) => `${node}의 음성 VLAN을 활성화된 채로 둡니다.` },
    'voice-vlan-off': {
      do: ({ node }) => `${node}의 음성 VLAN을 비활성화하고 포트를 기본 VLAN에 할당하는 것을 고려합니다.`,
    },
    'enable-device-authentication': {
      do: ({ node }) => `${node}에서 장치 인증을 예로 설정하고 적용을 누릅니다.`,
      guard: '인증 서버와 스위치가 준비되었습니다.',
      back: '아니요로 되돌립니다. 전화기가 CDP로 VLAN과 네트워크 액세스를 얻습니다.',
    },
    'check-transaction': {
      do: ({ node, value }) =>
        `${node}의 트랜잭션 상태가 인증됨이고 프로토콜이 ${value('wired')}입니다. 보류됨은 아직 진행 중, 연결 끊김은 802.1X가 구성되지 않았다는 뜻입니다.`,
      back: '인증 서버의 로그를 봅니다.',
    },
    'check-pc': {
      do: '전화기 뒤의 PC가 스스로 인증합니다(EAPOL 패스스루). PC를 빼면 전화기가 스위치에 대신 로그오프합니다(프록시 EAPOL 로그오프).',
    },
  },
};
