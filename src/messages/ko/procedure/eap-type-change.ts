import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const eapTypeChange: ProcedureText<'eap-type-change'> = {
  title: '모든 전화기의 EAP 유형 변경',
  summary:
    '먼저 RADIUS에서 새 유형을 활성화하고, 전화기를 한 대씩 바꾸고, 이전 유형은 마지막에 비활성화합니다. 어느 전화기를 바꾸었는지 한 대씩 기록합니다.',
  steps: {
    ...phoneSteps,
    'certificates-ready': {
      do: '모든 전화기에 EAP-TLS용 인증서(MIC 또는 사용자 설치 인증서, LSC는 안 됨)가 있고 RADIUS가 그 CA를 신뢰합니다.',
      back: '먼저 eap-tls-mic, eap-tls-user-installed, eap-tls-scep 절차 중 하나를 인증 모드 앞까지 합니다.',
    },
    'root-ready': {
      do: ({ node }) =>
        `${node}에 RADIUS 서버의 루트 CA가 설치되어 있고 기간이 유효합니다. 만료일을 기록합니다.`,
      warning: '루트 CA가 잘못되었거나 만료되었으면 PEAP를 쓰는 순간 저장된 Wi-Fi 암호가 지워질 수 있습니다.',
      back: '먼저 올바른 루트를 설치합니다(phone-install-server-ca 절차).',
    },
    'enable-new-type': {
      do: ({ value }) =>
        `모든 RADIUS 서버에서 ${value('to')}을(를) 활성화합니다. ${value('from')}은(는) 그대로 둡니다.`,
    },
    'keep-old-type': {
      do: ({ value }) => `${value('from')}은(는) 활성화된 채로 둡니다. 아직 바뀌지 않은 전화기가 씁니다.`,
      warning: '전화기를 바꾸기 전에 비활성화하면 그 전화기에 저장된 Wi-Fi 암호가 지워질 수 있습니다.',
    },
    'move-phone': {
      do: (facts) =>
        `${facts.node}에서 인증 모드를 ${facts.value('from')}에서 ${facts.value('to')}(으)로 바꾸고 저장한 뒤, 연결되고 등록되는지 확인합니다.`,
      guard: 'RADIUS에서 새 유형이 활성화되어 있습니다.',
      back: '이전 모드로 되돌립니다. RADIUS가 아직 받아 줍니다.',
    },
    'all-moved': {
      do: ({ value }) =>
        `며칠 동안의 RADIUS 로그를 봅니다. 꺼져 있었거나 자리에 없던 전화기까지 포함하여 ${value('from')}(으)로 로그인하는 전화기가 없습니다.`,
    },
    'disable-old-type': {
      do: ({ value }) => `모든 RADIUS 서버에서 ${value('from')}을(를) 비활성화합니다.`,
      guard: '모든 전화기가 바뀌었습니다.',
      back: '연결하지 못하는 전화기가 있으면 즉시 다시 활성화합니다.',
    },
    'check-after': {
      do: '이전 유형을 끈 뒤 RADIUS 로그에 거부된 전화기가 없습니다.',
      back: '이전 유형을 다시 활성화하고 그 전화기를 바꿉니다.',
    },
  },
};
