import type { ProcedureText } from '../../procedure/procedure-texts';
import { clusterSteps } from './cluster';

const push = '그룹 정책, MDM, 이메일 중 클라이언트에 맞는 방법으로';

export const impRegenerate: ProcedureText<'imp-regenerate'> = {
  title: 'IM/P 인증서 다시 생성',
  summary:
    'IM and Presence 서비스의 ID 인증서를 하나 또는 여러 개 함께 갱신하고, 인증서를 쓰는 서비스를 알맞은 순서로 다시 시작합니다. 채팅, 프레즌스, 로그인이 노드별로 잠시 끊깁니다.',
  steps: {
    ...clusterSteps,
    'check-type': {
      do: ({ node, target, value }) =>
        `${node}에서 Find를 누르고 ${target}.pem의 Type(유형) 열을 봅니다. 이 계획은 다음 유형을 전제로 합니다: ${value('signed')}.`,
      back: '유형이 다르면 계획을 바꿉니다. CA 서명 인증서는 다시 생성하지 않고 새로 요청합니다.',
    },
    'read-ipsec-serial': {
      do: ({ node }) =>
        `${node}에서 ipsec.pem을 열고 일련 번호와 만료일을 기록합니다. 모든 노드 사이의 DRS가 이 인증서를 쓰므로 유효해야 합니다.`,
      back: '만료되었으면 CUCM 게시자의 ipsec 인증서부터 갱신합니다.',
    },
    'compare-ipsec-serial': {
      do: ({ node }) =>
        `${node}의 IPSec-trust에서 CUCM 게시자의 인증서를 열고 일련 번호를 기록합니다. 가입자의 인증서는 게시자의 IPSec-trust에 없어도 됩니다.`,
      back: '번호가 다르거나 인증서가 없으면 게시자의 ipsec.pem을 이 노드의 IPSec-trust에 업로드하고 다시 비교합니다.',
    },
    'generate-csr-single': {
      do: ({ node, target }) =>
        `${node}에서 ${target}의 Generate CSR(CSR 생성)을 단일 서버로 선택하고 CSR을 내려받습니다. 이름과 배포는 그대로 둡니다.`,
    },
    'generate-csr-multi': {
      do: ({ node, target }) =>
        `${node}에서 ${target}의 Generate CSR(CSR 생성)을 Multi-server(SAN) 배포로 선택합니다. 인증서 하나를 모든 IM/P 노드가 씁니다. 모든 노드가 목록에 있는지 확인합니다.`,
    },
    'generate-csr-tomcat-multi': {
      do: ({ node }) =>
        `CUCM 게시자 ${node}에서 tomcat의 Generate CSR(CSR 생성)을 Multi-server(SAN) 배포로 선택합니다. CUCM과 IM/P의 모든 노드가 이 인증서를 씁니다. 모든 노드가 목록에 있는지 확인합니다.`,
    },
    'sign-csr': {
      do: ({ target }) =>
        `CA에서 ${target} 요청에 서명을 받고, CA의 루트 인증서와 모든 중간 인증서도 함께 받습니다. 요청에 있던 이름과 키 용도가 그대로 돌아와야 합니다.`,
      back: '이름이나 키 용도가 빠졌으면 그것을 유지하는 템플릿으로 다시 서명을 받습니다.',
    },
    'distribute-ca': {
      do: ({ target }) =>
        `${target}에 서명하는 CA의 루트 및 중간 인증서를 ${push} Jabber 디바이스에 배포합니다. 그러지 않으면 신뢰할 수 없는 인증서라는 경고가 사용자에게 나타납니다.`,
    },
    regenerate: {
      do: ({ node, target }) =>
        `${node}에서 Find를 누르고 ${target}.pem을 연 다음 Regenerate를 선택합니다. 성공 메시지가 나올 때까지 창을 닫지 않고 기다립니다.`,
      guard: '앞 노드의 인증서가 모두 다시 생성되었습니다.',
      back: '이전 키는 없어졌습니다. 실패하면 한 번 더 다시 생성하고, 되돌리려면 백업을 씁니다.',
    },
    'distribute-self-signed': {
      do: ({ target }) =>
        `모든 노드의 새 ${target} 인증서를 내려받아 ${push} Jabber 디바이스에 배포합니다. 그러지 않으면 신뢰할 수 없는 인증서라는 경고가 사용자에게 나타납니다.`,
    },
    'upload-chain': {
      do: ({ node, target }) =>
        `${node}에서 CA의 루트 인증서를 ${target}에 업로드하고, 이어서 중간 인증서를 루트에서 가까운 것부터 차례로 업로드합니다.`,
    },
    'upload-chain-tomcat': {
      do: ({ node, target }) =>
        `CUCM 게시자 ${node}에서 CA의 루트 인증서를 ${target}에 업로드하고, 이어서 중간 인증서를 루트에서 가까운 것부터 차례로 업로드합니다.`,
    },
    'restart-sync-agent': {
      do: ({ node }) =>
        `${node}에서 Cisco Intercluster Sync Agent를 다시 시작합니다. CA 인증서가 다른 노드와 클러스터로 전달됩니다.`,
    },
    'check-chain': {
      do: ({ node, target }) => `${node}의 ${target}에 루트 인증서와 중간 인증서가 있는지 확인합니다.`,
      back: '빠진 인증서를 이 노드에 업로드합니다.',
    },
    'upload-signed': {
      do: ({ node, target }) =>
        `${node}에서 서명된 인증서를 ${target}(으)로 업로드하고 성공 메시지를 기다립니다.`,
      guard: '인증서 체인 전체가 이 노드의 신뢰 저장소에 있습니다.',
    },
    'upload-signed-multi': {
      do: ({ node, target }) =>
        `${node}에서 서명된 인증서를 ${target}(으)로 업로드합니다. 모든 IM/P 노드에 배포됩니다. 노드마다 새 일련 번호를 확인합니다.`,
      guard: '인증서 체인 전체가 모든 노드의 신뢰 저장소에 있습니다.',
    },
    'upload-signed-tomcat': {
      do: ({ node }) =>
        `CUCM 게시자 ${node}에서 서명된 인증서를 tomcat으로 업로드합니다. CUCM과 IM/P의 모든 노드에 배포됩니다. 노드마다 새 일련 번호를 확인합니다.`,
      guard: '인증서 체인 전체가 모든 노드의 신뢰 저장소에 있습니다.',
    },
    'restart-sip-proxy': {
      do: ({ node }) =>
        `${node}에서 Cisco SIP Proxy를 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`,
      guard: '모든 노드에서 cup 인증서가 다시 생성되었습니다.',
    },
    'restart-presence-engine': {
      do: ({ node }) =>
        `${node}에서 Cisco Presence Engine을 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`,
      guard: '모든 노드에서 Cisco SIP Proxy가 실행 중입니다.',
    },
    'restart-xcp-router': {
      do: ({ node }) =>
        `${node}에서 Cisco XCP Router를 다시 시작합니다. 다른 XCP 서비스도 모두 함께 다시 시작됩니다. 중지했다가 시작하지 말고 다시 시작(Restart)하십시오. 중지하면 다른 서비스가 멈춘 채로 남습니다.`,
      guard: '모든 노드에 새 인증서가 있습니다.',
    },
    'restart-sip-federation': {
      do: ({ node }) =>
        `${node}에서 Cisco XCP SIP Federation Connection Manager를 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`,
      guard: '모든 노드에서 Cisco Presence Engine이 실행 중입니다.',
    },
    'restart-xmpp-federation': {
      do: ({ node }) =>
        `${node}에서 Cisco XCP XMPP Federation Connection Manager를 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`,
      guard: '모든 노드에서 Cisco XCP Router가 실행 중입니다.',
    },
    'check-xmpp-federation': {
      do: ({ node }) =>
        `${node}에서 Cisco XCP XMPP Federation Connection Manager가 활성화되어 있지 않은지 확인합니다. 실행 중이면 다시 시작합니다.`,
    },
    'restart-drf-master': {
      do: ({ node }) => `${node}에서 Cisco DRF Master를 다시 시작하고 실행될 때까지 기다립니다.`,
      guard: '모든 노드에서 ipsec 인증서가 다시 생성되었습니다.',
    },
    'restart-drf-local': {
      do: ({ node }) =>
        `${node}에서 Cisco DRF Local을 다시 시작하고, 실행될 때까지 기다린 뒤 다음 노드로 넘어갑니다.`,
      guard: 'Cisco DRF Master가 실행 중입니다.',
    },
    'restart-tomcat': {
      do: ({ node }) =>
        `${node}에서 CLI 세션을 열고 명령을 입력합니다. 그동안 Ctrl-C를 누르지 말고 [STARTED]가 나올 때까지 기다립니다.`,
      guard: '모든 노드에 새 tomcat 인증서가 있습니다.',
      back: '서비스가 제대로 시작되지 않았으면 같은 명령을 다시 입력합니다.',
    },
    'restart-tomcat-everywhere': {
      do: ({ node }) =>
        `${node}에서 CLI 세션을 열고 명령을 입력합니다. 그동안 Ctrl-C를 누르지 말고 [STARTED]가 나올 때까지 기다립니다. 다중 SAN 인증서는 CUCM과 IM/P의 모든 노드가 씁니다.`,
      guard: '모든 노드에 새 tomcat 인증서가 있습니다.',
      back: '서비스가 제대로 시작되지 않았으면 같은 명령을 다시 입력합니다.',
    },
    'reconfigure-sso': {
      do: ({ node }) =>
        `새 인증서로 SAML SSO를 다시 구성합니다. ${node}에서 메타데이터를 새로 내보내 ID 공급자에 가져오고 SSO 테스트를 실행합니다.`,
      guard: '모든 노드에서 Cisco Tomcat이 새 인증서로 실행 중입니다.',
      back: '마칠 때까지는 복구 URL로 로그인합니다.',
    },
    'check-intercluster': {
      do: ({ node }) =>
        `다른 IM/P 클러스터가 있으면 ${node}에서 각 피어와의 동기화가 정상인지 확인합니다. Tomcat 인증서의 모든 이름이 그곳에서 확인(DNS)되어야 Sync Agent가 시작됩니다.`,
    },
    'check-callmanager-trust': {
      do: ({ node }) =>
        `CUCM에서 IM/P로 가는 SIP 트렁크가 TLS를 쓰면 새 cup 인증서가 ${node}의 CallManager-trust에 있어야 하고, 그 뒤 Cisco CallManager를 다시 시작해야 합니다. 이때 모든 전화기가 다시 등록되므로 따로 작업 시간을 잡으십시오.`,
    },
    'check-clients': {
      do: '디바이스 두 대에서 시험 사용자로 Jabber에 로그인합니다. 인증서 경고가 없고 프레즌스와 채팅이 됩니다.',
      back: '경고가 나오면 그 디바이스에 인증서나 CA가 없는 것입니다.',
    },
  },
};
