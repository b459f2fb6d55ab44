import type { FindingParams, PskHint, SchemeRefusal } from '#core/finding/finding-params';
import type { Texts } from '../catalogue';
import { choiceList, edgePlace } from './phrases';
import { refusals } from './exports';
import { terms } from './terms';

const hints: Record<PskHint, string> = {
  none: '',
  'looks-like-hex': ' 16진수 키처럼 보입니다. 형식을 "16진수"로 선택하십시오.',
  'valid-as-ascii':
    ' 입력한 그대로는 올바른 ASCII 암호입니다. 그것이 의도라면 형식을 "ASCII"로 선택하십시오.',
};

function excluded({ field, value, because, possible }: SchemeRefusal): string {
  const words = terms[field] as Readonly<Record<string, string>>;
  const allowed = possible.map((one) => words[one] ?? one).join(', ');
  return `${terms.schemeField[field]} "${words[value] ?? value}" 항목은 다음 선택과 함께 쓸 수 없습니다: ${choiceList(because)}. 가능한 값: ${allowed}.`;
}

function nearest({
  nearestRow,
  nearestFastRoaming,
}: {
  nearestRow: number;
  nearestFastRoaming: 'none' | 'ft' | 'cckm';
}): string {
  return `가장 가까운 선택: 표 5의 ${nearestRow}행, 고속 로밍: ${terms.fastRoaming[nearestFastRoaming]}.`;
}

function reason({ reason: code, platform }: FindingParams['platform.row-unsupported']): string {
  return (refusals[code] as (params: unknown) => string)({ target: platform, release: '' });
}

export const findings: Texts<FindingParams> = {
  'scheme.not-in-table': (refusal) => `표 5에 없는 조합입니다. ${excluded(refusal)} ${nearest(refusal)}`,
  'scheme.roaming-not-offered': (refusal) =>
    `이 행에서는 해당 고속 로밍을 쓸 수 없습니다. ${excluded(refusal)} ${nearest(refusal)}`,
  'scheme.weak-wep': () =>
    'WEP는 안전하지 않습니다. 무선 신호만으로 몇 분 안에 키를 알아낼 수 있습니다. 전화기와 AP가 지원하면 AES를 선택하십시오.',
  'scheme.weak-tkip': () =>
    'TKIP는 더 이상 권장되지 않으며 속도도 802.11g 수준으로 떨어집니다. 가능하면 WPA2와 AES를 선택하십시오.',
  'scheme.open': () =>
    '개방된 네트워크입니다. 범위 안의 누구나 접속하고 엿들을 수 있습니다. 의도한 것이 아니라면 보호되는 행을 선택하십시오.',

  'phone.unsupported': (params) =>
    `${terms.phoneModel[params.model]} 전화기는 "${params.capability}" 기능을 지원하지 않습니다. ${nearest(params)}`,
  'phone.wpa-compatibility': () =>
    '"Backward compatibility with WPA" 스위치가 있는 릴리스에서는 켜십시오(Admin settings > Security setup). 출고 시 꺼져 있으며, 꺼져 있으면 전화기는 WPA2 네트워크에만 접속합니다.',

  'platform.row-unsupported': (params) =>
    `${terms.apPlatform[params.platform]}에서는 표 5의 ${params.row}행을 이 고속 로밍으로 설정할 수 없습니다. ${reason(params)} ${nearest(params)}`,

  'ssid.empty': () => 'SSID가 비어 있습니다. AP가 보내는 네트워크 이름을 그대로 입력하십시오.',
  'ssid.too-long': ({ bytes, limit, characters }) =>
    `SSID가 ${characters}자, ${bytes}바이트입니다. UTF-8로 최대 ${limit}바이트까지 가능합니다(한글 한 글자는 3바이트). 줄여서 입력하십시오.`,
  'ssid.control-character': ({ position, codePoint }) =>
    `SSID의 ${position}번째 문자가 제어 문자(${codePoint})입니다. 붙여 넣을 때 자주 섞여 들어옵니다. 지우십시오.`,
  'ssid.edge-space': ({ edge }) =>
    `SSID ${edgePlace(edge)}에 공백이 있습니다. 공백도 이름의 일부이며 상대쪽에서 놓치기 쉽습니다. 의도한 것이 아니라면 지우십시오.`,
  'ssid.not-unicode': ({ position }) =>
    position > 0
      ? `SSID의 ${position}번째 문자는 반쪽짜리 문자(짝이 없는 서로게이트)라서 UTF-8로 쓸 수 없습니다. 다시 입력하십시오.`
      : '이 바이트열은 UTF-8이 아니므로 프로파일의 SSID가 될 수 없습니다.',
  'ssid.invisible-character': ({ position, codePoint }) =>
    `SSID의 ${position}번째 문자는 눈에 보이지 않습니다(${codePoint}). AP에 실제로 있는 것이 아니라면 지우십시오.`,

  'ssid.hex-character': ({ position, codePoint }) =>
    `SSID 바이트열의 ${position}번째 문자(${codePoint})는 16진수 숫자(0-9, A-F)가 아닙니다.`,
  'ssid.hex-odd': ({ digits }) =>
    `SSID 바이트열이 16진수 ${digits}자리입니다. 한 바이트가 두 자리이므로 하나가 빠졌거나 남습니다.`,

  'key.wep-length': ({ length, format, allowed }) =>
    `WEP 키가 ${length}${format === 'hex' ? '자리' : '자'}입니다. 이 형식에서 가능한 길이: ${allowed}(40비트와 128비트).`,
  'key.wep-character': ({ position, codePoint, format }) =>
    format === 'hex'
      ? `WEP 키의 ${position}번째 문자(${codePoint})는 16진수 숫자(0-9, A-F)가 아닙니다.`
      : `WEP 키의 ${position}번째 문자(${codePoint})는 인쇄 가능한 ASCII 문자가 아닙니다.`,
  'key.wep-size-mismatch': ({ length, keySize, expected, format }) =>
    `${keySize}비트 WEP 키는 ${expected}${format === 'hex' ? '자리' : '자'}여야 하는데 ${length}${format === 'hex' ? '자리' : '자'}입니다. 키 또는 키 크기를 바꾸십시오.`,
  'key.psk-ascii-length': ({ length, hint }) =>
    `암호가 ${length}자입니다. 8자에서 63자까지 가능합니다.${hints[hint]}`,
  'key.psk-ascii-character': ({ position, codePoint }) =>
    `암호의 ${position}번째 문자(${codePoint})는 인쇄 가능한 ASCII 문자가 아닙니다. 전화기와 AP는 영문자, 숫자, 영문 자판의 기호만 받습니다.`,
  'key.psk-hex-length': ({ length, hint }) =>
    `키가 ${length}자리입니다. 16진수 사전 공유 키는 정확히 64자리입니다.${hints[hint]}`,
  'key.psk-hex-character': ({ position, codePoint }) =>
    `키의 ${position}번째 문자(${codePoint})는 16진수 숫자(0-9, A-F)가 아닙니다.`,
  'key.missing': ({ kind }) =>
    kind === 'wep'
      ? 'WEP 키가 없습니다. AP에 설정된 키를 그대로 입력하십시오.'
      : '사전 공유 키가 없습니다. AP에 설정된 키를 그대로 입력하십시오.',
  'key.edge-space': ({ edge }) =>
    `암호 ${edgePlace(edge)}에 공백이 있습니다. 공백도 암호의 일부입니다. AP에도 있는 것이 아니라면 지우십시오.`,

  'credentials.missing': ({ member }) =>
    `${{ username: '사용자 이름이 없습니다.', password: '암호가 없습니다.', both: '사용자 이름과 암호가 없습니다.' }[member]} 이 EAP 방식에는 둘 다 필요하며 RADIUS 서버와 같아야 합니다.`,
  'credentials.username-length': ({ length, limit }) =>
    `사용자 이름이 ${length}자입니다. 전화기는 최대 ${limit}자까지 받습니다.`,
  'credentials.password-length': ({ length, limit }) =>
    `암호가 ${length}자입니다. 전화기는 최대 ${limit}자까지 받습니다.`,
  'credentials.control-character': ({ member, position, codePoint }) =>
    `${member === 'username' ? '사용자 이름' : '암호'}의 ${position}번째 문자가 제어 문자(${codePoint})입니다. 지우십시오.`,

  'radius.missing': () =>
    'RADIUS 서버가 없습니다. 이 행에는 AP가 쓸 RADIUS 서버가 필요합니다. 여기에 추가하거나 AP에서 직접 입력하십시오.',
  'radius.host-invalid': () => 'IPv4 주소, IPv6 주소, 호스트 이름 가운데 어느 것도 아닙니다.',
  'radius.secret-missing': () => '이 RADIUS 서버의 공유 비밀이 없습니다. AP에서 직접 입력해야 합니다.',
  'radius.secret-character': ({ position, codePoint }) =>
    `공유 비밀의 ${position}번째 문자(${codePoint})는 인쇄 가능한 ASCII 문자가 아닙니다.`,
  'radius.secret-length': ({ length, limit }) =>
    `공유 비밀이 ${length}자입니다. 모든 플랫폼에서 쓸 수 있는 길이는 최대 ${limit}자입니다.`,

  'certificate.server-ca-missing': () =>
    '프로파일에 RADIUS 서버의 CA가 없습니다. 전화기에 이 CA가 없으면 EAP-TLS는 실패하고 PEAP는 서버를 전혀 확인하지 않습니다.',
  'certificate.server-ca-not-pem': () =>
    '인증 서버 CA가 PEM 형식의 인증서(-----BEGIN CERTIFICATE----- …)가 아닙니다. 변환하거나 4단계에서 파일을 끌어다 놓으십시오.',
  'scep.missing': () => '인증서를 SCEP로 받도록 되어 있지만 서버와 지문이 모두 없습니다.',
  'scep.server-missing': () => 'SCEP 등록 기관(RA)의 주소가 없습니다.',
  'scep.fingerprint': ({ digits }) =>
    `루트 CA 지문이 ${digits}자리이거나 16진수가 아닌 문자가 있습니다. SHA-1은 40자리, SHA-256은 64자리입니다.`,

  'section.unused': ({ section }) =>
    `"${terms.member[section] ?? section}" 항목이 입력되어 있지만 선택한 행에서는 쓰지 않습니다.`,

  'question.not-json': ({ column }) =>
    `이 줄은 JSON이 아닙니다. ${column}번째 칸에서 끊깁니다. 한 줄에 JSON 객체 하나를 쓰십시오.`,
  'question.not-utf8': () => '이 줄은 UTF-8 텍스트가 아닙니다. UTF-8로 보내십시오.',
  'question.too-long': ({ limit }) => `이 줄이 ${limit}바이트보다 깁니다.`,
  'question.wrong-form': ({ form }) => `이 명령의 질문 형식이 아닙니다. 형식: ${form}`,

  'profile.missing-member': ({ member }) => `"${member}" 항목이 없습니다.`,
  'profile.unknown-member': ({ member }) =>
    `"${member}"은(는) 이 형식에 없는 항목입니다. 철자를 확인하십시오.`,
  'profile.wrong-type': ({ expected }) => `값의 유형이 다릅니다. 필요한 유형: ${expected}.`,
  'profile.unknown-value': ({ allowed }) => `값이 다음 가운데 하나가 아닙니다: ${allowed}.`,
  'profile.out-of-range': ({ minimum, maximum }) =>
    minimum === Number.MIN_SAFE_INTEGER
      ? `값이 너무 큽니다. 최대 ${maximum}입니다.`
      : maximum === Number.MAX_SAFE_INTEGER
        ? `값이 너무 작습니다. 최소 ${minimum}입니다.`
        : `값은 ${minimum}에서 ${maximum} 사이여야 합니다.`,
  'profile.too-long': ({ length, limit }) => `글이 ${length}자입니다. 최대 ${limit}자까지 가능합니다.`,
  'profile.name-empty': () => '프로파일 이름이 없습니다. 다시 찾을 수 있는 이름을 입력하십시오.',
  'profile.control-character': ({ position, codePoint }) =>
    `${position}번째 문자가 제어 문자(${codePoint})입니다. 지우십시오.`,
  'profile.duplicate-name': ({ name, first }) =>
    `"${name}" 이름이 두 번 나옵니다(처음은 ${first + 1}번째 프로파일). 프로파일마다 다른 이름을 쓰십시오.`,
  'profile.duplicate-id': ({ first }) =>
    `같은 id가 두 번 나옵니다(처음은 ${first + 1}번째 프로파일). 한쪽에서 지우십시오.`,
  'profile.secret-sealed': () => '이 비밀 값은 암호화되어 있어 확인할 수 없습니다.',
  'profile.renamed': ({ from, to }) =>
    `라이브러리에 "${from}" 프로파일이 이미 있어, 가져온 프로파일의 이름을 "${to}"(으)로 바꾸었습니다.`,
};
