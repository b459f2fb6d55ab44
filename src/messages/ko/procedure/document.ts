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
  marks: { todo: '남음', done: '완료', failed: '실패', skipped: '건너뜀' },
  minutes: (minutes) => `약 ${minutes}분(추정)`,
  estimate: '시간(분)은 계획을 위한 추정값이며 제조사 문서로 확인되지 않았습니다.',
};
