import type { ProcedureText } from '../../procedure/procedure-texts';

export const phoneLsc: ProcedureText<'phone-lsc'> = {
  title: '인증 문자열로 LSC 설치',
  summary:
    '전화기에 입력하는 코드로 LSC(Locally Significant Certificate)를 설치, 업데이트 또는 삭제합니다. LSC는 시그널링과 유선 802.1X에 쓰이고 Wi-Fi에는 쓸 수 없습니다.',
  steps: {
    'capf-installed': {
      do: '게시자에서 CAPF 인증서를 찾습니다. 인증서가 있고 기간이 유효합니다.',
      back: '먼저 CAPF를 다시 생성합니다. 그 뒤 이전 CAPF의 LSC를 모두 업데이트해야 합니다.',
    },
    'capf-running': {
      do: '게시자에서 Cisco Certificate Authority Proxy Function이 활성화되어 실행 중인지 확인합니다.',
      back: '서비스를 활성화하거나 시작합니다.',
    },
    'allow-settings': {
      do: '전화기 구성 창의 설정 액세스 필드에서 전화기의 설정 메뉴를 쓸 수 있도록 되어 있어야 합니다.',
      back: '작업하는 동안 활성화로 둡니다.',
    },
    'set-operation': {
      do: ({ node, value }) =>
        `${node}의 인증서 작업(${value('operation')})과 인증 모드 "인증 문자열로"를 설정하고, 문자열을 생성한 뒤 저장하고 구성을 적용합니다.`,
    },
    'set-key-size': {
      do: '키 크기를 2048비트 이상으로 선택하고 기록합니다. FIPS를 쓰면 키가 더 작은 전화기는 등록되지 않습니다.',
    },
    'capf-in-ctl': {
      do: ({ node }) => `${node}에서 CTL 파일을 엽니다. CAPF 서버가 있습니다.`,
      back: 'CTL 파일을 업데이트하고 전화기를 다시 시작합니다.',
    },
    'capf-in-itl': {
      do: ({ node }) => `${node}에서 ITL 파일을 엽니다. CAPF 서버가 있습니다.`,
      back: '전화기를 다시 시작하여 ITL 파일을 다시 받게 합니다.',
    },
    'get-code': {
      do: 'CUCM에서 인증 문자열을 확보합니다. 비밀이므로 전화기까지만 가져가고 여기에는 적지 않습니다.',
    },
    'choose-lsc': {
      do: ({ node }) => `${node}에서 LSC를 선택하고 선택 또는 업데이트를 누릅니다. 전화기가 코드를 묻습니다.`,
      back: '메뉴가 잠겨 있으면 설정 액세스가 허용하지 않는 것입니다.',
    },
    'enter-code': {
      do: '코드를 입력하고 제출을 누릅니다. 시간이 걸릴 수 있고, 진행 상황은 LSC 줄에 나타납니다.',
      warning: '그동안 전화기를 다시 시작하지 마십시오.',
    },
    'check-lsc': {
      do: ({ node }) =>
        `${node}: 설치나 업데이트 뒤에는 LSC 줄에 "설치됨"이 표시됩니다. 삭제 뒤에는 "설치되지 않음"이 완료를 뜻합니다.`,
      back: '설치한 뒤 "설치되지 않음"이면 코드가 틀렸거나 전화기를 업그레이드할 수 없는 것입니다. 이유는 CAPF 로그에 있습니다.',
    },
    'lsc-not-for-wlan': {
      do: '이 LSC를 Wi-Fi에 쓰려는 사람이 없는지 확인합니다. WLAN의 EAP-TLS에는 MIC나 사용자 설치 인증서만 쓰고 LSC는 쓸 수 없습니다. 유선에서는 LSC를 권장합니다.',
    },
  },
};
