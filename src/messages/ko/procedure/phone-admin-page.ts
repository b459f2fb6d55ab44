import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneAdminPage: ProcedureText<'phone-admin-page'> = {
  title: '관리 웹 페이지 활성화',
  summary:
    '공장에서 나올 때는 암호 Cisco로 페이지가 활성화되어 있습니다. 전화기가 CUCM에 등록된 뒤에는 CUCM에서 활성화하고 새 암호를 정해야 합니다.',
  steps: {
    ...phoneSteps,
    'decide-password': {
      do: '8~127자의 영문자나 숫자로 암호를 정합니다. 형식만 검사하고 암호는 어디에도 저장하지 않습니다.',
    },
    'find-phone': { do: ({ node }) => `전화기 목록에서 ${node}을(를) 찾아 엽니다.` },
    'set-web-admin': { do: '웹 관리를 활성화됨으로 설정합니다.' },
    'enter-admin-password': { do: '관리자 암호 필드에 암호를 입력합니다.' },
    'get-address': {
      do: ({ node }) => `${node}의 IP 주소를 확보합니다. CUCM의 전화기 목록과 전화기에 나옵니다.`,
    },
    'check-sign-in': {
      do: '로그인되었고 페이지에 인증서, 날짜 및 시간이 나옵니다. 사용자 이름 admin은 바꿀 수 없습니다.',
      back: '암호가 거부되면 전화기가 아직 구성을 받지 않은 것입니다. 구성 적용과 다시 시작을 한 번 더 합니다. 전화기가 등록되어 있어야 합니다.',
    },
  },
};
