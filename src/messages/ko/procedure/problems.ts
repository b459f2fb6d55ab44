import type { ClusterRole } from '#core/procedure/vocabulary';
import type { ProblemWords } from '../../procedure/problem-words';
import { words } from './words';

const list = (values: readonly string[]) => values.join(', ');
/** As the window names the role, and as a file of parameters does. */
const role = (of: ClusterRole) => `${words.roles[of]} (${of})`;

export const problemWords: ProblemWords = {
  allowed: {
    flag: () => 'true 또는 false',
    'one-of': ({ values }) => `다음 중 하나(${list(values)})`,
    'some-of': ({ values }) => `다음 중 하나 이상(${list(values)})`,
    'choice-map': ({ keys, values }) => `${list(keys)}마다 다음 중 하나(${list(values)})`,
    text: ({ most }) => `${most}자 이내의 한 줄`,
    release: () => '12.5(1), 14.0(1)SU1 같은 릴리스',
    host: () => '호스트 이름 또는 IP 주소',
    fingerprint: () => '구분자가 없거나 한 가지인 16진수 40자리 또는 64자리',
    'user-name': ({ most }) => `${most}자 이내의 사용자 이름`,
    names: ({ most }) => `서로 다른 이름 ${most}개까지`,
    nodes: ({ roles }) => `이름과 역할이 있는 노드(역할: ${list(roles.map(role))})`,
    'trust-certificates': ({ stores }) => `저장소와 이름이 있는 인증서(저장소: ${list(stores)})`,
    'admin-password': () => '8~127자의 영문자나 숫자(명령줄이 아니라 파일로)',
    object: () => '매개 변수로 이루어진 객체',
  },
  problems: {
    unknown: (parameter, allowed) => `"${parameter}" 매개 변수는 없습니다. 있는 것: ${allowed}.`,
    'not-allowed': (parameter, allowed) =>
      parameter === '' ? `매개 변수는 ${allowed}여야 합니다.` : `"${parameter}"에 가능한 값: ${allowed}.`,
    'one-imp-publisher': (parameter) =>
      `"${parameter}"에는 ${role('imp-publisher')} 역할의 노드가 정확히 하나 있어야 합니다.`,
    'one-cucm-publisher': (parameter) =>
      `"${parameter}"에는 ${role('cucm-publisher')} 역할의 노드가 하나까지만 있을 수 있습니다.`,
    'names-differ': (parameter) => `"${parameter}"에 같은 이름이 두 번 있습니다.`,
    'identity-certificate': (parameter, allowed) =>
      `"${parameter}"에 ID 인증서가 있습니다. ID 인증서는 절대 삭제하지 않습니다. 가능한 값: ${allowed}.`,
  },
  refusals: {
    'no-multi-san':
      '다중 SAN 인증서는 tomcat, cup-xmpp, cup-xmpp-s2s에만 있습니다. cup과 ipsec은 노드마다 따로 서명을 받습니다.',
    'fips-not-on-12-5':
      'CUCM 12.5(1)은 향상된 보안 환경을 지원하지 않습니다. FIPS를 켜 두면 TFTP와 다른 서비스가 작동하지 않습니다. 이 릴리스로 업그레이드하기 전에 FIPS를 끄십시오.',
    'same-eap-type': '이전 EAP 유형과 새 EAP 유형이 같습니다. 바꿀 것이 없습니다.',
    'unknown-holder': '인증서에 적힌 노드가 클러스터의 노드 목록에 없습니다.',
  },
};
