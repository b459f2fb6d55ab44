import type { OpenPlace } from '#core/pair/fix/fix-params';
import type { PairField } from '#core/pair/pair-field';
import type { PairTexts } from '../pair-texts';
import { suiteNames } from '../suite-names';
import { unconfirmedLines, refusals } from './exports';

type FieldName = (field: PairField) => string;

const NEEDS = {
  wpa2: 'WPA2와 AES',
  ft: '고속 전환(802.11r)',
} as const;

function place({ field, lines, look }: OpenPlace, name: FieldName): string {
  const line = lines.length === 0 ? '' : `, ${lines.join(', ')}번 줄`;
  return `${name(field)}${line}${look === '' ? '' : `, 확인할 곳: ${look}`}`;
}

function places(all: readonly OpenPlace[], name: FieldName): string {
  return all.length === 0 ? '' : `: ${all.map((one) => place(one, name)).join('; ')}`;
}

/** What the lines for an access point come with, or why there are none. */
export const fixTexts = (name: FieldName): Pick<PairTexts, 'noFix' | 'fixNotes'> => ({
  noFix: {
    'fix.not-needed': () => '바꿀 것이 없습니다.',
    'fix.profile-incomplete': ({ errors }) =>
      `수정 줄을 제안하지 않습니다. 프로파일에 오류(${errors}개)나 잠긴 비밀 값이 있습니다. 먼저 고치거나 잠금을 푸십시오.`,
    'fix.no-network': () =>
      '구성에 이 프로파일의 네트워크가 없고 추가할 빈자리도 없습니다. 자리를 비우거나, 이 플랫폼용으로 프로파일을 내보내십시오.',
    'fix.no-writer': () => '이 프로그램은 이 종류의 구성에 쓸 줄을 만들지 않습니다.',
    'fix.refused': ({ refusal, params }) =>
      `수정 줄을 제안하지 않습니다. ${(refusals[refusal] as (params: unknown) => string)(params)}`,
    'fix.release-too-old': ({ release, needs, look }) =>
      `수정 줄을 제안하지 않습니다. 릴리스 ${release}에 ${NEEDS[needs]}가 있다는 문서가 없습니다. 확인할 곳: ${look}. 전화기에 다른 행을 고르거나 AP를 업그레이드하십시오.`,
    'fix.vlan-taken': ({ vlan, ssid, line }) =>
      `수정 줄을 제안하지 않습니다. VLAN ${vlan}은(는) ${ssid}의 것입니다(${line}번 줄). 이 플랫폼은 VLAN 하나에 SSID 하나만 둡니다. 전화기에 다른 VLAN을 주거나 ${ssid}을(를) 바꾸십시오.`,
    'fix.no-clients': ({ radio, line }) =>
      `수정 줄을 제안하지 않습니다. ${radio}은(는) 브리지이거나 감시만 하는 무선이라(${line}번 줄) AP로 바꾸면 그 연결이 끊어집니다. 전화기를 받는 AP와 비교하거나 네트워크를 다른 무선에 두십시오. ${radio}이(가) 전화기를 직접 받아야 한다면 "station-role root"를 입력하고 다시 비교하십시오.`,
    'fix.not-automatic': ({ places: open }) =>
      `수정 줄을 제안하지 않습니다. 이 플랫폼의 명령으로는 맞출 수 없는 항목입니다${places(open, name)}.`,
    'fix.not-proved': ({ places: open }) =>
      `수정 줄을 제안하지 않습니다. 모델에 적용해 보았지만 양쪽이 같아지지 않았습니다${places(open, name)}.`,
  },
  fixNotes: {
    'fix.adds-network': ({ ssid, place: where }) =>
      `구성에 이 네트워크가 없어, 있는 것은 그대로 두고 ${ssid}${where === '' ? '' : `(${where})`} 네트워크를 추가하는 줄입니다.`,
    'fix.renames-network': ({ old }) =>
      `${old} 네트워크가 전화기의 SSID로 바뀝니다. ${old}(으)로 접속하던 단말은 접속하지 못합니다.`,
    'fix.replaces-network': ({ old, number, place: where }) =>
      `SSID를 바꾸는 명령은 문서에 없습니다. WLAN ${number}(${old})은 꺼 둔 채 그대로 남고 ${where}이 그 자리를 대신합니다. 이전 WLAN의 다른 설정은 옮기지 않습니다.`,
    'fix.also-changes': ({ networks }) => `다른 네트워크도 함께 바뀝니다: ${networks}.`,
    'fix.drops-suites': ({ suites }) =>
      `이 네트워크에서 ${suiteNames(suites)}이(가) 없어집니다. 이 플랫폼이 전화기에 필요한 것과 함께 제공하는 방법은 문서에 없습니다. 그것으로만 접속하는 단말은 접속하지 못하므로 다른 SSID를 주십시오.`,
    'fix.request-for': ({ place: where }) =>
      `구성에 이 SSID가 두 번 이상 있습니다. 이 본문은 ${where}에만 보내십시오.`,
    'fix.assign-tag': ({ tag }) =>
      `정책 태그 ${tag}은(는) 새로 만든 것입니다. AP마다 "ap <이더넷 MAC 주소>", 이어서 "policy-tag ${tag}"를 입력하십시오.`,
    'fix.assign-group': ({ groups, line }) =>
      `컨트롤러에 AP 그룹이 있습니다(${groups}). 전화기가 어느 그룹을 쓰는지는 구성에 없습니다. 해당하는 그룹마다 입력하십시오: ${line}`,
    'fix.changes-while-up': ({ wlan }) =>
      `WLAN ${wlan}이(가) 켜져 있습니다. 명령줄에서는 보안을 바꾸기 전에 끕니다. 끄지 않고도 컨트롤러가 이 요청을 받는지는 제조사 문서에 없습니다. 거부하면 이 WLAN의 "wlan-status"를 먼저 false로, 끝난 뒤 true로 보내십시오.`,
    'fix.unconfirmed-line': ({ lines, why }) => unconfirmedLines(lines, why),
  },
});
