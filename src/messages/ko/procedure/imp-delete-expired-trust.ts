import type { ProcedureText, StepFacts } from '../../procedure/procedure-texts';
import { clusterSteps } from './cluster';

/** The certificate of an item `store/name`; all expired ones where only the store is named. */
function certificate({ item, target }: StepFacts): string {
  const name = item.slice(target.length + 1);
  return name === '' ? `${target}의 만료된 인증서를 모두` : `${target}의 "${name}" 인증서를`;
}

const deletion = {
  do: (facts: StepFacts) =>
    `${facts.node}에서 ${certificate(facts)} 찾아 이름과 만료일을 한 번 더 확인하고, Delete(삭제)를 선택한 뒤 확인합니다. 같은 인증서가 다른 노드에도 있으면 그곳에서도 삭제합니다.`,
  guard:
    '이름이 -trust로 끝나는 저장소의 인증서입니다. ID 인증서인 cup, cup-xmpp, cup-xmpp-s2s, ipsec, tomcat은 절대 삭제하지 않습니다.',
  back: '아직 필요한 인증서였다면 같은 저장소에 다시 업로드합니다.',
};

const restart = ({ node, target }: StepFacts) =>
  `${node}에서 ${target} 서비스를 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`;

export const impDeleteExpiredTrust: ProcedureText<'imp-delete-expired-trust'> = {
  title: '만료된 IM/P 신뢰 인증서 삭제',
  summary:
    'IM/P의 -trust 저장소에서 만료된 인증서를 저장소별로 삭제합니다. 그동안 인증서를 되살릴 수 있는 서비스는 중지합니다. 한 저장소를 쓰는 서비스를 다시 시작한 뒤에 다음 저장소로 넘어갑니다.',
  steps: {
    ...clusterSteps,
    'find-expired': {
      do: ({ node }) =>
        `${node}에서 Find를 누르고 Expiration(만료)으로 필터링합니다. 만료되었고 더 이상 필요 없는 인증서를 저장소별로 적어 둡니다.`,
    },
    'find-expired-by-hand': {
      do: ({ node }) =>
        `${node}에서 Find를 누르고 인증서를 하나씩 열어 봅니다. 이 릴리스에서는 만료로 필터링할 수 없습니다. RTMT 알림을 받았으면 거기에 인증서 이름이 있습니다.`,
    },
    'keep-publisher-ipsec': {
      do: ({ node }) =>
        `${node}의 IPSec-trust에서 CUCM 게시자의 유효한 인증서가 어느 것인지 확인하고 그대로 둡니다. 이것이 없으면 DRS가 작동하지 않습니다.`,
      back: '삭제했다면 CUCM 게시자의 ipsec.pem을 IPSec-trust에 다시 업로드합니다.',
    },
    'stop-imp': {
      do: ({ node, target }) =>
        `목록에서 ${node}을(를) 선택하고 ${target}을(를) 표시한 뒤 Stop(중지)을 누릅니다.`,
      back: '다시 시작합니다.',
    },
    'stop-cucm': {
      do: ({ node, target }) =>
        `CUCM의 Cisco Unified Serviceability에서 ${node}을(를) 선택하고 ${target}을(를) 표시한 뒤 Stop(중지)을 누릅니다. 이 서비스가 모든 노드의 Tomcat-trust를 같게 유지합니다.`,
      back: '다시 시작합니다.',
    },
    'delete-cup': deletion,
    'delete-xmpp': deletion,
    'delete-ipsec': deletion,
    'delete-tomcat': deletion,
    'upload-ipsec': {
      do: ({ node }) =>
        `${node}에서 CUCM 게시자의 현재 ipsec.pem을 IPSec-trust에 업로드합니다. 삭제한 인증서가 게시자의 이름이었고, 이것이 없으면 DRS가 작동하지 않습니다.`,
    },
    'restart-sip-proxy': { do: restart, guard: 'cup-trust에 더 삭제할 것이 없습니다.' },
    'restart-presence-engine': { do: restart, guard: '모든 노드에서 Cisco SIP Proxy가 실행 중입니다.' },
    'restart-sip-federation': { do: restart, guard: '모든 노드에서 Cisco Presence Engine이 실행 중입니다.' },
    'restart-xcp-router': {
      do: ({ node }) =>
        `${node}에서 Cisco XCP Router를 다시 시작합니다. 다른 XCP 서비스도 모두 함께 다시 시작됩니다. 중지했다가 시작하지 말고 다시 시작(Restart)하십시오.`,
      guard: 'cup-xmpp 저장소에 더 삭제할 것이 없습니다.',
    },
    'restart-xmpp-federation': { do: restart, guard: '모든 노드에서 Cisco XCP Router가 실행 중입니다.' },
    'restart-drf-master': { do: restart, guard: 'IPSec-trust에 CUCM 게시자의 인증서가 있습니다.' },
    'restart-drf-local': { do: restart, guard: 'Cisco DRF Master가 실행 중입니다.' },
    'restart-tomcat': {
      do: ({ node }) =>
        `${node}에서 CLI 세션을 열고 명령을 입력합니다. 그동안 Ctrl-C를 누르지 말고 [STARTED]가 나올 때까지 기다립니다.`,
      guard: 'tomcat-trust에 더 삭제할 것이 없습니다.',
      back: '서비스가 제대로 시작되지 않았으면 같은 명령을 다시 입력합니다.',
    },
    'check-gone': {
      do: ({ node }) => `${node}에서 목록을 다시 봅니다. 삭제한 인증서가 다시 나타나지 않습니다.`,
      back: '다시 나타나면 아직 그 인증서를 가진 노드가 있는 것입니다. 서비스가 중지된 동안 그 노드에서 삭제합니다.',
    },
    'start-imp': { do: ({ node, target }) => `${node}에서 처음에 중지한 ${target}을(를) 시작합니다.` },
    'start-cucm': { do: ({ node, target }) => `${node}에서 처음에 중지한 ${target}을(를) 시작합니다.` },
  },
};
