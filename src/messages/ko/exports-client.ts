import type { ClientIdentityFault } from '#core/export/client/client-identity';
import type { LossParams, RefusalParams } from '#core/export/export-params';
import type { Texts } from '../catalogue';
import { certificateProblems } from './certificate-problems';
import { certificateReasons } from './errors';
import { terms } from './terms';

const identityFaults: Readonly<Record<ClientIdentityFault, string>> = {
  ...certificateReasons,
  'cert.is-ca': 'CA 인증서가 들어 있습니다. 클라이언트에는 자신의 인증서가 필요합니다.',
  unreadable: 'PKCS#12 파일이 아니거나 손상되었습니다.',
  'wrong-passphrase': certificateProblems['certificate.wrong-passphrase']({}),
  unsupported: '여기서 읽을 수 없는 방식으로 보호되어 있습니다. AES-256 또는 3DES로 다시 내보내십시오.',
  'too-much-work': '키 유도 횟수가 너무 많습니다. 다시 내보내십시오.',
};

/** What files for test clients leave out. */
export const clientLosses = {
  'loss.server-name-not-checked': () =>
    '클라이언트가 이 CA의 인증서를 모두 받아들입니다. RADIUS 서버 인증서의 이름을 지정하십시오(server-name 옵션).',
  'loss.server-ca-missing': () =>
    '프로파일에 인증 서버 CA가 없어 클라이언트가 가짜 RADIUS 서버를 구별하지 못합니다. 프로파일에 CA를 추가하십시오.',
  'loss.server-ca-one': ({ count }) =>
    `클라이언트는 CA 인증서를 하나만 받으며 프로파일에는 ${count}개가 있습니다. 루트만 기록했습니다. 나머지 체인은 RADIUS 서버가 보내야 합니다.`,
  'loss.own-certificate': () =>
    '클라이언트는 전화기의 인증서가 아니라 이번 내보내기에 지정한 인증서로 자신을 증명합니다.',
  'loss.client-certificate-from-store': () =>
    '인증서와 개인 키는 이 파일에 없습니다. 클라이언트가 자신의 저장소에서 찾거나 사용자에게 요청합니다.',
  'loss.inner-method-negotiated': ({ method }) =>
    `이 형식은 바깥쪽 EAP 방식만 지정합니다. ${terms.security[method]} 방식인지는 클라이언트와 서버가 협상합니다.`,
} satisfies Partial<Texts<LossParams>>;

/** Why a file for a test client is not written. */
export const clientRefusals = {
  'target.eap-only': () => '이 형식은 EAP를 쓰는 네트워크에만 쓸 수 있습니다.',
  'target.no-eap-method': () => '이 클라이언트나 파일 형식에는 이 행의 EAP 방식을 넣을 곳이 없습니다.',
  'target.server-ca-unreadable': () =>
    '프로파일의 인증 서버 CA를 인증서로 읽을 수 없어 클라이언트가 서버를 확인할 수 없습니다. CA 파일을 다시 선택하십시오.',
  'target.option-needed': ({ option, value }) =>
    `일부 앱만 읽을 수 있는 형식입니다. 그래도 만들려면 "${option}" 옵션을 "${value}"로 지정하십시오.`,
  'target.client-identity-missing': () =>
    '이 형식에서 EAP-TLS를 쓰려면 인증서와 개인 키가 필요합니다. 이번 내보내기에 쓸 PKCS#12 파일과 암호를 지정하십시오.',
  'target.identity-missing': () =>
    'EAP-TLS에는 RADIUS가 클라이언트를 아는 이름도 필요합니다. 인증서에 일반 이름(CN)이 없으므로 프로파일의 사용자 이름을 입력하십시오.',
  'target.client-identity-unusable': ({ fault, detail }) =>
    `PKCS#12 파일을 쓸 수 없습니다. ${identityFaults[fault]}${detail === '' ? '' : ` (${detail})`}`,
} satisfies Partial<Texts<RefusalParams>>;
