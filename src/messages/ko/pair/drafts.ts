import type { AirState } from '#core/import/model/vocabulary';
import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';
import { faultText, hidden, lookAt } from './words';

const offAir: Readonly<Record<Exclude<AirState, 'on'>, string>> = {
  disabled: '현재 이 네트워크는 비활성화되어 있습니다.',
  'shut-down': '현재 이 네트워크를 내보내는 무선이나 정책이 꺼져 있습니다.',
  'not-attached': '현재 이 네트워크는 아무 데도 연결되어 있지 않습니다.',
  'no-clients': '이 네트워크를 쓰는 무선은 브리지이거나 감시만 하므로 전화기가 접속할 수 없습니다.',
};

export const draftQuestions: PairTexts['draftQuestions'] = {
  'draft.ssid-octets': ({ encoding }) =>
    `파일이 ${encoding} 인코딩입니다. 전파의 SSID가 UTF-8로 된 이 이름인지 전화기나 분석기로 확인하십시오. 아니면 전화기가 찾지 못합니다.`,
  'draft.eap-method': () =>
    'AP는 EAP 방식을 알지 못합니다. RADIUS와 전화기가 정하는 것이므로 직접 선택하십시오.',
  'draft.credentials': () => '사용자 이름과 암호, 인증서는 AP에 없습니다. 직접 입력하십시오.',
  'draft.key-hidden': ({ why }) => `키를 읽을 수 없습니다(${hidden[why]}). 직접 입력하십시오.`,
  'draft.key-unknown': ({ look }) => `구성에 키가 없습니다. 직접 입력하십시오.${lookAt(look)}`,
  'draft.key-unsure': ({ line, look }) =>
    `${line}번째 줄의 키는 그대로 믿을 수 없습니다. 키를 직접 입력하십시오.${lookAt(look)}`,
  'draft.key-invalid': ({ fault }) =>
    `키가 올바를 수 없습니다. ${faultText(fault)} 다시 확인하여 직접 입력하십시오.`,
  'draft.radius-unknown': ({ look }) => `어느 RADIUS 서버에 묻는지 알 수 없습니다.${lookAt(look)}`,
  'draft.radius-secret': ({ host }) =>
    `${host} 서버의 공유 비밀을 읽을 수 없습니다. 입력하거나 비워 두십시오.`,
  'draft.value-unknown': ({ member, look }) =>
    `구성만으로는 "${terms.member[member] ?? member}" 값을 알 수 없습니다.${lookAt(look)}`,
  'draft.vlan-name': ({ name }) => `VLAN 이름이 "${name}"입니다. 번호를 입력하십시오.`,
  'draft.not-on-air': ({ state }) => offAir[state],
  'draft.air-unknown': ({ look }) => `이 네트워크가 전화기에 송출되는지 알 수 없습니다.${lookAt(look)}`,
  'draft.stronger-chosen': ({ others }) =>
    `이 네트워크는 ${others}도 제공합니다. 전화기가 쓸 수 있는 가장 안전한 방식을 선택했습니다.`,
  'draft.also-without-fast-roaming': () => '이 네트워크는 고속 로밍 없이도 접속을 받습니다.',
  'draft.phone-model': () => '전화기 모델을 선택하고 지원하는 기능을 확인하십시오.',
};

export const noDraft: PairTexts['noDraft'] = {
  'draft.no-row': ({ keyManagement, encryption }) =>
    `표 5에 이 네트워크(${keyManagement}, ${encryption})에 맞는 행이 없어 전화기가 접속할 수 없습니다.`,
  'draft.ssid-not-text': () => 'SSID를 알 수 없거나 텍스트가 아니어서 프로파일을 만들 수 없습니다.',
  'draft.security-unknown': ({ look }) =>
    `구성만으로는 이 네트워크의 보호 방식을 알 수 없습니다.${lookAt(look)}`,
};
