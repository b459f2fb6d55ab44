import type { ForeignFile } from '#core/import/model/import-result';
import type { OtherOutput } from '#core/import/other-outputs';
import type { ImportTexts } from '../import-texts';

const members: Readonly<Record<string, string>> = {
  psk: '사전 공유 키',
  wpa_passphrase: '암호문',
  wep: 'WEP 키',
  ssid: 'SSID',
};

const OUTPUTS: Readonly<Record<OtherOutput, string>> = {
  'aireos-report': 'AireOS 보고서(“show run-config”, “show wlan”)',
  'ios-xe-report': 'IOS-XE 보고서(“show wlan”)',
  clients: '클라이언트 목록',
  terraform: 'Terraform 파일',
  ansible: 'Ansible 파일',
  'uci-commands': 'UCI 명령 목록',
  diff: '두 파일의 비교 결과(diff)',
  scan: '무선 네트워크 검색 결과',
  ifcfg: 'Red Hat 네트워크 스크립트(ifcfg)',
  'nmcli-report': 'nmcli 출력',
  'netsh-report': 'Windows 출력(“netsh wlan show”)',
  iwd: 'iwd 네트워크 파일',
  netplan: 'Netplan 파일',
  connman: 'ConnMan 파일',
  interfaces: 'Debian 인터페이스 파일',
  networkd: 'systemd-networkd 파일',
  'android-store': 'Android 내부 네트워크 저장소',
  'chrome-onc': 'ChromeOS 파일(ONC)',
  'eap-config': 'EAP 설치 파일(eap-config)',
  'web-page': '웹 페이지',
  aruba: 'Aruba 구성',
  mikrotik: 'MikroTik 구성',
  fortinet: 'FortiGate 구성',
  huawei: 'Huawei 구성',
  airos: 'Ubiquiti airOS 구성',
  nvram: '공유기 설정 목록(NVRAM)',
};

/** What a file is that is no text, and what to do about it. */
const FILES: Readonly<Record<ForeignFile, readonly [kind: string, todo: string]>> = {
  archive: [
    '압축 파일(ZIP, gzip, tar 등)입니다',
    '압축을 풀어 그 안의 구성을 읽으십시오. OpenWrt 백업에서는 etc/config/wireless입니다.',
  ],
  document: ['문서(PDF, Word, Excel 등)입니다', '문서를 열어 구성을 복사한 뒤 여기에 붙여 넣으십시오.'],
  picture: ['그림입니다', '장비 터미널에서 구성을 텍스트로 복사해 여기에 붙여 넣으십시오.'],
  capture: ['패킷 캡처입니다', '대신 AP의 구성을 읽으십시오.'],
  binary: [
    'UTF-8, UTF-16, CP949 텍스트가 아닙니다',
    '일반 텍스트(UTF-8)로 저장하거나 터미널에서 구성을 복사해 여기에 붙여 넣으십시오.',
  ],
};

const nameOf = (member: string) => members[member] ?? `“${member}”`;

export const imports: ImportTexts = {
  dialects: {
    'ios-autonomous': 'Aironet 자율형 IOS',
    aireos: 'AireOS 컨트롤러',
    c9800: 'Catalyst 9800 (IOS-XE)',
    'c9800-restconf': 'Catalyst 9800 (IOS-XE) RESTCONF',
    meraki: 'Meraki Dashboard API',
    hostapd: 'hostapd',
    openwrt: 'OpenWrt (UCI)',
    windows: 'Windows WLAN 프로파일',
    apple: 'Apple 구성 프로파일',
    networkmanager: 'NetworkManager 키 파일',
    'wpa-supplicant': 'wpa_supplicant',
    'cucm-axl': 'CUCM 무선 LAN 프로파일 (AXL)',
    library: '이 프로그램의 라이브러리',
  },
  notes: {
    'import.unconfirmed-keyword': ({ text }) =>
      `“${text}”의 형식은 제조사 문서나 장비로 확인되지 않았습니다. 장비에서 설정을 확인하십시오.`,
    'import.ssid-repeated': ({ times }) =>
      `이 구성에는 SSID가 같은 네트워크가 ${times}개 있습니다. 전화기는 그중 어느 것에든 연결될 수 있습니다.`,
    'import.type-7-decoded': () =>
      '키가 되돌릴 수 있는 Cisco 유형 7로 저장되어 있어 해독했습니다. 파일을 가진 사람은 키도 가진 것입니다.',
    'import.ssid-space': () =>
      'SSID에 공백이 있습니다. 이 장비가 줄 끝까지를 이름으로 읽는지는 문서에 없으니 비컨을 확인하십시오.',
    'import.trailing-space': ({ member }) =>
      `값(${nameOf(member)})이 공백으로 끝나며 공백도 값의 일부입니다. 전화기에도 공백이 있지 않다면 지우십시오.`,
    'import.name-differs': ({ name }) =>
      `SSID 옆의 이름은 “${name}”이지만 SSID의 16진 값은 다릅니다. 적용되는 것은 16진 값이므로 이름만 보면 다른 네트워크로 알게 됩니다.`,
    'import.namespace-https': () =>
      '프로파일의 네임스페이스가 https://로 시작합니다. Microsoft 스키마는 http://이므로 Windows가 이 파일을 거부할 수 있습니다. 배포하기 전에 고치십시오.',
    'import.ssid-octets': ({ encoding }) =>
      `파일이 ${encoding} 인코딩이므로 SSID가 전파에서 UTF-8 바이트인지 파일의 바이트인지 알 수 없습니다. 전화기나 분석기로 확인하십시오.`,
    'import.reference-missing': ({ kind, name }) =>
      `구성이 “${name}”(${kind})을(를) 참조하지만 내용이 없습니다. 전체 구성을 읽으십시오.`,
    'import.value-invalid': ({ member }) =>
      `값(${nameOf(member)})이 장비가 아는 형식이 아닙니다. 장비에서 설정을 확인하십시오.`,
    'import.set-twice': ({ member }) => `${nameOf(member)} 설정이 두 번 나오며 나중 값이 적용됩니다.`,
    'import.key-management-optional': () =>
      '키 관리가 선택 사항이어서 암호화하지 않는 클라이언트도 접속합니다. “optional”을 지우십시오.',
    'import.no-network': () => '무선 네트워크를 찾지 못했습니다. 일부가 아닌 전체 구성을 읽으십시오.',
    'import.cut-off': () =>
      '블록이 끝나지 않았습니다. 텍스트가 잘렸거나 줄이 빠졌으니 전체 구성을 읽으십시오.',
    'import.several-devices': ({ times }) => `장비 ${times}대의 구성이 이어져 있어 각각 따로 읽었습니다.`,
    'import.indentation-lost': () =>
      '명령이 들여쓰기 없이 있어 첫 단어로 블록을 찾았습니다. 장치와 비교하십시오.',
  },
  errors: {
    'import.empty': () => '읽을 내용이 없습니다. 구성을 붙여 넣거나 파일을 선택하십시오.',
    'import.too-many-networks': ({ networks, limit }) =>
      `텍스트에 네트워크가 ${networks}개 있습니다. ${limit}개보다 많은 장치는 없습니다. 필요한 네트워크가 있는 부분만 남기십시오.`,
    'import.too-large': ({ characters, limit }) =>
      `텍스트가 ${characters}자입니다. 최대 ${limit}자까지 읽으므로 무선 부분만 남기십시오.`,
    'import.dialect-unclear': ({ candidates }) =>
      candidates.length === 0
        ? '읽을 수 있는 구성으로 보이지 않습니다. 플랫폼을 지정하거나 전체 구성을 읽으십시오.'
        : candidates.length === 1
          ? `한 플랫폼(${candidates.map(({ dialect }) => imports.dialects[dialect]).join()})의 구성으로 보기에는 내용이 부족합니다. 플랫폼을 지정하거나 전체 구성을 읽으십시오.`
          : `여러 플랫폼(${candidates.map(({ dialect }) => imports.dialects[dialect]).join(', ')})의 구성으로 보입니다. 플랫폼을 지정하십시오.`,
    'import.other-output': ({ output, line, look }) =>
      `${line}번째 줄은 ${OUTPUTS[output]}의 내용이며 이 형식은 읽지 않습니다. ${
        look === null
          ? '거기에서 SSID, 보안, 키를 찾아 직접 입력하십시오.'
          : `대신 “${look}”을(를) 읽으십시오.`
      }`,
    'import.not-text': ({ file }) => {
      const [kind, todo] = FILES[file];
      return `이 파일은 ${kind}. ${todo}`;
    },
    'import.dialect-unsupported': ({ dialect }) =>
      `“${dialect}”은(는) 읽을 수 없습니다. 목록의 플랫폼 중에서 선택하십시오.`,
    'import.malformed': ({ line, what }) =>
      `${line}번째 줄이 올바른 ${what} 형식이 아닙니다. 전체 텍스트를 다시 복사하십시오.`,
  },
};
