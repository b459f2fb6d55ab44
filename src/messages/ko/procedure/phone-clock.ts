import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneClock: ProcedureText<'phone-clock'> = {
  title: '전화기 날짜 및 시간 설정',
  summary:
    '인증서는 전화기의 시계로 검증됩니다. 네트워크에서 올바른 시간을 받지 못하면 관리 웹 페이지에서 직접 설정합니다.',
  steps: {
    ...phoneSteps,
    'know-time': {
      do: '올바른 현지 시간과 GMT와의 차이를 확인합니다. 현지 시간이 GMT보다 늦으면 방금 발급된 인증서가 전화기에는 아직 유효하지 않습니다. 그때는 전화기를 GMT보다 빠른 시간으로 설정하거나 기다립니다.',
    },
    'set-local-time': {
      do: '"현재 전화기 날짜 및 시간"과 "로컬 날짜 및 시간"을 비교합니다. 서로 다르면 "전화기를 로컬 날짜 및 시간으로 설정"을 클릭합니다.',
    },
    'set-specific-time': {
      do: '월, 일, 년, 시간, 분, 초를 선택하고 "전화기를 특정 날짜 및 시간으로 설정"을 클릭합니다.',
    },
    'check-after-registration': {
      do: ({ node }) =>
        `${node}이(가) CUCM에 등록되었습니다. 등록하면서 시간이 바뀔 수 있으므로 날짜와 시간을 다시 확인합니다.`,
      back: '다시 틀리면 CUCM의 날짜/시간 그룹과 NTP 참조를 바로잡습니다.',
    },
  },
};
