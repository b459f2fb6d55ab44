import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneFips: ProcedureText<'phone-fips'> = {
  title: '전화기의 FIPS 모드 켜기 또는 끄기',
  summary:
    'FIPS 모드에서는 2048비트 이상의 키만 쓸 수 있고, 키가 더 작은 전화기는 등록되지 않습니다. CUCM을 12.5(1)로 업그레이드하기 전에는 꺼야 합니다.',
  steps: {
    ...phoneSteps,
    'check-release': {
      do: 'CUCM의 릴리스를 확인합니다. 향상된 보안 환경은 11.5(1)과 12.0(1)에 있고 12.5(1)은 지원하지 않습니다.',
      back: '12.5(1)에서는 FIPS를 켜지 마십시오. TFTP와 다른 서비스가 작동하지 않습니다.',
    },
    'check-lsc-size': {
      do: ({ node }) =>
        `${node}의 LSC 키 크기를 기록합니다. FIPS를 활성화하기 전에 2048비트 이상이어야 합니다.`,
      back: '먼저 더 큰 키로 LSC를 업데이트합니다(phone-lsc 절차).',
    },
    'check-other-sizes': {
      do: ({ node }) =>
        `${node}의 다른 인증서(사용자 설치 인증서와 인증 서버 CA) 가운데 가장 작은 키 크기를 기록합니다.`,
      back: '2048비트보다 작은 인증서를 먼저 바꿉니다.',
    },
    'set-fips': {
      do: ({ node, value }) => `${node}을(를) 찾아 FIPS 모드를 설정합니다: ${value('state')}.`,
    },
    'apply-config': { do: '구성 적용을 선택합니다.' },
    save: { do: '저장을 선택합니다.' },
    'check-registered': {
      do: ({ node }) => `${node}이(가) CUCM에 다시 등록되었습니다.`,
      back: '전화기에 인증서의 키 크기가 FIPS와 호환되지 않는다고 표시되면 FIPS를 끄고 키가 작은 인증서를 바꾼 뒤 다시 시작합니다.',
    },
    'then-upgrade': {
      do: '모든 전화기와 서버에서 FIPS가 꺼졌습니다. 이제 12.5(1)로 업그레이드합니다.',
    },
  },
};
