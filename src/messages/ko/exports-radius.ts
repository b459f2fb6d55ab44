import type { LossParams } from '#core/export/export-params';
import type { Texts } from '../catalogue';

/** What files for a RADIUS server leave out or warn of. */
export const radiusLosses = {
  'loss.files-to-add': ({ files }) =>
    `프로파일에 없는 파일입니다. 서버를 시작하기 전에 폴더에 넣으십시오: ${files}`,
  'loss.eap-fast-openssl': () =>
    'OpenSSL 3을 쓰는 FreeRADIUS(Debian 12 등)는 이 폴더로 시작되지만 키가 잘못 만들어져 EAP-FAST 인증은 되지 않습니다(FreeRADIUS 이슈 5706). 실습에는 hostapd의 EAP 서버를 쓰십시오.',
  'loss.local-clients-only': () =>
    '서버가 같은 컴퓨터의 프로그램에만 응답합니다. 액세스 포인트의 주소나 프리픽스를 지정하십시오(client 옵션).',
  'loss.other-radius-servers': ({ others }) =>
    `이 폴더는 RADIUS 서버 한 대의 것이고 프로파일에는 ${others}대가 더 있습니다. 서버마다 폴더를 만드십시오(server 옵션).`,
  'loss.old-tls': () =>
    '모든 전화기에 TLS 1.0과 짧은 키가 허용됩니다. 오래된 전화기가 없어지면 old-phones 옵션을 끄십시오.',
} satisfies Partial<Texts<LossParams>>;
