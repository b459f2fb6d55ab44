import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const peapSetup: ProcedureText<'peap-setup'> = {
  title: 'PEAP 설정',
  summary:
    '전화기가 TLS 터널 안에서 사용자 이름과 암호로 로그인합니다. 전화기에 서버 인증서를 설치하면 바로 서버를 검증합니다.',
  steps: {
    ...phoneSteps,
    'server-certificate': { do: 'RADIUS 서버에 서버 인증서와 그 CA의 루트 인증서가 설치되어 있습니다.' },
    'allow-mschapv2': { do: 'PEAP에서 "EAP-MSCHAPv2 허용"을 활성화합니다.' },
    'allow-gtc': { do: 'PEAP에서 EAP-GTC를 활성화합니다.' },
    'choose-database': {
      do: ({ value }) =>
        `암호를 확인하는 곳: ${value('database')}. 외부 데이터베이스는 Windows 또는 LDAP입니다.`,
    },
    'choose-peap': {
      do: (facts) =>
        `${profile(facts)}의 인증 모드로 PEAP(${facts.value('inner')})를 선택합니다. 전화기는 EAP 유형을 협상하지 않으므로 직접 지정해야 합니다.`,
    },
  },
};
