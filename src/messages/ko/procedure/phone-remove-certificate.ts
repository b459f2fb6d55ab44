import type { ProcedureText, StepFacts } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

function named({ value }: StepFacts): string {
  const name = value('certificate');
  return name === '' ? '인증서' : `"${name}" 인증서`;
}

export const phoneRemoveCertificate: ProcedureText<'phone-remove-certificate'> = {
  title: '전화기에서 인증서 제거',
  summary:
    '관리 웹 페이지에서 사용자 설치 인증서나 인증 서버 CA를 삭제합니다. 전화기가 네트워크에 연결할 때 쓰는 인증서는 새 인증서가 작동하기 전에 지우지 않습니다.',
  steps: {
    ...phoneSteps,
    'not-needed': {
      do: (facts) =>
        `전화기의 어느 네트워크 프로파일도 ${named(facts)}를 더 이상 쓰지 않는지, 또는 유선으로 전화기에 접근할 수 있는지 확인합니다.`,
      back: '먼저 전화기를 새 인증서나 새 EAP 유형으로 바꿉니다.',
    },
    'find-certificate': { do: (facts) => `인증서 페이지에서 ${named(facts)}를 찾습니다.` },
    'delete-certificate': {
      do: '삭제를 클릭하고 끝날 때까지 기다립니다.',
      back: '필요한 인증서였다면 파일로 다시 설치합니다.',
    },
    'check-removed': { do: (facts) => `${named(facts)}가 페이지에 없고 전화기가 작동합니다.` },
  },
};
