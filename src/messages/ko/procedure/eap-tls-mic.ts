import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapTlsMic: ProcedureText<'eap-tls-mic'> = {
  title: 'MIC로 EAP-TLS 설정',
  summary:
    '전화기가 제조 설치 인증서(MIC)로 로그인합니다. RADIUS에는 제조 CA를, 전화기에는 RADIUS의 CA를 설치합니다.',
  steps: {
    ...phoneSteps,
    'export-manufacturing': {
      do: ({ target }) =>
        `전화기 한 대의 페이지에서 ${target} 옆의 내보내기를 클릭하고, 인증서를 저장하여 RADIUS 서버에 복사합니다.`,
    },
    'check-mic-end': {
      do: 'MIC 인증서 고리의 만료일을 기록합니다. 이전 계열(SHA-1)은 2029년 5월 14일에, SHA-2 계열은 2037년 11월에 끝납니다. 전화기의 인증서가 CA보다 먼저 끝날 수도 있습니다.',
      back: 'MIC가 너무 일찍 끝나면 사용자 설치 인증서를 씁니다.',
    },
    'install-manufacturing': {
      do: ({ target }) => `RADIUS 서버에 ${target} 인증서를 설치합니다. 파일 경로를 입력합니다.`,
    },
    'trust-manufacturing': {
      do: ({ target }) =>
        `신뢰 목록에서 ${target} 인증서를 활성화합니다. 두 제조 인증서를 모두 신뢰해야 합니다.`,
    },
    'mic-is-no-identity': {
      do: 'MIC는 Cisco 전화기라는 것만 증명하고 고객의 전화기라는 것은 증명하지 않습니다. 일반 이름의 MAC 주소가 고객의 전화기인지 등 조건을 더합니다.',
    },
    'choose-mic': {
      do: (facts) => `${profile(facts)}에서 사용자 인증서로 제조 설치 인증서(MIC)를 선택합니다.`,
    },
  },
};
