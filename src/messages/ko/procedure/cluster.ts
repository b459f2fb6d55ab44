import type { StepText } from '../../procedure/procedure-texts';

/** Steps that every work on the certificates of a cluster begins or ends with. */
export const clusterSteps = {
  'back-up-before': {
    do: ({ node }) =>
      `${node}에서 클러스터 전체를 수동으로 백업하고 백업 이름을 적어 둡니다. 백업이 없으면 인증서가 잘못되었을 때 되돌릴 방법이 없습니다.`,
    back: '백업이 성공으로 끝나지 않았으면 더 진행하지 마십시오.',
  },
  'agree-window': {
    do: '운영 시간 외의 작업 시간을 고객과 정하고, 그동안 채팅, 프레즌스, 로그인이 끊기는 사용자에게 알립니다.',
  },
  'untick-ha': {
    do: '모든 프레즌스 이중화 그룹에서 "Enable High Availability"(고가용성 활성화)의 선택을 취소하고 저장합니다. 선택된 채로 두면 다시 시작할 때마다 사용자가 다른 노드로 넘어갑니다.',
    guard: '약속한 작업 시간이 되었습니다.',
    back: '다시 선택합니다.',
  },
  'check-services': {
    do: ({ node }) =>
      `${node}의 Control Center 두 곳(Feature Services와 Network Services)을 봅니다. 실행되어야 할 서비스가 모두 실행 중입니다.`,
    back: '멈춘 서비스를 시작합니다. 다시 멈추면 다른 것을 바꾸기 전에 로그를 수집합니다.',
  },
  'tick-ha': {
    do: '앞에서 선택을 취소한 모든 그룹에서 "Enable High Availability"(고가용성 활성화)를 다시 선택하고 저장한 뒤, 각 그룹이 정상 상태가 될 때까지 기다립니다.',
    guard: '모든 노드에서 모든 서비스가 실행 중입니다.',
  },
  'back-up-after': {
    do: ({ node }) =>
      `${node}에서 수동 백업을 새로 합니다. 이전 백업에는 이전 인증서가 들어 있습니다. 백업이 잘 끝나면 DRS가 작동한다는 뜻입니다.`,
    back: '백업에 실패하면 모든 노드에서 ipsec.pem과 IPSec-trust의 일련 번호를 비교합니다.',
  },
} as const satisfies Readonly<Record<string, StepText>>;
