import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';

export const advice: PairTexts['advice'] = {
  'advice.offer': ({ platform, akms }) =>
    `${terms.apPlatform[platform]}: ${akms.join(' + ')}을(를) 함께 제공하십시오.`,
  'advice.method-ft': () => 'WPA2와 AES에 FT(802.11r)를 사용하십시오. 전화기가 권장하는 방식입니다.',
  'advice.method-cckm': () => 'WPA2와 AES에 CCKM을 사용하십시오. 이 사이트의 일부에서는 FT를 쓸 수 없습니다.',
  'advice.method-none': () =>
    '이 사이트의 일부에서는 고속 로밍을 쓸 수 없습니다. 로밍할 때 통화가 끊길 수 있습니다.',
  'advice.platform-without': ({ platform, method }) =>
    `${terms.apPlatform[platform]}에서는 ${terms.fastRoaming[method]}을(를) 쓸 수 없습니다.`,
  'advice.phone-without': ({ model, method }) =>
    `${terms.phoneModel[model]}에서는 ${terms.fastRoaming[method]}을(를) 쓸 수 없습니다.`,
  'advice.wds-needed': () => '자율형 AP에는 WDS 장치가 필요하며 모든 AP가 등록되어 있어야 합니다.',
  'advice.adaptive-off': ({ platform }) =>
    `${terms.apPlatform[platform]}: 적응형 802.11r을 끄십시오. 이 전화기에는 효과가 없습니다.`,
  'advice.over-the-air': () => 'FT는 유선망(over the DS)이 아니라 무선(over the air)으로 하십시오.',
  'advice.over-the-ds-fixed': () => 'Meraki API에서는 무선 방식과 유선망 방식 가운데 고를 수 없습니다.',
  'advice.cckm-deprecated': () =>
    'Catalyst 9800 릴리스 17.10~17.17에서 CCKM은 사용 중단 예정입니다. FT로 옮길 계획을 세우십시오.',
  'advice.cckm-timestamp': ({ platform }) =>
    `${terms.apPlatform[platform]}: CCKM 타임스탬프 허용 오차를 5000ms로 설정하십시오.`,
  'advice.keep-plain': ({ akm }) => `다른 단말도 접속하므로 고속 로밍이 아닌 스위트(${akm})도 함께 두십시오.`,
  'advice.ft-only-possible': () =>
    '이 전화기만 접속하면 FT 스위트만 두어도 됩니다. 다른 단말이 생기면 FT가 아닌 스위트가 필요합니다.',
  'advice.together-unconfirmed': () =>
    '자율형 IOS의 FT 키워드가 FT가 아닌 스위트를 함께 제공하는지는 문서에 없습니다. 단말 종류마다 한 대씩 시험하십시오.',
  'advice.keyword-unconfirmed': () =>
    '자율형 IOS의 고속 로밍 키워드 순서는 공개 문서에 없습니다. "show running-config"로 줄이 적용되었는지 확인하십시오.',
  'advice.key-holders': () =>
    'hostapd: AP가 여러 대이면 서로를 키 보유자(r0kh, r1kh)로 등록하고 전용 키를 두어야 합니다.',
  'advice.never-cckm-with-psk': () => 'CCKM에는 802.1X가 필요합니다. PSK와 함께 제공하지 마십시오.',
  'advice.k-and-v-off': () => '전화기는 802.11k와 802.11v를 지원하지 않으므로 끄십시오.',
  'advice.platforms-apart': () =>
    '플랫폼이 다른 AP 사이에서는 키가 공유되지 않아 전화기가 처음부터 다시 인증합니다.',
};
