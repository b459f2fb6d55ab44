import type { LabWords } from '#core/lab/lab-words';

/** The instruction of a lab proof. */
export const lab: LabWords = {
  title: (profile) => `실습 검증: ${profile}`,
  purpose: (method) =>
    `이 폴더로 전화기, 액세스 포인트, 무선 없이 Linux 컴퓨터 한 대에서 프로파일이 ${method}로 인증되는지 확인합니다. eapol_test가 전화기 역할을 하고 같은 컴퓨터의 RADIUS 서버가 응답합니다.`,
  yours: (username) => `프로파일에서 가져온 것: EAP 방식, 사용자 이름 ${username}, 암호, SSID`,
  yoursTls: (username) => `프로파일에서 가져온 것: EAP 방식, 사용자 이름 ${username}, SSID`,
  made: (serverName, validUntil) =>
    `이 실습용으로 새로 만든 것: CA, ${serverName}의 RADIUS 서버 인증서, 공유 비밀, 포트. 인증서는 ${validUntil}까지 유효하고 CA의 개인 키는 남기지 않았습니다.`,
  madeClient:
    'MIC나 조직의 CA가 발급한 인증서 대신 쓸 클라이언트 인증서도 새로 만들었습니다. 일반 이름(CN)은 사용자 이름과 같습니다.',
  notProven: '여기서 확인하지 않는 것: 전화기와 액세스 포인트 사이의 암호화와 로밍, 실제 RADIUS 서버의 설정',
  cckm: '프로파일은 CCKM을 쓰지만 CCKM을 지원하는 시험용 클라이언트가 없습니다. 인증 과정은 CCKM이 없어도 같습니다.',
  hostapd:
    'OpenSSL 3을 쓰는 FreeRADIUS는 EAP-FAST 인증을 하지 못하므로(FreeRADIUS 이슈 5706) hostapd의 서버를 씁니다.',
  install: '1. 프로그램 설치(Debian, Ubuntu)',
  installHint:
    '패키지가 자동으로 시작하는 FreeRADIUS는 1812 포트를 쓰며 건드리지 않습니다. 이 검증에 쓰는 파일은 모두 이 폴더에 있습니다.',
  start: '2. 이 폴더에서 서버 시작',
  startHint: (ready) =>
    `${ready} 메시지가 나오면 준비된 것입니다. 그대로 두십시오. 서버의 판단이 모두 여기에 표시됩니다.`,
  tryOut: '3. 두 번째 터미널의 같은 폴더에서 인증',
  tryHint: '명령마다 한 단어가 출력됩니다.',
  columns: { client: '클라이언트', expected: '예상 결과', meaning: '의미' },
  meaning: {
    right: '프로파일이 인증되고 양쪽의 키가 같습니다.',
    'wrong-password': '잘못된 암호는 거부됩니다.',
    'foreign-certificate': '사용자 이름이 맞아도 다른 CA의 인증서는 거부됩니다.',
    'foreign-ca': '다른 CA를 신뢰하는 클라이언트는 이 서버를 믿지 않고 연결을 끊습니다.',
  },
  trouble: '다른 단어가 나오면',
  timeout:
    '`TIMEOUT`: 서버가 실행 중이 아니거나 다른 프로그램이 포트를 쓰고 있습니다. 첫 번째 터미널을 확인하십시오.',
  otherwise:
    '그 밖의 경우: `| tail -n 1`을 빼고 실행해 마지막 줄들을 읽으십시오. 이유는 첫 번째 터미널에 표시됩니다.',
  phone: '실제 전화기로 확인하기',
  phoneCa: (file) => `전화기에 ${file} 파일을 인증 서버 CA로 설치합니다.`,
  phoneClient: (files, passwordFile) =>
    `사용자 인증서를 설치합니다. 펌웨어가 받아들이는 파일을 쓰십시오: ${files}. 추출 암호는 ${passwordFile} 파일에 있습니다.`,
  phoneServer: (file, address) =>
    `액세스 포인트의 요청을 허용합니다. ${file} 파일의 ${address} 자리에 액세스 포인트의 주소를 쓰십시오.`,
  phoneListen: (file, from, to) =>
    `서버가 다른 컴퓨터의 요청도 받게 합니다. ${file} 파일의 ${from} 자리에 ${to}를 쓰십시오.`,
  phoneAccessPoint: (port, secretFile) =>
    `액세스 포인트에 이 컴퓨터를 RADIUS 서버로 지정합니다. 포트는 ${port}, 공유 비밀은 ${secretFile} 파일에 있습니다.`,
  end: '마친 뒤',
  endHint:
    'Ctrl+C로 서버를 끝내고 폴더를 삭제하십시오. 개인 키와 공유 비밀이 들어 있고, 방식에 따라 프로파일의 암호도 들어 있습니다. 전화기에 설치한 실습 CA도 제거하십시오.',
};
