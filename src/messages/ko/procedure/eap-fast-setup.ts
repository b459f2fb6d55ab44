import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapFastSetup: ProcedureText<'eap-fast-setup'> = {
  title: 'EAP-FAST 설정',
  summary:
    '전화기가 PAC로 만든 터널 안에서 사용자 이름과 암호로 로그인합니다. PAC는 RADIUS가 자동으로 줍니다. PAC의 만료 기간이 짧으면 연결이 느려집니다.',
  steps: {
    ...phoneSteps,
    'allow-eap-fast': {
      do: 'RADIUS 서버에서 EAP-FAST를 활성화합니다. 전화기는 협상하지 않으므로 양쪽에서 유형을 지정합니다.',
    },
    'pac-provisioning': {
      do: '자동 PAC 구축을 활성화합니다. 활성화하지 않으면 전화기마다 PAC를 손으로 넣어야 합니다.',
    },
    'inner-methods': {
      do: '터널 안에서 익명으로 PAC를 구축하려면 내부 방법으로 EAP-MSCHAPv2를 EAP-GTC와 함께 허용해야 합니다.',
    },
    'pac-expiry': {
      do: 'PAC 만료 기간을 90일 이상으로 설정하고 기록합니다. ACS의 기본값은 1주일이고, 만료된 PAC로는 새 PAC를 가져오는 동안 인증이 오래 걸립니다.',
    },
    'ap-timeout': {
      do: 'PAC를 받을 때까지 AP가 충분히 기다립니다. EAP 요청 시간 초과가 15초 이상이어야 합니다. 값을 기록합니다.',
    },
    'choose-eap-fast': {
      do: (facts) => `${profile(facts)}의 인증 모드를 EAP-FAST로 설정합니다.`,
    },
    'check-pac': {
      do: 'RADIUS 로그에 전화기가 PAC를 받고 그것으로 로그인한 기록이 있습니다.',
      back: '매번 새 PAC를 받으면 시간, 만료 기간 또는 PAC의 기본 키가 잘못된 것입니다.',
    },
  },
};
