import type { Messages } from '../../en';
import type { Exclusion } from '#core/scheme/exclusion';
import { choiceList } from '#messages/ko/phrases';
import { terms } from '#messages/ko/terms';

function words(field: Exclusion['field'], value: string): string {
  return (terms[field] as Readonly<Record<string, string>>)[value] ?? value;
}

export const matrix: Messages['wizard']['matrix'] = {
  intro: '표 5: 실제로 동작하는 16가지 조합입니다. 행을 선택하거나 열마다 값을 골라 좁혀 가십시오.',
  label: '표 5: 보안 설정 조합',
  help: '화살표 키로 이동, Enter 또는 스페이스 키로 선택, Esc 키로 설명 닫기.',
  number: '행',
  apSecurity: 'AP 보안',
  staticWep: '정적 WEP',
  grade: '등급',
  narrow: '좁히기',
  release: '모든 행 보기',
  left: (count) => `16행 중 ${count}행이 맞음`,
  chosen: (row) => `선택함: ${row}`,
  nothingChosen: '아직 행을 선택하지 않음',
  notOffered: '해당 없음',
  why: '이유',
  whyTitle: (row) => `${row}행을 선택할 수 없는 이유`,
  whyRoaming: (row, method) => `${row}행에서 ${method} 로밍을 쓸 수 없는 이유`,
  whyValue: (field, value) => `${field} "${value}" 항목을 고를 수 없는 이유`,
  platformTitle: (row) => `${row}행과 AP 플랫폼`,
  clash: (field, chosen, inRow) => `${field} 값으로 "${chosen}"을(를) 골랐지만 이 행은 "${inRow}"입니다.`,
  clashRoaming: (chosen) => `고속 로밍으로 "${chosen}"을(를) 골랐지만 이 행에는 없습니다.`,
  excluded: ({ field, value, because, possible }) =>
    `표 5에는 ${choiceList(because)}인 행 가운데 ${terms.schemeField[field]} "${words(field, value)}"인 행이 없습니다. 가능한 값: ${possible.map((one) => words(field, one)).join(', ')}.`,
  phoneLimit: (model, value) => `${model} 모델은 ${value}을(를) 지원하지 않습니다.`,
  platformLimit: (platform, reason) => `${platform}: ${reason}`,
  source: (source) => `출처: ${source}`,
  take: (row) => `${row} 선택`,
  takeAnyway: (row, columns) => `${row}행으로 바꾸기(${columns} 선택 해제)`,
  rowWords: (row, parts) => `${row}행: ${parts}`,
  noNearest: '표 5에 맞는 행이 없습니다. 1단계에서 다른 전화기 모델을 선택하십시오.',
  phoneMark: '이 전화기에서 불가',
  platformMark: (count) => `플랫폼 ${count}개에서 불가`,
  recommendFt: 'WPA2와 AES에는 무선 구간 FT 로밍을 권장합니다.',
  compatibility: 'Backward compatibility with WPA',
  on: '켜짐',
  compatibilityState: {
    'on-some-releases': '이 스위치가 있는 릴리스에서는 출고 시 꺼져 있습니다. 이 행을 쓰려면 켜십시오.',
    'not-applicable': '이 모델에는 이 스위치가 없습니다.',
    unknown: '이 모델에 스위치가 있는지 문서에 나와 있지 않습니다. 찾아보고 있으면 켜십시오.',
  },
  compatibilityPlace: '전화기에서: Admin settings > Security setup.',
};
