import type { Messages } from '../en';

export const settings: Messages['settings'] = {
  title: '설정',
  saved: '저장했습니다.',
  display: '화면',
  language: '언어',
  languageSystem: '시스템 설정',
  theme: '테마',
  themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
  sheets: '설정 시트',
  technician: '기술자 이름',
  technicianHint: '모든 설정 시트에 인쇄됩니다.',
  storage: '저장 위치',
  folder: '라이브러리 폴더',
  moveTo: '다른 폴더로 이동',
  moveHint:
    '이 컴퓨터에 있는 폴더의 전체 경로입니다. 라이브러리를 그곳에 복사하며 이전 폴더는 그대로 둡니다.',
  moved: (folder) => `이제 라이브러리는 ${folder} 폴더에 있습니다.`,
  copyPath: '경로 복사',
  protection: '비밀 정보 보호',
  protectionOpen: {
    'system-key-store': '운영 체제의 키 저장소가 저장된 키와 암호를 보호합니다.',
    passphrase: '라이브러리 암호가 저장된 키와 암호를 보호하며, 지금은 잠금이 해제되어 있습니다.',
    none: '키와 암호를 읽을 수 있습니다.',
  },
  protectionLocked:
    '라이브러리 암호가 저장된 키와 암호를 보호하며, 아직 라이브러리 암호를 입력하지 않았습니다.',
  backup: '백업',
  backupText:
    '백업은 모든 프로파일을 담은 라이브러리 파일 하나입니다. 복원하면 그 프로파일을 이 라이브러리에 추가합니다.',
  backupButton: '백업…',
  restoreButton: '파일에서 복원…',
  nothingToBackUp: '라이브러리가 비어 있어 백업할 내용이 없습니다.',
  bin: '삭제된 프로파일',
  about: '정보',
  version: '버전',
  shell: '실행 방식',
  shells: { electron: '데스크톱 프로그램', web: '로컬 웹 페이지', cli: '터미널 프로그램' },
  platform: '운영 체제',
  licences: '라이선스',
  fontLicence: (name) => `${name} 글꼴 라이선스(SIL Open Font License 1.1)`,
};
