import type { ReferenceTexts } from '../../reference-texts';
import { calls } from './calls';
import { certificates } from './certificates';
import { features } from './features';
import { mistakes } from './mistakes';
import { security } from './security';
import { wlan } from './wlan';

export const reference: ReferenceTexts = {
  sections: {
    hardening: '전화기 네트워크의 보안 강화',
    features: '보안 기능(표 1)',
    alarms: '신뢰 목록 알람(표 2)',
    'security-menu': '보안 설정 메뉴(표 3)',
    calls: '보안 통화, 전화회의, 참여(표 4)',
    'wlan-methods': 'WLAN: 인증',
    'wlan-encryption': 'WLAN: 암호화',
    keys: '키 형식',
    credentials: '자격 증명과 EAP 유형',
    certificates: 'EAP 인증서와 관리 웹 페이지',
    'server-certificates': 'IM and Presence 인증서',
    dot1x: '유선 802.1X(표 6)',
  },
  entries: { ...security, ...features, ...calls, ...wlan, ...certificates },
  conferenceResults: {
    'non-secure-bridge':
      '비보안 컨퍼런스 브리지, 비보안 전화회의입니다. 브리지는 개시자를 따르는데 이 전화기가 비보안입니다.',
    'secure-bridge-lowered':
      '보안 컨퍼런스 브리지이지만 비보안 전화회의입니다. 비보안 참가자가 하나라도 있으면 전체 수준이 내려갑니다.',
    'secure-conference': '보안 컨퍼런스 브리지, 암호화 수준의 보안 전화회의입니다. 모두 보안입니다.',
    'initiator-rejected':
      '개시자가 거부되고 보안 수준을 충족하지 않는다는 메시지를 받습니다. 비보안 전화기는 최소 수준 "암호화됨"에 미치지 못합니다.',
    'meet-me-accepts-all': '보안 컨퍼런스 브리지이며, 최소 수준이 "비보안"이므로 모든 통화를 받아들입니다.',
    'not-stated': '표 4에 없는 조합입니다. 믿고 쓰기 전에 시험해 보십시오.',
  },
  bargeResults: {
    rejected:
      '참여할 수 없습니다. 암호화가 없는 전화기는 암호화된 통화에 들어갈 수 없고 빠른 통화 중 신호음을 듣습니다.',
    'call-becomes-non-secure': '참여할 수 있고 통화는 비보안으로 분류됩니다.',
    'call-stays-encrypted': '참여할 수 있고 통화는 암호화된 상태를 유지하며 전화기에 표시됩니다.',
    'not-stated': '암호화된 것이 없으며 문서에 제한이 없습니다.',
  },
  mistakes,
  tones: {
    none: '표시음이 없습니다. 보호된 전화기이고 서비스 매개 변수가 켜져 있어야 합니다.',
    'three-long': '긴 경고음 세 번: 엔드 투 엔드 보안입니다.',
    'six-short': '짧은 경고음 여섯 번: 비보안입니다.',
  },
};
