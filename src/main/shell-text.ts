import type { MenuPage } from '#contract/bridge';
import type { Language } from '#contract/shapes';

/** What the desktop shell itself says; the page's texts are the page's. */
export interface ShellText {
  readonly product: string;
  readonly file: string;
  readonly newProfile: string;
  readonly importLibrary: string;
  readonly exportLibrary: string;
  readonly openDataFolder: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly find: string;
  readonly view: string;
  readonly pages: Readonly<Record<MenuPage, string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly languageMenu: string;
  readonly window: string;
  readonly minimise: string;
  readonly help: string;
  readonly about: string;
  readonly aboutText: (version: string) => string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly pageEnded: string;
  readonly pageEndedDetail: string;
  readonly pageHangs: string;
  readonly pageHangsDetail: string;
  readonly reload: string;
  readonly wait: string;
  readonly startFailed: string;
  readonly startFailedDetail: string;
}

const en: ShellText = {
  product: 'WLAN Profile Wizard',
  file: '&File',
  newProfile: 'New profile',
  importLibrary: 'Import…',
  exportLibrary: 'Export library…',
  openDataFolder: 'Show the library’s folder',
  close: 'Close window',
  quit: 'Quit',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find',
  view: '&View',
  pages: {
    library: 'Library',
    compare: 'Compare',
    certificates: 'Certificates',
    procedures: 'Procedures',
    reference: 'Reference',
    settings: 'Settings',
  },
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  languageMenu: '&Language',
  window: 'Window',
  minimise: 'Minimise',
  help: '&Help',
  about: 'About WLAN Profile Wizard',
  aboutText: (version) => `Version ${version}. Works offline; nothing leaves this computer.`,
  hide: 'Hide WLAN Profile Wizard',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  pageEnded: 'The window’s page ended unexpectedly.',
  pageEndedDetail: 'Saved profiles and the draft are safe. Load the page again to go on.',
  pageHangs: 'The window does not respond.',
  pageHangsDetail: 'Wait a little, or load the page again; saved profiles and the draft are safe.',
  reload: 'Load again',
  wait: 'Wait',
  startFailed: 'WLAN Profile Wizard can’t start.',
  startFailedDetail: 'The library’s folder could not be opened. Check that it can be read and written:',
};

const ko: ShellText = {
  product: 'WLAN 프로파일 마법사',
  file: '파일(&F)',
  newProfile: '새 프로파일',
  importLibrary: '가져오기…',
  exportLibrary: '라이브러리 내보내기…',
  openDataFolder: '라이브러리 폴더 보기',
  close: '창 닫기',
  quit: '끝내기',
  edit: '편집(&E)',
  undo: '실행 취소',
  redo: '다시 실행',
  cut: '잘라내기',
  copy: '복사',
  paste: '붙여넣기',
  selectAll: '모두 선택',
  find: '찾기',
  view: '보기(&V)',
  pages: {
    library: '라이브러리',
    compare: '비교',
    certificates: '인증서',
    procedures: '절차',
    reference: '참조',
    settings: '설정',
  },
  zoomIn: '크게',
  zoomOut: '작게',
  actualSize: '원래 크기',
  fullScreen: '전체 화면',
  languageMenu: '언어(&L)',
  window: '창',
  minimise: '최소화',
  help: '도움말(&H)',
  about: 'WLAN 프로파일 마법사 정보',
  aboutText: (version) => `버전 ${version}. 오프라인으로 동작하며 이 컴퓨터 밖으로 아무것도 보내지 않습니다.`,
  hide: 'WLAN 프로파일 마법사 가리기',
  hideOthers: '다른 창 가리기',
  showAll: '모두 보기',
  pageEnded: '창의 페이지가 예기치 않게 끝났습니다.',
  pageEndedDetail: '저장한 프로파일과 초안은 안전합니다. 계속하려면 페이지를 다시 불러오십시오.',
  pageHangs: '창이 응답하지 않습니다.',
  pageHangsDetail: '잠시 기다리거나 페이지를 다시 불러오십시오. 저장한 프로파일과 초안은 안전합니다.',
  reload: '다시 불러오기',
  wait: '기다리기',
  startFailed: 'WLAN 프로파일 마법사를 시작할 수 없습니다.',
  startFailedDetail: '라이브러리 폴더를 열 수 없습니다. 읽고 쓸 수 있는지 확인하십시오.',
};

export const shellTexts: Readonly<Record<Language, ShellText>> = { en, ko };
