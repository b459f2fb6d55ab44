import type { ProcedureText } from '../../procedure/procedure-texts';
import { network, phoneSteps, profile } from './phone';

export const wifiCredentials: ProcedureText<'wifi-credentials'> = {
  title: '인증 모드와 Wi-Fi 인증 정보 설정',
  summary:
    '네트워크 프로파일의 인증 모드를 설정하고 필요한 것을 입력합니다: 사용자 이름과 암호, 사전 공유 키, WEP 키. 양쪽이 같아야 합니다.',
  steps: {
    ...phoneSteps,
    'same-on-ap': {
      do: (facts) =>
        `AP가 같은 인증과 암호화(${facts.value('security')})로 ${network(facts)}를 제공합니다. 그 VLAN에는 이 체계 하나만 있습니다.`,
    },
    'same-key-on-ap': {
      do: 'AP의 키가 한 글자도 다르지 않습니다. 이 프로그램의 키 확인값으로 키를 말하지 않고 비교할 수 있습니다.',
    },
    'clear-reject-list': {
      do: '작업할 전화기가 거부된 장치 목록에 없습니다. 목록에 있으면 암호가 맞아도 실패합니다.',
      back: '다시 시도하기 전에 전화기를 목록에서 뺍니다.',
    },
    'choose-profile': { do: (facts) => `${facts.node}에서 ${profile(facts)}을 엽니다.` },
    'choose-mode': {
      do: ({ value }) =>
        `인증 모드(${value('security')})를 선택하고 저장합니다. 선택에 따라 무선 보안 인증 정보나 무선 암호화를 더 설정해야 합니다.`,
    },
    'certificate-instead': {
      do: 'EAP-TLS에는 암호가 필요하지 않습니다. 전화기에 MIC나 사용자 설치 인증서가 있습니다. LSC는 WLAN에 쓸 수 없습니다.',
      back: 'eap-tls-mic, eap-tls-user-installed, eap-tls-scep 절차 중 하나를 합니다.',
    },
    'enter-psk': {
      do: ({ value }) =>
        value('keyFormat').startsWith('16')
          ? '사전 공유 키를 16진수로 입력합니다. 정확히 64자리이고 0-9와 A-F를 씁니다.'
          : '사전 공유 키를 ASCII로 입력합니다. 8~63자이고 영문자, 숫자, 기호를 씁니다.',
    },
    'choose-key-type': { do: ({ value }) => `키 유형을 선택합니다: ${value('keyFormat')}.` },
    'choose-key-size': { do: ({ value }) => `키 크기를 선택합니다: ${value('keySize')}.` },
    'enter-wep-key': {
      do: '암호화 키를 입력합니다. 16진수는 40비트 10자리, 128비트 26자리이고 ASCII는 5자 또는 13자입니다.',
      warning: 'WEP는 이미 깨진 방식입니다. 다른 방법이 없을 때만 쓰십시오.',
    },
    'save-profile': { do: '저장을 클릭합니다.' },
  },
};
