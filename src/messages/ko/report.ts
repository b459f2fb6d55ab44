import type { ReportWords } from '#core/pair/report/report-text';

export const report: ReportWords = {
  title: '전화기와 AP 비교',
  configuration: '구성',
  release: '릴리스',
  onPhone: '전화기에 필요한 값',
  onAccessPoint: 'AP의 값',
  rows: '비교',
  agree: (fields) => `양쪽이 같은 항목: ${fields}.`,
  fix: 'AP에 입력할 줄',
  fixChecked: (verdict) => `이 줄을 모델에 적용하고 다시 비교한 결과: ${verdict}.`,
  fixUnconfirmed: '가장자리에 *가 있는 줄은 장비에서 확인되지 않았습니다.',
  notUnderstood: (line, text) => `${line}번째 줄을 이해하지 못했습니다: ${text}`,
  moreLines: (count) => `이해하지 못한 줄이 ${count}개 더 있습니다.`,
  lines: (lines) => `${lines}번째 줄`,
  notTold: '–',
  secretsMasked: '키와 공유 비밀은 가렸습니다. 입력하기 전에 채워 넣으십시오.',
};
