import type { SsidParting } from '#core/pair/pair-params';
import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';
import { faultText, hidden, lookAt, options, ssidDifferences } from './words';

function roaming(method: string): string {
  return (terms.fastRoaming as Readonly<Record<string, string>>)[method] ?? method;
}

function parting({ position, phoneCodePoints, apCodePoints }: SsidParting): string {
  const shown = (points: string) => (points === '' ? '없음' : points);
  return `${position}번째 문자부터 전화기: ${shown(phoneCodePoints)}, AP: ${shown(apCodePoints)}.`;
}

const bands = (words: string) =>
  words === 'auto'
    ? '2.4GHz와 5GHz'
    : words
        .split('+')
        .map((band) => `${band}GHz`)
        .join(', ');

export const rows: PairTexts['rows'] = {
  'pair.equal': () => '양쪽이 같습니다.',
  'pair.unknown': ({ look }) => `구성만으로는 이 값을 알 수 없습니다.${lookAt(look)}`,
  'pair.unknown-minor': ({ look }) =>
    `구성만으로는 이 값을 알 수 없지만 접속 여부와는 관계가 없습니다.${lookAt(look)}`,

  'pair.network-missing': ({ near }) =>
    near === ''
      ? '구성에 네트워크가 하나도 없습니다.'
      : `이 SSID의 네트워크가 구성에 없습니다. 있는 SSID: ${near}. 이 가운데에서 고르거나 프로파일을 내보내 새로 만드십시오.`,
  'pair.network-untold': ({ near, text }) =>
    `이 SSID의 네트워크를 읽지 못했습니다${near === '' ? '' : `(읽은 SSID: ${near})`}. 다만 해석하지 못한 Wi-Fi 관련 줄이 있습니다. 첫 줄: ${text}. 전체 구성을 읽으십시오.`,
  'pair.disabled': () => 'AP에서 이 네트워크가 비활성화되어 있어 전화기가 찾을 수 없습니다. 활성화하십시오.',
  'pair.shut-down': () =>
    '이 네트워크를 내보내는 무선이나 정책이 모두 꺼져 있습니다. 켜십시오("no shutdown").',
  'pair.not-attached': () =>
    '이 네트워크가 어느 무선이나 정책 태그에도 연결되어 있지 않아 송출되지 않습니다. 연결하십시오.',
  'pair.no-clients': () =>
    '"station-role"에 따르면 이 네트워크를 쓰는 무선은 브리지이거나 감시만 하므로 전화기의 접속을 받지 않습니다. 전화기를 받는 AP나 다른 무선과 비교하십시오.',

  'pair.ssid-different': (params) => `SSID가 다릅니다. ${parting(params)} 바이트 단위까지 같아야 합니다.`,
  'pair.ssid-looks-alike': (params) =>
    `SSID가 같아 보이지만 다릅니다. 차이: ${params.kinds.map((kind) => ssidDifferences[kind]).join('; ')}. ${parting(params)} 한쪽의 SSID를 다시 입력하십시오.`,
  'pair.ssid-not-text': () => 'AP의 SSID에 UTF-8이 아닌 바이트가 있어 전화기의 SSID와 같을 수 없습니다.',
  'pair.ssid-octets': ({ encoding }) =>
    `글자는 같지만 파일이 ${encoding} 인코딩이므로 AP가 전화기처럼 UTF-8로 송출하는지 알 수 없습니다. 전화기나 분석기로 SSID를 확인하십시오.`,
  'pair.ssid-repeated': ({ times }) =>
    `구성에 같은 SSID가 ${times}번 나옵니다. 판정 결과는 같지만 모두 의도한 것인지 확인하십시오.`,
  'pair.ssid-repeated-differs': ({ times }) =>
    `구성에 같은 SSID가 ${times}번 나오고 설정이 서로 다릅니다. 전화기가 어느 쪽을 만날지는 AP나 무선에 따라 다릅니다. 설정을 맞추거나 잘못된 쪽을 끄십시오.`,
  'pair.hidden-different': ({ hidden: isHidden }) =>
    isHidden
      ? 'AP는 SSID를 숨기지만 프로파일에는 보이는 것으로 되어 있습니다. 전화기가 늦게 찾을 수 있습니다.'
      : 'AP는 SSID를 보이게 하지만 프로파일에는 숨겨진 것으로 되어 있습니다.',
  'pair.band-different': ({ phone, ap }) => `전화기는 ${bands(phone)}, AP는 ${bands(ap)}만 사용합니다.`,
  'pair.vlan-different': ({ phone, ap }) => `AP는 단말을 VLAN ${ap}에 넣지만 프로파일은 VLAN ${phone}입니다.`,
  'pair.vlan-name': ({ phone, name }) =>
    `AP에는 VLAN 이름 "${name}"만 있습니다. VLAN ${phone}이 맞는지 확인하십시오.`,
  'pair.vlan-untagged': ({ phone }) =>
    `이 네트워크에는 VLAN 태그가 없습니다. AP가 연결된 LAN이 VLAN ${phone}인지 확인하십시오.`,

  'pair.security-different': ({ phone, ap }) =>
    `전화기의 보안은 ${phone}이지만 AP는 ${ap} 방식으로 접속을 받습니다.`,
  'pair.authentication-different': ({ phone, ap }) =>
    `전화기는 ${phone} 인증을 쓰지만 AP는 ${ap}만 허용합니다.`,
  'pair.network-eap-only': () =>
    'AP가 Network-EAP만 허용합니다. 전화기가 이 방식으로 접속하는지는 문서로 확인되지 않았습니다. EAP를 쓰는 개방형 인증을 추가하십시오.',
  'pair.network-eap-missing': () =>
    '이 플랫폼에서 CCKM은 Network-EAP에 속합니다. 개방형 인증과 함께 "authentication network-eap" 줄을 추가하십시오.',
  'pair.key-management-different': ({ phone, ap }) =>
    `전화기에는 ${phone} 키 관리가 필요하지만 AP는 ${ap}을(를) 제공합니다.`,
  'pair.key-management-optional': () =>
    '키 관리가 선택 사항으로 되어 있어 키 관리 없이도 접속할 수 있습니다. "optional"을 지우십시오.',
  'pair.cipher-different': ({ phone, ap }) => `전화기는 ${phone}, AP는 ${ap} 암호화를 사용합니다.`,
  'pair.cipher-other-version': ({ phone, ap, keyManagement }) =>
    `AP에 ${phone} 암호화가 있지만 ${keyManagement}에는 쓰이지 않습니다. ${keyManagement}의 암호화: ${ap}.`,
  'pair.tkip-unsupported': ({ model }) =>
    `AP가 TKIP만 사용하는데 ${terms.phoneModel[model]}은(는) TKIP를 쓸 수 없습니다. WPA2와 AES를 제공하십시오.`,
  'pair.group-cipher-weak': ({ group }) =>
    `그룹 프레임에 전화기보다 약한 ${group} 암호화를 사용합니다. 접속은 되지만 필요한 단말이 없으면 약한 쪽을 빼십시오.`,
  'pair.group-cipher-unsupported': ({ group }) =>
    `그룹 프레임에 전화기가 쓸 수 없는 ${group} 암호화를 사용합니다.`,

  'pair.group-cipher-wep': ({ group }) =>
    `브로드캐스트를 ${group.toUpperCase()}로 암호화합니다. 표 5에는 WPA와 함께 쓰는 WEP가 없어 전화기가 받아들인다는 문서가 없습니다. 암호화 목록에서 WEP를 빼십시오.`,
  'pair.mac-filtering': ({ look }) =>
    `AP가 MAC 주소도 확인합니다. 전화기의 주소가 허용되는지는 구성에 없습니다.${lookAt(look)}`,

  'pair.akm-none-common': ({ phone, ap }) => `공통된 키 관리 스위트가 없습니다. 전화기: ${phone}, AP: ${ap}.`,
  'pair.akm-phone-unknown': ({ ap }) =>
    `AP가 ${ap}만 제공하는데 전화기가 지원하는지는 문서에 없습니다. 일반 스위트도 함께 제공하십시오.`,
  'pair.akm-together': () =>
    'CCKM과 PSK를 함께 제공하고 있습니다. 컨트롤러는 이 조합을 받지 않으므로 하나를 빼십시오.',
  'pair.roaming-not-offered': ({ phone, ap }) =>
    `프로파일의 고속 로밍은 ${roaming(phone)}이지만 AP가 제공하는 것은 ${roaming(ap)}입니다. 로밍할 때 통화가 끊길 수 있습니다.`,
  'pair.ft-adaptive': () =>
    '적응형 802.11r은 이 전화기에 효과가 없습니다. 다른 제조사의 일부 단말만 이해합니다. 적응형을 끄고 FT와 FT 스위트를 켜십시오.',
  'pair.ft-switched-off': () => 'FT 스위트는 있지만 FT 자체가 꺼져 있습니다. 네트워크에서 FT를 켜십시오.',
  'pair.ft-only': () =>
    '네트워크가 FT만 제공합니다. FT를 지원하지 않는 단말이 있으면 FT가 아닌 스위트도 함께 두십시오.',
  'pair.ft-only-mixed': () =>
    '네트워크가 FT만 제공하는데 FT를 지원하지 않는 단말도 접속해야 합니다. FT가 아닌 스위트도 함께 제공하십시오.',
  'pair.wds-needed': () => '고속 로밍에는 모든 AP가 등록된 WDS 장치가 필요한데 구성에는 보이지 않습니다.',
  'pair.over-the-ds': () =>
    'FT가 유선망을 거칩니다(over the DS). 전화기에는 무선 방식(over the air)을 권장합니다.',
  'pair.pmf-required': ({ model }) =>
    `AP가 관리 프레임 보호를 요구하는데 ${terms.phoneModel[model]}이(가) 지원하는지는 문서에 없습니다. 선택 사항으로 바꾸거나 전화기 한 대로 시험하십시오.`,
  'pair.pmf-with-tkip': () => '관리 프레임 보호를 요구하지만 TKIP와는 함께 쓸 수 없습니다.',
  'pair.wpa-compatibility-off': ({ model }) =>
    `AP는 WPA만 제공하는데 ${terms.phoneModel[model]}의 "Backward compatibility with WPA"가 꺼져 있습니다. 켜거나 AP에서 WPA2를 제공하십시오.`,
  'pair.wpa-compatibility-check': () =>
    'AP가 WPA만 제공합니다. 전화기 릴리스에 "Backward compatibility with WPA"가 있으면 켜져 있는지 확인하십시오.',

  'pair.psk-different': () => '사전 공유 키가 다릅니다. 양쪽에 같은 키를 입력하십시오.',
  'pair.psk-missing': () => 'AP의 이 네트워크에 사전 공유 키가 없습니다.',
  'pair.psk-not-derived': () =>
    '한쪽은 암호 문구, 다른 쪽은 64자리 값입니다. 키를 계산하지 않아 비교하지 못했습니다.',
  'pair.key-hidden': ({ side, why }) =>
    `키를 비교할 수 없습니다. ${side === 'ap' ? 'AP' : '전화기'} 쪽: ${hidden[why]}. 확인 값을 비교하거나 양쪽에 키를 다시 입력하십시오.`,
  'pair.key-invalid': ({ fault }) =>
    `구성에 적힌 AP의 키는 올바를 수 없습니다. ${faultText(fault)} 장비에서 확인하거나 양쪽에 키를 다시 입력하십시오.`,
  'pair.wep-key-different': () => 'WEP 키가 다릅니다.',
  'pair.wep-key-missing': () => 'AP의 이 네트워크에 WEP 키가 없습니다.',
  'pair.wep-index-different': ({ phone, ap }) =>
    `전화기는 ${phone}번 WEP 키를 쓰지만 AP는 ${ap}번 키로 보냅니다.`,
  'pair.wep-size-different': ({ phone, ap }) => `WEP 키 크기가 다릅니다. 전화기 ${phone}비트, AP ${ap}비트.`,
  'pair.wep-authentication-different': ({ phone, ap }) =>
    `WEP 인증 방식이 다릅니다. 전화기: ${phone}, AP: ${ap}.`,

  'pair.radius-missing': () => '이 네트워크가 묻는 RADIUS 서버가 없어 아무도 로그인할 수 없습니다.',
  'pair.radius-host-missing': ({ host, others }) =>
    others === ''
      ? `이 네트워크는 RADIUS 서버 ${host}에 묻지 않습니다.`
      : `이 네트워크는 프로파일의 RADIUS 서버 ${host} 대신 ${others}에 묻습니다.`,
  'pair.radius-host-further': ({ host, others }) =>
    `추가 RADIUS 서버 ${host}이(가) 없습니다. 현재 서버: ${others}.`,
  'pair.radius-extra': ({ host }) => `프로파일에 없는 RADIUS 서버 ${host}에도 묻습니다.`,
  'pair.radius-auth-port': ({ host, phone, ap }) =>
    `${host} 서버의 인증 포트가 다릅니다. AP: ${ap}, 프로파일: ${phone}.`,
  'pair.radius-acct-port': ({ host, phone, ap }) =>
    `${host} 서버의 계정 포트가 다릅니다. AP: ${ap}, 프로파일: ${phone}.`,
  'pair.radius-secret-different': ({ host }) => `${host} 서버의 공유 비밀이 프로파일과 다릅니다.`,
  'pair.radius-secret-missing': ({ host }) => `AP에 ${host} 서버의 공유 비밀이 없습니다.`,
  'pair.radius-secret-hidden': ({ host, side, why }) =>
    `${host} 서버의 공유 비밀을 비교할 수 없습니다. ${side === 'ap' ? 'AP' : '전화기'} 쪽: ${hidden[why]}.`,
  'pair.radius-secret-open': ({ host }) => `프로파일에 ${host} 서버의 공유 비밀이 없어 비교하지 않았습니다.`,

  'pair.option-unsuited': ({ option, value, wanted }) =>
    `${options[option]} 값이 "${value}"입니다. 전화기에 맞는 값: ${wanted}.`,
  'pair.option-unconfirmed': ({ option, value, wanted }) =>
    `${options[option]} 값이 "${value}"입니다. 음성에 예상되는 값: ${wanted}(제조사 문서로 확인되지 않음).`,
  'pair.lines-not-understood': ({ lines, count }) =>
    `Wi-Fi와 관련된 줄 ${count}개를 해석하지 못했습니다. 판정이 달라질 수 있습니다: ${lines}.`,
  'pair.keyword-unconfirmed': ({ text }) =>
    `제조사 문서로 형식이 확인되지 않은 줄에 근거한 판정입니다: "${text}".`,
};
