import type { CliPairText } from '../cli-pair-text';

export const cliPair: CliPairText = {
  columns: { field: '항목', phone: '전화기', ap: 'AP', verdict: '판정', line: '줄' },
  compared: (profile, dialect) => `프로파일 "${profile}" – ${dialect}`,
  network: (ssid, line) => `네트워크 "${ssid}", ${line}번째 줄`,
  result: (verdict) => `결과: ${verdict}`,
  fix: 'AP에 입력할 줄:',
  fixMasked: '키는 가렸습니다. --secrets include를 쓰면 키도 씁니다.',
  fixUnconfirmed: (lines) => `이 가운데 ${lines.join(', ')}번째 줄은 장비에서 확인되지 않았습니다.`,
  fixAfter: (verdict) => `모델에 적용하고 다시 비교한 결과: ${verdict}.`,
  line: (line) => `${line}번째 줄`,
  notUnderstood: '이해하지 못한 줄:',
  evidence: '형식을 짐작하게 하는 줄:',
  dialects: (names) => `고를 수 있는 형식: ${names}`,
  imported: (profiles, dialect) => `프로파일 ${profiles}개를 만들었습니다. 원본: ${dialect}.`,
  nothingImported: '만들 수 있는 프로파일이 없습니다.',
  refused: '프로파일을 만들지 못한 네트워크:',
  open: '정하거나 채워 넣을 항목:',
  chooseProfile: (names) =>
    `라이브러리에 프로파일이 여러 개 있습니다. --profile로 하나를 고르십시오: ${names}.`,
  emptyLibrary: '라이브러리에 프로파일이 없습니다.',
};
