import type { ProofTexts } from '../proof-texts';

export const proof: ProofTexts = {
  acceptedBy: (programs) => `실제 프로그램이 받아들임: ${programs}.`,
  program: (name, version) => `${name} 버전 ${version}`,
  nobody: '독립적인 프로그램으로 검증하지 못했습니다.',
  verdicts: {
    'read-back':
      '대상이 지원하는 모든 행의 파일로 시작하고 값을 그대로 돌려주며, 일부러 넣은 오류와 가려진 파일은 거부합니다',
    'hostile-read-back':
      '모든 행의 파일과 온갖 문자가 든 프로파일 수백 개를 읽어 값을 그대로 돌려주며, 일부러 넣은 오류와 가려진 파일은 거부합니다',
    'authenticates-client':
      '내보낸 클라이언트 파일로 인증합니다. hostapd 2.10에는 네 가지 EAP 방식 모두, 내보낸 폴더를 쓰는 FreeRADIUS 3.2.1에는 EAP-FAST를 뺀 나머지로 성공합니다. 잘못된 암호, CA, 서버 이름과 만료되거나 다른 CA의 인증서는 각각 그 이유로 실패합니다',
    'same-connection':
      '모든 행의 키 파일과 온갖 문자가 든 프로파일에서, 같은 값을 직접 입력했을 때와 같은 연결을 읽어 내며, 일부러 넣은 오류는 거부합니다',
    'answers-clients':
      '내보낸 폴더로 시작해 EAP-TLS, PEAP-MSCHAPv2, PEAP-GTC 클라이언트에 응답하며, 일부러 넣은 오류, 잘못된 암호와 인증서는 거부합니다',
    'data-model':
      '공급업체가 공개한 다섯 릴리스의 데이터 모델에 맞는지 확인하고 일부러 넣은 오류를 거부합니다. 모델 사본이 있을 때만 실행하며(IOS_XE_YANG_MODELS), 없으면 npm test가 알립니다',
    'field-schema': '공개된 필드 목록으로 작성한 스키마에 선택 가능한 모든 릴리스의 요청이 맞음을 확인합니다',
    'metadata-schema':
      '공개된 형식으로 작성한 스키마에 맞음을 프로파일의 내용과 상관없이 확인하고, 일부러 넣은 오류는 거부합니다',
    'vendor-schema':
      '프로파일에 무엇이 들어 있든 올바른 XML임을 확인합니다. Microsoft의 스키마 사본이 있으면(WLAN_PROFILE_XSD) 그 스키마에도 맞음을 확인하고 일부러 넣은 오류를 거부합니다',
    'property-list':
      '모든 행과 온갖 문자가 든 프로파일의 속성 목록을 Python의 plistlib과 똑같이 읽습니다. 값은 그대로이고 모든 참조가 페이로드로 이어집니다',
    'code-read': '이미지와 인쇄용 설정표의 코드를 기록한 그대로 읽습니다',
    'well-formed': '프로파일에 무엇이 들어 있든 문서가 올바른 형식임을 확인합니다',
    'pages-drawn': '한글을 포함한 페이지를 그리고 글꼴이 들어 있음을 확인합니다',
    'cells-read': '모든 시트의 셀을 기록한 그대로 읽으며 수식은 없습니다',
  },
  unjudged: {
    'command-line':
      '이 명령은 장비 밖의 어떤 프로그램도 읽지 못합니다. 공급업체 문서와 공개된 구성을 따르며, 확인되지 않은 줄은 표시하고, 모든 파일을 이 프로그램의 가져오기 기능으로 다시 읽어 봅니다.',
    cloud: '대시보드에 직접 확인하지는 않았습니다. 항목은 공개된 API를 따릅니다.',
    radio: '실제 무선 신호를 내보내지 않았으므로 채널, 데이터 속도, 규제 한도는 검증하지 못했습니다.',
    association: '무선으로 AP에 연결하지 않았으므로 로밍은 검증하지 못했습니다.',
    activation: '연결을 활성화하지 않았으며, 키 파일에 든 인증서의 바이트는 nmcli가 열어 보지 않습니다.',
    controller: '컨트롤러에 직접 확인하지는 않았습니다.',
    'call-manager': 'CUCM에 직접 확인하지는 않았습니다.',
    'operating-system': '운영 체제에 직접 확인하지는 않았습니다. 형식은 공급업체의 공개 설명을 따릅니다.',
    people: '내용은 사람이 읽는 것이므로 도움이 되는지는 프로그램이 판단할 수 없습니다.',
    'fast-with-openssl-3':
      'EAP-FAST: OpenSSL 3에서는 FreeRADIUS 3.2가 잘못된 키를 만들므로(FreeRADIUS 이슈 5706) 검증할 수 없습니다.',
    spreadsheet: '스프레드시트 프로그램으로 확인하지는 않았습니다. 셀은 RFC 4180을 따릅니다.',
  },
};
