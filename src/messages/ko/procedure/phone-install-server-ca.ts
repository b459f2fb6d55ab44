import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneInstallServerCa: ProcedureText<'phone-install-server-ca'> = {
  title: '전화기에 인증 서버 CA 설치',
  summary:
    '전화기는 자신에게 설치된 CA가 발급한 인증서를 가진 RADIUS 서버를 신뢰합니다. 여러 개를 설치할 때는 모두 설치하고 마지막에 한 번 다시 시작합니다.',
  steps: {
    ...phoneSteps,
    'check-installed': {
      do: '페이지에 인증서가 설치된 것으로 나오고 주체와 만료일이 맞습니다.',
      back: '다시 설치합니다. 거부되는 파일은 PEM이나 DER이 아닙니다.',
    },
    'validation-is-on': {
      do: '서버 인증서가 설치되었으므로 이제 PEAP에서 전화기가 서버를 검증합니다. 전화기가 여전히 연결되어야 합니다.',
      warning: '루트 CA가 잘못되었거나 만료되었으면 저장된 Wi-Fi 암호가 지워질 수 있습니다.',
      back: '인증서를 제거하고 다시 시작한 뒤 올바른 루트를 찾습니다.',
    },
  },
};
