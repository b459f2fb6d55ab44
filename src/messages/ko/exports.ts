import type { LossParams, RefusalParams } from '#core/export/export-params';
import type { UnconfirmedReason } from '#core/export/lines/unconfirmed';
import type { TargetId } from '#core/export/target';
import type { Texts } from '../catalogue';
import { clientLosses, clientRefusals } from './exports-client';
import { radiusLosses } from './exports-radius';
import { terms } from './terms';
import { quoted } from '../quoted';

const unconfirmed: Readonly<Record<UnconfirmedReason, string>> = {
  value: '명령은 있지만 이 값이 전화기에 맞는지는 문서로 확인되지 않았습니다.',
  wording: '설정은 있지만 정확한 명령 형식이 제조사 문서에서 확인되지 않았습니다.',
  'keyword-order': 'MIB에는 설정이 있지만 키워드 순서가 공개 문서에 없습니다.',
  'rate-line': '속도 값은 문서에 있지만 이 무선에 쓰는 명령 형식은 확인되지 않았습니다.',
  'band-off': '변경하는 동안 대역을 끄는 것은 일반적인 관행이며 제조사 문서에는 없습니다.',
  'bridge-group': 'VLAN에서 계산한 번호입니다. 이 AP의 다른 VLAN이 같은 번호를 쓰면 안 됩니다.',
  'interface-address': '이 인터페이스에는 해당 VLAN의 주소, 게이트웨이, DHCP 서버도 필요합니다.',
  'quoted-key': '큰따옴표는 이름에 쓰인 예만 확인되었고 키에 쓰인 예는 없습니다.',
  'quoted-name': '큰따옴표는 다른 명령의 이름에 쓰인 예만 확인되었습니다.',
  'escaped-name':
    'UTF-8 바이트의 이스케이프 표기는 공개된 사례에서 가져왔습니다. 이후 컨트롤러 웹 화면에서는 이 WLAN을 편집할 수 없습니다.',
  'key-without-psk': 'PSK용 FT만 켠 상태에서 키가 적용되는지는 문서로 확인되지 않았습니다.',
  'implied-tkip': 'WPA1을 고르면 TKIP가 쓰이며 암호 방식은 따로 설정할 수 없습니다.',
  'radio-slots':
    '슬롯 없이 대역만 지정하면 그 대역의 모든 무선을 뜻하는지 제조사 문서에서 확인되지 않았습니다.',
  'whole-datastore':
    'RFC 8040에는 데이터 저장소 전체에 대한 PATCH가 있습니다. 컨트롤러가 거부하면 "ietf-restconf:data"의 각 항목을 "native"부터 해당 리소스로 보내십시오.',
  'host-name': 'IPv4 주소 대신 호스트 이름을 쓰는 방법은 정의에서 확인되지 않았습니다.',
  'edge-space': 'XML을 읽는 프로그램이 키의 처음이나 끝에 있는 공백을 없앨 수 있습니다.',
  'hex-password': '암호 문구 자리에 64자리 16진수를 쓸 수 있는지 제조사 문서에서 확인되지 않았습니다.',
  'ft-beside-wpa3':
    '대시보드가 WPA3 Transition Mode와 함께 802.11r을 받아들이는지는 확인한 제조사 문서에 없습니다.',
  'eap-code': '이 형식은 일부 앱만 읽습니다. Android와 iOS의 기본 카메라는 읽지 못합니다.',
};

/** Lines that no vendor source confirms, and why. */
export function unconfirmedLines(lines: readonly string[], why: UnconfirmedReason): string {
  return `장비에서 확인되지 않은 줄입니다: ${lines.map(quoted).join(', ')}. ${unconfirmed[why]}`;
}

export const losses: Texts<LossParams> = {
  ...clientLosses,
  ...radiusLosses,
  'loss.unconfirmed-line': ({ line, why }) => unconfirmedLines([line], why),
  'loss.not-expressible': ({ member }) =>
    `"${terms.member[member] ?? member}" 항목은 이 형식에 넣을 곳이 없습니다. 직접 설정하십시오.`,
  'loss.set-on-access-point': ({ member }) =>
    `"${terms.member[member] ?? member}" 항목은 AP에서 정합니다. 여기에는 입력할 것이 없습니다.`,
  'loss.radius-missing': () => '프로파일에 RADIUS 서버가 없어 해당 줄이 빠졌습니다. AP에서 추가해야 합니다.',
  'loss.radius-secret-missing': ({ host }) =>
    `${host} 서버의 공유 비밀이 없습니다. 파일에 표시된 곳에 입력하십시오.`,
  'loss.secret-masked': ({ member }) =>
    `"${terms.member[member] ?? member}" 값이 가려져 있습니다. 쓰기 전에 입력하십시오.`,
  'loss.cckm-deprecated': ({ release }) =>
    `릴리스 ${release}의 데이터 모델에서 CCKM은 사용 중단 예정입니다. FT로 옮길 계획을 세우십시오.`,
  'loss.weak-encryption': ({ encryption }) =>
    encryption === 'wep'
      ? 'WEP를 쓰면 802.11n 이후의 속도를 쓸 수 없습니다.'
      : 'TKIP를 쓰면 802.11n 이후의 속도를 쓸 수 없습니다.',
  'loss.roaming-infrastructure': ({ needs }) =>
    needs === 'wds'
      ? '빠른 로밍에는 모든 AP가 등록된 WDS 장치가 필요합니다. 이 파일과 별도로 설정하십시오.'
      : '여러 AP 사이에서 로밍하려면 각 AP에 키 보유자(r0kh, r1kh)와 그 키를 추가해야 합니다.',
  'loss.known-defect': ({ release, defect }) =>
    `릴리스 ${release}에는 이 요청의 EAP-TLS 처리를 막는 결함 ${defect}이(가) 있습니다. CUCM 웹 화면에서 프로파일을 입력하십시오.`,
  'loss.none-removes-profile': () =>
    'CUCM 프로파일의 인증 방법이 None이면 전화기에 저장된 프로파일이 삭제됩니다. 그 뒤에 전화기가 개방형 네트워크에 접속하는지는 확인되지 않았습니다.',
  'loss.first-profile-only': ({ phoneModel }) =>
    `${terms.phoneModel[phoneModel]}은(는) 그룹에서 첫 번째(색인 1) 프로파일만 사용합니다.`,
  'loss.group-replaced': ({ group }) =>
    `이 업데이트는 그룹 "${group}"의 구성원을 모두 바꿉니다. 다른 프로파일도 파일에 추가하지 않으면 그룹에서 빠집니다.`,
};

export const refusals: Texts<RefusalParams> = {
  ...clientRefusals,
  'target.no-cckm': () => '이 플랫폼에는 CCKM이 없습니다.',
  'target.no-dynamic-wep': () => '이 플랫폼에서는 802.1X와 함께 쓰는 WEP(동적 WEP)를 설정할 수 없습니다.',
  'target.no-static-wep': ({ release }) =>
    `이 플랫폼에서는 정적 WEP를 더 이상 쓸 수 없습니다${release === '' ? '' : `(릴리스 ${release})`}.`,
  'target.no-tkip-enterprise': () => '이 플랫폼에서는 802.1X와 함께 쓰는 WPA(TKIP)를 설정할 수 없습니다.',
  'target.row-in-part': () =>
    '이 플랫폼에는 CCKM이 없고, CCKM 없이 전화기가 이 행에 접속하는지 확인되지 않았습니다. 행의 일부만 쓰지는 않습니다.',
  'target.ssid-character': ({ position, codePoint }) =>
    `SSID의 ${position}번째 문자(${codePoint})는 이 플랫폼에 안전하게 쓸 수 없습니다. 다른 SSID를 쓰십시오.`,
  'target.ssid-edge': () =>
    '이 플랫폼은 공백으로 시작하거나 끝나는 SSID, ! # ; 로 시작하는 SSID를 받지 않습니다.',
  'target.key-character': ({ position, codePoint }) =>
    `키의 ${position}번째 문자(${codePoint})는 이 플랫폼의 명령줄에서 사라지거나 다르게 해석됩니다. 다른 키를 쓰거나 64자리 16진수 형식을 쓰십시오.`,
  'target.key-format': ({ keyFormat }) =>
    keyFormat === 'hex'
      ? '이 플랫폼은 8~63자 암호 문구만 받으며 64자리 16진수 키는 받지 않습니다.'
      : '이 플랫폼은 16진수 형식의 키만 받습니다.',
  'target.secret-character': ({ member, position, codePoint }) =>
    `"${terms.member[member] ?? member}"의 ${position}번째 문자(${codePoint})는 이 플랫폼에 안전하게 쓸 수 없습니다.`,
  'target.name-character': ({ position, codePoint }) =>
    `이름의 ${position}번째 문자(${codePoint})는 이 플랫폼에 안전하게 쓸 수 없습니다.`,
  'target.host-unsupported': ({ host }) =>
    `이 플랫폼은 RADIUS 서버 "${host}"을(를) 이 형태로 받지 않습니다. IPv4 주소로 입력하십시오.`,
  'target.radius-missing': () => '이 플랫폼에서 이 행을 쓰려면 RADIUS 서버가 필요한데 프로파일에 없습니다.',
  'target.radius-secret-missing': () =>
    '이 플랫폼에는 RADIUS 서버의 공유 비밀이 필요한데 프로파일에 없습니다.',
  'target.secret-needed': () => '키가 없으면 쓸 내용이 없습니다. 이 대상에는 비밀 값을 포함하십시오.',
  'target.option-invalid': ({ option, allowed }) => `"${option}" 옵션에 쓸 수 있는 값: ${allowed}.`,
  'target.option-unknown': ({ option, known }) =>
    `이 대상에는 "${option}" 옵션이 없습니다. 있는 옵션: ${known === '' ? '없음' : known}.`,
  'target.profile-invalid': ({ errors }) => `프로파일에 오류가 ${errors}개 있습니다. 먼저 고치십시오.`,
  'target.profile-sealed': () => '프로파일의 비밀 값이 잠겨 있습니다. 먼저 잠금을 푸십시오.',
};

export const targetTitles: Readonly<Record<TargetId, string>> = {
  'ios-autonomous': 'Aironet 자율형 IOS 구성',
  aireos: 'AireOS 컨트롤러 CLI',
  c9800: 'Catalyst 9800(IOS-XE) CLI',
  meraki: 'Meraki 대시보드 API v1 SSID',
  hostapd: 'hostapd.conf',
  'c9800-restconf': 'Catalyst 9800(IOS-XE) RESTCONF',
  'cucm-axl': 'CUCM 무선 LAN 프로파일(AXL 요청)',
  'phone-card': '전화기와 CUCM 입력 항목',
  'wpa-supplicant': 'wpa_supplicant.conf',
  networkmanager: 'NetworkManager 키 파일(keyfile)',
  windows: 'Windows WLAN 프로파일(XML)',
  apple: 'Apple 구성 프로파일',
  'wifi-qr': 'Wi-Fi QR 코드',
  'eap-config': 'geteduroam EAP 메타데이터',
  freeradius: 'FreeRADIUS 3 서버 폴더',
  'sheet-html': '설정표(HTML)',
  'sheet-pdf': '설정표(PDF)',
  'sheet-csv': '설정표(CSV)',
  'sheet-xlsx': '설정표(Excel 통합 문서)',
};
