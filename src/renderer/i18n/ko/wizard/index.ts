import type { Messages } from '../../en';
import { keys } from './keys';
import { matrix } from './matrix';
import { network } from './network';
import { radius } from './radius';
import { review } from './review';
import { summary } from './summary';

export const wizard: Messages['wizard'] = {
  title: '네트워크 프로파일',
  newTitle: '새 네트워크 프로파일',
  steps: {
    network: '네트워크',
    security: '보안',
    keys: '키와 자격 증명',
    radius: 'RADIUS와 인증서',
    review: '검토와 내보내기',
  },
  stepsLabel: '마법사 단계',
  stepErrors: '오류 있음',
  stepWarnings: '경고 있음',
  stepFine: '완료',

  toLibrary: '라이브러리로',
  nextTo: (step) => `다음: ${step}`,
  saveProfile: '프로파일 저장',
  saved: (name) => `"${name}" 프로파일을 저장했습니다.`,
  savedWithErrors: (name) =>
    `"${name}" 프로파일을 저장했습니다. 점검 목록의 오류를 없앨 때까지 내보낼 수 없습니다.`,
  saveIncomplete: '아직 저장하지 않았습니다. 저장에 필요한 항목이 빠져 있습니다.',
  saveNeedsRow: '저장하기 전에 표 5에서 행을 선택하십시오. 행이 없으면 보안 모드가 정해지지 않습니다.',
  unsaved: '아직 라이브러리에 저장하지 않음',
  allSaved: '라이브러리에 저장됨',
  draftPending: '초안을 보관하는 중…',
  draftSaved: (time) => `${time}에 초안을 보관함`,
  draftFailed: '초안을 보관하지 못함',

  openFailed: '프로파일을 열 수 없습니다',
  draftTitle: '끝내지 않은 작업이 있습니다',
  draftText: (name, when) => `"${name}" 프로파일을 ${when}까지 작업했으며 라이브러리에 저장하지 않았습니다.`,
  draftUnnamed: '이름 없는 프로파일',
  draftContinue: '이어서 작업',
  draftDiscard: '버리기',
  conflictTitle: '다른 곳에서 이 프로파일을 저장했습니다',
  conflictText:
    '작업하는 동안 다른 창에서 내용이 바뀌었습니다. 아무것도 덮어쓰지 않았습니다. 저쪽에서 저장한 내용을 불러오거나 지금 내용을 별도 프로파일로 저장하십시오.',
  conflictReload: '저장된 내용을 불러오고 내 변경은 버리기',
  conflictCopy: '내 내용을 사본으로 저장',
  copyName: (name) => `${name} (사본)`,

  network,
  matrix,
  keys,
  radius,
  review,
  summary,
};
