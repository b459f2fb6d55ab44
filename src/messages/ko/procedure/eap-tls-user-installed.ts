import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapTlsUserInstalled: ProcedureText<'eap-tls-user-installed'> = {
  title: '사용자 설치 인증서로 EAP-TLS 설정',
  summary:
    '전화기가 고객 CA의 인증서로 로그인합니다. 전화기에서 요청하거나 CA에서 만듭니다. RADIUS는 그 CA를, 전화기는 RADIUS의 CA를 신뢰합니다.',
  steps: {
    ...phoneSteps,
    'choose-user-installed': {
      do: (facts) => `${profile(facts)}의 EAP-TLS 인증서 필드에서 사용자 설치됨을 선택합니다.`,
    },
    'make-csr': {
      do: ({ node }) =>
        `${node}의 페이지에서 인증서를 클릭하고 사용자 인증서 설치 페이지를 엽니다. 일반 이름이 RADIUS 서버의 사용자 이름과 같아야 하며, 다르면 고칩니다. 나머지를 입력하고 제출을 클릭합니다.`,
    },
    'sign-csr': {
      do: '인증서 서명 요청(CSR)을 CA로 보내 승인을 받습니다. 클라이언트 인증용이고 일반 이름이 바뀌지 않아야 합니다.',
    },
    'make-certificate': {
      do: 'CSR 없이 CA에서 키와 인증서를 만듭니다. 일반 이름은 RADIUS 서버의 사용자 이름과 같고, 클라이언트 인증용이며, 2048비트 이상이고, 추출 암호가 있는 PKCS #12입니다.',
    },
    'install-signed': {
      do: ({ node }) => `${node}의 페이지에서 승인된 인증서를 사용자 설치 필드에 설치합니다.`,
      back: '요청과 맞지 않으면 이 전화기의 가장 최근 CSR에 서명을 받습니다.',
    },
  },
};
