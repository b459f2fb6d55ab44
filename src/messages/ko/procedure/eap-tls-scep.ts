import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const eapTlsScep: ProcedureText<'eap-tls-scep'> = {
  title: 'SCEP로 EAP-TLS 설정',
  summary:
    '전화기가 등록 기관(CA 앞의 Cisco IOS RA)에서 인증서를 받고 스스로 갱신합니다. RA의 주소와 루트 CA의 지문은 CUCM이 전화기에 알려 줍니다.',
  steps: {
    ...phoneSteps,
    'ra-trustpoint': { do: '등록 기관(RA)이 PKI 신뢰 포인트로 구성되어 있습니다.' },
    'ra-mode': { do: 'PKI RA로 작동하여 요청을 CA에 전달합니다.' },
    'ra-radius': { do: '요청을 전달하기 전에 RADIUS 서버를 사용하여 장치를 인증합니다.' },
    'ca-template': {
      do: 'CA가 이 요청에 쓰는 템플릿은 클라이언트 인증을 주고, 요청의 주체를 그대로 쓰며, 전화기가 줄 수 없는 챌린지 암호를 요구하지 않습니다.',
      back: 'NDES의 기본 템플릿 "IPSec (Offline request)"은 클라이언트 인증용이 아닙니다(모든 릴리스에서 확인된 것은 아님). NDES 서버의 레지스트리에서 다른 템플릿을 지정합니다.',
    },
    'check-fingerprint': {
      do: ({ value }) =>
        `SCEP 서버의 루트 CA 인증서의 SHA-256(또는 SHA-1) 지문을 구하여 입력할 값과 비교합니다${value('fingerprint') === '' ? '' : `: ${value('fingerprint')}`}. RA나 중간 인증서의 지문은 다릅니다.`,
    },
    'set-scep-server': {
      do: ({ node, value }) =>
        `${node}에서 WLAN SCEP 서버 확인란을 선택하고 RA의 주소를 입력합니다${value('scepServer') === '' ? '' : `: ${value('scepServer')}`}.`,
    },
    'set-fingerprint': {
      do: ({ value }) =>
        `"WLAN Root CA Fingerprint (SHA256 or SHA1)" 확인란을 선택하고 지문을 입력합니다${value('fingerprint') === '' ? '' : `: ${value('fingerprint')}`}.`,
    },
    'check-enrolled': {
      do: ({ node }) =>
        `${node}의 페이지에 SCEP로 받은 사용자 인증서와 서버 인증서가 나옵니다. 이제부터 둘 다 전화기에서 손대지 않아도 갱신됩니다.`,
      back: '요청이 어디까지 갔는지는 RA의 로그에 있습니다: 닿지 않음, 인증 안 됨, CA가 거부함. 지문이 틀리면 전화기에서 끝납니다.',
    },
  },
};
