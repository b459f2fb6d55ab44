import type { DocumentWords } from '#core/procedure/report/document';

export const document: DocumentWords = {
  plan: '작업 점검표',
  run: '작업 보고서',
  parameters: '대상',
  steps: '단계',
  notes: '참고',
  where: '위치',
  before: '먼저',
  warning: '주의',
  back: '잘못되었을 때',
  source: '출처',
  prevents: '예방하는 실수',
  record: '기록',
  who: '이니셜',
  when: '시각',
  remark: '메모',
  marks: { todo: '남음', done: '완료', failed: '실패', skipped: '건너뜀', undone: '취소됨' },
  progress: (settled, steps) => `${steps}단계 중 ${settled}단계 처리됨`,
  states: { open: '진행 중', finished: '마침', stopped: '중단됨' },
  started: '시작',
  ended: '종료',
  picture: {
    heading: '시간표',
    legend: {
      work: '작업, 중단 없음',
      restart: '다시 시작 또는 중단',
      stopped: '서비스가 정지된 동안',
      'ha-off': '고가용성이 꺼진 동안',
    },
    window: (window, minutes) =>
      `업무 외 시간에 할 작업: 전체 ${minutes}분 가운데 첫 중단부터 마지막 중단까지 약 ${window}분(추정).`,
    span: (from, to) => `${from}~${to}분`,
  },
  minutes: (minutes) => `약 ${minutes}분(추정)`,
  estimate: '시간(분)은 계획을 위한 추정값이며 제조사 문서로 확인되지 않았습니다.',
};
